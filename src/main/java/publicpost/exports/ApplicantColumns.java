package publicpost.exports;

import static publicpost.exports.ExportColumn.code;
import static publicpost.exports.ExportColumn.day;
import static publicpost.exports.ExportColumn.idNumber;
import static publicpost.exports.ExportColumn.number;
import static publicpost.exports.ExportColumn.phone;
import static publicpost.exports.ExportColumn.text;
import static publicpost.exports.ExportFilter.ANNOUNCEMENT;
import static publicpost.exports.ExportFilter.TOWN;
import static publicpost.exports.ExportFilter.VILLAGE;
import static publicpost.exports.ExportFilter.YEAR;
import static publicpost.exports.ExportList.IN_ANNOUNCEMENT;
import static publicpost.exports.ExportList.IN_PERIOD;
import static publicpost.exports.ExportList.IN_VILLAGE;

import java.util.List;
import java.util.Set;

/** Who applied, and what became of it. */
final class ApplicantColumns {

    static final ExportList LIST = new ExportList(
            Set.of(TOWN, VILLAGE, ANNOUNCEMENT, YEAR),
            List.of(
                    text("案号"),
                    text("公告案号"),
                    text("公告"),
                    text("姓名"),
                    code("性别"),
                    idNumber(),
                    phone(),
                    text("户籍地"),
                    text("镇街"),
                    text("村（社区）"),
                    code("区域"),
                    day("申请日期"),
                    code("状态"),
                    code("认定类别"),
                    code("优先级"),
                    number("评议得分"),
                    text("登记人")),
            """
            select a.case_number, r.case_number, r.title, q.name, q.sex, q.id_number, q.phone, q.household_place, t.name, v.name,
                   a.area, (a.applied_at at time zone 'Asia/Shanghai')::date, a.status, a.basis, a.priority, a.score,
                   a.registered_by
            from app.application a
            join app.recruitment r on r.id = a.recruitment_id
            join app.person q on q.id = a.person_id
            join app.office v on v.code = a.village
            join app.office t on t.code = v.parent
            where v.parent = any(:towns) and %s and %s and %s
            order by a.id"""
                    .formatted(
                            IN_VILLAGE.formatted("a.village"),
                            IN_ANNOUNCEMENT,
                            IN_PERIOD.formatted("(a.applied_at at time zone 'Asia/Shanghai')::date")));

    private ApplicantColumns() {}
}
