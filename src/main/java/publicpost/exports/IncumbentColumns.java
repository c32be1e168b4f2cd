package publicpost.exports;

import static publicpost.exports.ExportColumn.code;
import static publicpost.exports.ExportColumn.day;
import static publicpost.exports.ExportColumn.idNumber;
import static publicpost.exports.ExportColumn.number;
import static publicpost.exports.ExportColumn.text;
import static publicpost.exports.ExportFilter.TOWN;
import static publicpost.exports.ExportFilter.VILLAGE;
import static publicpost.exports.ExportFilter.YEAR;
import static publicpost.exports.ExportList.IN_PERIOD;
import static publicpost.exports.ExportList.IN_VILLAGE;

import java.util.List;
import java.util.Set;

/** Who is or was in post, whichever way they came, and who of earlier schemes is still to be re-determined. */
final class IncumbentColumns {

    static final ExportList LIST = new ExportList(
            Set.of(TOWN, VILLAGE, YEAR),
            List.of(
                    text("案号"),
                    text("姓名"),
                    code("性别"),
                    idNumber(),
                    text("镇街"),
                    text("村（社区）"),
                    code("区域"),
                    code("项目"),
                    text("岗位编号"),
                    text("岗位"),
                    code("认定类别"),
                    code("状态"),
                    day("审批日期"),
                    day("上岗日期"),
                    day("补贴停发日"),
                    day("离岗日期"),
                    number("此前月数"),
                    day("年龄期限")),
            """
            select h.case_number, q.name, q.sex, q.id_number, t.name, v.name, h.area, h.scheme, h.code, h.title, h.basis, h.status,
                   h.approved_on, h.starts_on, h.term_ends, h.ended_on, h.earlier_months, h.limit_on
            from (select p.case_number, p.person_id, p.town, p.village, p.area, p.scheme, s.code,
                         coalesce(f.title, i.post_title) as title, p.basis, p.status, p.approved_on, p.starts_on, p.term_ends,
                         p.ended_on, p.earlier_months, p.limit_on
                  from app.placement p
                  left join app.post s on s.id = p.post_id
                  left join app.offer f on f.id = s.offer_id
                  left join app.incumbent i on i.case_number = p.case_number
                  union all
                  select i.case_number, i.person_id, i.town, i.village, i.area, i.scheme, null, i.post_title, null, i.status, null,
                         i.started_on, null, null, i.months_used, null
                  from app.incumbent i
                  where not exists (select from app.placement p where p.case_number = i.case_number)) h
            join app.person q on q.id = h.person_id
            join app.office t on t.code = h.town
            join app.office v on v.code = h.village
            where h.town = any(:towns) and %s and %s
            order by h.case_number"""
                    .formatted(IN_VILLAGE.formatted("h.village"), IN_PERIOD.formatted("h.starts_on")));

    private IncumbentColumns() {}
}
