package publicpost.exports;

import static publicpost.exports.ExportColumn.amount;
import static publicpost.exports.ExportColumn.code;
import static publicpost.exports.ExportColumn.idNumber;
import static publicpost.exports.ExportColumn.number;
import static publicpost.exports.ExportColumn.remark;
import static publicpost.exports.ExportColumn.text;
import static publicpost.exports.ExportFilter.MONTH;
import static publicpost.exports.ExportFilter.TOWN;
import static publicpost.exports.ExportFilter.VILLAGE;
import static publicpost.exports.ExportFilter.YEAR;
import static publicpost.exports.ExportList.IN_PERIOD;
import static publicpost.exports.ExportList.IN_VILLAGE;

import java.util.List;
import java.util.Set;

/** Who came how often, month by month; the agency has it without the amounts. */
final class AttendanceColumns {

    static final ExportList LIST = new ExportList(
            Set.of(TOWN, VILLAGE, YEAR, MONTH),
            List.of(
                    text("月份"),
                    text("镇街"),
                    text("村（社区）"),
                    text("案号"),
                    text("姓名"),
                    idNumber(),
                    text("岗位"),
                    code("区域"),
                    code("计酬方式"),
                    amount("待遇标准（元）"),
                    number("当月天数"),
                    number("在岗天数"),
                    number("暂停天数"),
                    number("应出勤"),
                    number("实出勤"),
                    amount("单位实缴社会保险费（元）"),
                    amount("保险费（元）"),
                    remark("备注"),
                    text("填报")),
            """
            select to_char(m.month, 'YYYY-MM'), t.name, v.name, h.case_number, a.name, h.id_number, a.post_title, a.area,
                   a.pay_basis, a.standard, a.days_in_month, a.days_in_post, a.days_suspended, a.required, a.attended,
                   a.unit_contributions, a.premium, a.remark,
                   case u.status when 'OPEN' then '待填报' when 'ENTERED' then '已填报' else '已签字' end
            from app.attendance a
            join app.attendance_unit u on u.id = a.unit_id
            join app.pay_month m on m.id = a.month_id
            left join app.in_post h on h.id = a.placement_id
            join app.office t on t.code = m.town
            join app.office v on v.code = u.village
            where m.town = any(:towns) and %s and %s
            order by m.month, a.id"""
                    .formatted(IN_VILLAGE.formatted("u.village"), IN_PERIOD.formatted("m.month")));

    private AttendanceColumns() {}
}
