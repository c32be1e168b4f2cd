package publicpost.exports;

import static publicpost.exports.ExportColumn.code;
import static publicpost.exports.ExportColumn.day;
import static publicpost.exports.ExportColumn.idNumber;
import static publicpost.exports.ExportColumn.text;
import static publicpost.exports.ExportFilter.TOWN;
import static publicpost.exports.ExportFilter.VILLAGE;
import static publicpost.exports.ExportFilter.YEAR;
import static publicpost.exports.ExportList.IN_PERIOD;
import static publicpost.exports.ExportList.IN_VILLAGE;

import java.util.List;
import java.util.Set;

/** Who was found on which list; an office that keeps one has those it found on its own. */
final class MembershipColumns {

    static final ExportList LIST = new ExportList(
            Set.of(TOWN, VILLAGE, YEAR),
            List.of(
                    text("案号"),
                    text("姓名"),
                    idNumber(),
                    text("镇街"),
                    text("村（社区）"),
                    code("人员类别"),
                    text("名单"),
                    day("名单日期"),
                    day("有效期至"),
                    text("核验部门"),
                    text("核验人"),
                    day("核验日期")),
            """
            select a.case_number, q.name, q.id_number, t.name, v.name, c.group_code, c.list_name, c.list_date, c.lapses_on,
                   k.name, c.checked_by, (c.checked_at at time zone 'Asia/Shanghai')::date
            from app.claim c
            join app.application a on a.id = c.application_id
            join app.person q on q.id = a.person_id
            join app.office v on v.code = a.village
            join app.office t on t.code = v.parent
            join app.office k on k.code = c.verifier
            where c.result = 'CONFIRMED' and v.parent = any(:towns) and %s and %s
            order by c.id"""
                    .formatted(IN_VILLAGE.formatted("a.village"), IN_PERIOD.formatted("c.list_date")));

    private MembershipColumns() {}
}
