package publicpost.exports;

import static publicpost.exports.ExportColumn.amount;
import static publicpost.exports.ExportColumn.code;
import static publicpost.exports.ExportColumn.day;
import static publicpost.exports.ExportColumn.number;
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

/** Posts with their holders; a village has those that its own people hold. */
final class PostColumns {

    static final ExportList LIST = new ExportList(
            Set.of(TOWN, VILLAGE, ANNOUNCEMENT, YEAR),
            List.of(
                    text("岗位编号"),
                    text("镇街"),
                    code("区域"),
                    number("计划年度"),
                    text("公告案号"),
                    text("岗位名称"),
                    text("工作地点"),
                    text("岗位职责"),
                    code("计酬方式"),
                    amount("待遇标准（元）"),
                    number("每月工时"),
                    text("岗位负责人"),
                    text("状态"),
                    text("在岗人员"),
                    text("村（社区）"),
                    day("上岗日期")),
            """
            select s.code, t.name, w.area, w.year, r.case_number, f.title, f.place, f.duties, f.pay_basis, f.pay, f.hours,
                   f.supervisor,
                   case when s.abolished then '已撤销' when h.status = 'ACTIVE' then '在岗' when h.status = 'RESERVED' then '待上岗'
                        else '空缺' end,
                   q.name, v.name, h.starts_on
            from app.post s
            join app.seat w on w.id = s.seat_id
            join app.office t on t.code = w.town
            join app.offer f on f.id = s.offer_id
            left join app.recruitment r on r.id = f.recruitment_id
            left join app.placement h on h.post_id = s.id and h.status <> 'ENDED'
            left join app.person q on q.id = h.person_id
            left join app.office v on v.code = h.village
            where w.town = any(:towns) and %s and %s and %s
            order by s.id"""
                    .formatted(
                            IN_VILLAGE.formatted("h.village"),
                            IN_ANNOUNCEMENT,
                            IN_PERIOD.formatted("make_date(w.year, 1, 1)")));

    private PostColumns() {}
}
