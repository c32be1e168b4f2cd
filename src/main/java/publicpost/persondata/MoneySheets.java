package publicpost.persondata;

import static publicpost.secrets.SealedColumn.PAYMENT_ACCOUNT;

import java.util.List;

/** How often the person came, what it made, and what was paid and taken back, in yuan. */
final class MoneySheets {

    static final List<Sheet> ALL = List.of(
            Sheet.of(
                    "attendance",
                    "出勤",
                    """
                    select p.case_number "案号", to_char(m.month, 'YYYY-MM') "月份", a.bank_name "开户银行", a.account_masked "银行账号（部分）",
                           a.post_title "岗位", a.area "区域", a.pay_basis "计酬方式", a.standard "标准", a.hours "工时", a.days_in_month "当月天数",
                           a.days_in_post "在岗天数", a.days_suspended "暂停天数", a.required "应出勤", a.attended "实出勤",
                           a.unit_contributions "单位实缴社保", a.premium "保险费", a.province_left "省级余额", a.remark "备注"
                    from app.attendance a join app.placement p on p.id = a.placement_id join app.pay_month m on m.id = a.month_id
                    where p.person_id = :person order by m.month"""),
            Sheet.of(
                    "correction",
                    "出勤更正",
                    """
                    select p.case_number "案号", to_char(m.month, 'YYYY-MM') "更正月份", c.days_in_post "在岗天数", c.days_suspended "暂停天数",
                           c.required "应出勤", c.attended "实出勤", c.unit_contributions "单位实缴社保", c.premium "保险费",
                           c.cause "原因类别", c.reason "原因", c.entered_by "登记人", c.entered_on "登记日期"
                    from app.correction c join app.attendance a on a.id = c.attendance_id
                    join app.placement p on p.id = a.placement_id join app.pay_month m on m.id = a.month_id
                    where p.person_id = :person order by c.id"""),
            Sheet.of(
                    "held_month",
                    "暂缓发放",
                    """
                    select p.case_number "案号", to_char(m.month, 'YYYY-MM') "月份", f.kind "问题", h.held_on "暂缓日期",
                           h.released_on "解除日期"
                    from app.held_month h join app.attendance a on a.id = h.attendance_id join app.finding f on f.id = h.finding_id
                    join app.placement p on p.id = a.placement_id join app.pay_month m on m.id = a.month_id
                    where p.person_id = :person and :findings order by m.month"""),
            Sheet.of(
                    "pay_line",
                    "补贴明细",
                    """
                    select p.case_number "案号", to_char(l.month, 'YYYY-MM') "月份", l.kind "项目", l.revision "更正次数",
                           to_char(m.month, 'YYYY-MM') "发放月份", l.amount "金额", l.province "省级", l.city "市级", l.zone "区级",
                           l.urban_channel "原渠道", l.clause "依据", l.standard "标准", l.required "应出勤", l.attended "实出勤",
                           l.days_paid "补贴天数", l.days_in_month "当月天数"
                    from app.pay_line l join app.placement p on p.id = l.placement_id join app.pay_month m on m.id = l.month_id
                    where p.person_id = :person order by l.month, l.kind, l.revision"""),
            Sheet.of(
                            "payment",
                            "发放",
                            """
                            select p.case_number "案号", to_char(m.month, 'YYYY-MM') "月份", y.name "户名", y.bank_name "开户银行",
                                   y.bank_account "银行账号", y.amount "金额", y.status "结果", y.answer "银行答复", y.settled_on "结果日期",
                                   y.settled_by "登记人"
                            from app.payment y join app.placement p on p.id = y.placement_id join app.pay_month m on m.id = y.month_id
                            where p.person_id = :person order by y.id""")
                    .opening("银行账号", PAYMENT_ACCOUNT),
            Sheet.of(
                    "debt",
                    "应退款",
                    """
                    select p.case_number "案号", d.amount "金额", d.recovered "已退", d.reason "原因", d.clause "依据", d.opened_by "登记人",
                           d.opened_on "登记日期"
                    from app.debt d join app.placement p on p.id = d.placement_id
                    where p.person_id = :person order by d.id"""),
            Sheet.of(
                    "debt_recovery",
                    "退款",
                    """
                    select p.case_number "案号", r.amount "金额", r.recovered_on "退款日期", r.receipt "凭证", r.recorded_by "登记人",
                           r.recorded_on "登记日期"
                    from app.debt_recovery r join app.debt d on d.id = r.debt_id join app.placement p on p.id = d.placement_id
                    where p.person_id = :person order by r.id"""));

    private MoneySheets() {}
}
