package publicpost.exports;

import static publicpost.exports.ExportColumn.account;
import static publicpost.exports.ExportColumn.amount;
import static publicpost.exports.ExportColumn.day;
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

/** What was sent to the bank, and what it answered. */
final class PaymentColumns {

    static final ExportList LIST = new ExportList(
            Set.of(TOWN, VILLAGE, YEAR, MONTH),
            List.of(
                    number("付款编号"),
                    text("月份"),
                    text("镇街"),
                    text("村（社区）"),
                    text("案号"),
                    text("姓名"),
                    idNumber(),
                    text("开户行"),
                    account(),
                    amount("金额（元）"),
                    text("结果"),
                    remark("银行反馈"),
                    day("结果日期"),
                    text("登记人")),
            """
            select p.id, to_char(m.month, 'YYYY-MM'), t.name, v.name, h.case_number, p.name, h.id_number, p.bank_name,
                   p.bank_account, p.amount,
                   case p.status when 'SENT' then '已送银行' when 'PAID' then '已发放' else '发放失败' end,
                   p.answer, p.settled_on, p.settled_by
            from app.payment p
            join app.pay_month m on m.id = p.month_id
            left join app.in_post h on h.id = p.placement_id
            join app.office t on t.code = m.town
            left join app.office v on v.code = h.village
            where m.town = any(:towns) and %s and %s
            order by m.month, p.id"""
                    .formatted(IN_VILLAGE.formatted("h.village"), IN_PERIOD.formatted("m.month")));

    private PaymentColumns() {}
}
