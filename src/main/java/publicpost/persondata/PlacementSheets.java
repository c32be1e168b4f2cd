package publicpost.persondata;

import static publicpost.secrets.SealedColumn.FINDING_GROUNDS;
import static publicpost.secrets.SealedColumn.FINDING_STATEMENT;
import static publicpost.secrets.SealedColumn.LEAVING_FACTS;
import static publicpost.secrets.SealedColumn.LEAVING_HARDSHIP;
import static publicpost.secrets.SealedColumn.REFERRAL_ANSWER;
import static publicpost.secrets.SealedColumn.REFERRAL_CIRCUMSTANCES;

import java.util.List;

/** The person in post, from the start to the end. */
final class PlacementSheets {

    static final List<Sheet> ALL = List.of(
            Sheet.of(
                    "first_determination",
                    "初次核定",
                    """
                    select case_number "案号", determined_on "核定日期", age "年龄", retirement_category "退休类别",
                           extension_open "可延长至退休", basis "认定类别"
                    from app.first_determination where person_id = :person"""),
            Sheet.of(
                    "placement",
                    "安置",
                    """
                    select p.case_number "案号", p.scheme "项目", t.name "镇街", v.name "村（社区）", p.area "区域", s.code "岗位编号",
                           f.title "岗位", p.basis "认定类别", p.status "状态", p.approved_on "审批日期", p.starts_on "上岗日期",
                           p.term_ends "补贴停发日", p.ended_on "离岗日期", p.earlier_months "此前月数", p.limit_on "年龄期限",
                           p.limit_law "期限依据"
                    from app.placement p join app.office t on t.code = p.town join app.office v on v.code = p.village
                    left join app.post s on s.id = p.post_id left join app.offer f on f.id = s.offer_id
                    where p.person_id = :person order by p.id"""),
            of(
                    "agreement",
                    "协议",
                    "x.number \"编号\", x.kind \"种类\", x.signed_on \"签订日期\", x.valid_from \"起\", x.valid_until \"止\", x.ended_on \"终止日期\""),
            of(
                    "cover",
                    "保险",
                    "x.kind \"险种\", x.provider \"承保机构\", x.number \"编号\", x.valid_from \"起\", x.valid_until \"止\", x.ended_on \"终止日期\""),
            of(
                    "suspension",
                    "暂停",
                    """
                    x.from_on "起", x.until_on "恢复日期", x.cause "原因类别", x.reason "原因", x.ordered_by "登记人", x.expected_until "预计至",
                    x.ended_by "恢复登记人\""""),
            of(
                    "extension",
                    "期限延长",
                    "x.from_on \"起\", x.until_on \"停发日\", x.kind \"种类\", x.reason \"理由\", x.clause \"依据\", x.decided_by \"决定人\", x.decided_on \"决定日期\""),
            Sheet.of(
                            "finding",
                            "问题",
                            """
                            select p.case_number "案号", x.case_number "核查编号", x.kind "问题", x.since "自", x.raised_on "发现日期", x.heard_how "听取方式",
                            x.heard_on "听取日期", x.statement "陈述和申辩", x.decision "处理决定", x.grounds "决定理由",
                            x.decided_by "决定人", x.decided_on "决定日期", x.led_to "另立案件", x.closed_on "整改日期",
                            x.closed_by "整改登记人", x.how "整改情况"
                            from app.finding x join app.placement p on p.id = x.placement_id
                            where p.person_id = :person and (:findings or x.kind in ('UNCOVERED', 'UNSIGNED')) order by x.id""")
                    .opening("陈述和申辩", FINDING_STATEMENT)
                    .opening("决定理由", FINDING_GROUNDS),
            of(
                    "last_month",
                    "最后一月",
                    "x.month \"月份\", x.days_in_month \"当月天数\", x.days_in_post \"在岗天数\", x.days_suspended \"暂停天数\""),
            Sheet.of(
                    "due",
                    "到期事项",
                    """
                    select p.case_number "案号", d.kind "事项", d.due_on "到期日", d.found_on "发现日期", d.started_on "办理日期"
                    from app.due d join app.placement p on p.id = d.subject and d.kind <> 'WAITING_LIST'
                    where p.person_id = :person order by d.id"""),
            Sheet.of(
                    "matter",
                    "在岗事项",
                    """
                    select m.case_number "案号", m.kind "事项", m.due_on "所涉日期", m.opened_on "开始日期", m.opened_by "开始人",
                           m.closed_on "办结日期", m.outcome "结果"
                    from app.matter m join app.placement p on p.id = m.placement_id
                    where p.person_id = :person order by m.id"""),
            ofMatter(
                    "review",
                    "期满处理",
                    """
                    x.proposal "意见", x.until_on "建议至", x.reason "理由", x.proposed_by "提出人", x.decision "决定",
                    x.decided_until "延长至", x.decision_reason "决定理由", x.decided_by "决定人\""""),
            ofMatter(
                            "leaving",
                            "退出",
                            """
                            x.reason "原因", x.facts "事实", x.last_day "最后在岗日", x.registered_by "登记人", x.confirmed_by "决定人",
                            x.signed_on "签字日期", x.hardship "困难情况", x.settled_by "办理人\"""")
                    .opening("事实", LEAVING_FACTS)
                    .opening("困难情况", LEAVING_HARDSHIP),
            ofMatter(
                            "referral",
                            "救助转介",
                            """
                            x.circumstances "情况", x.referred_on "转介日期", x.answer_by "答复期限", x.referred_by "转介人", x.result "结果",
                            x.answer "答复", x.answered_by "答复人", x.answered_on "答复日期\"""")
                    .opening("情况", REFERRAL_CIRCUMSTANCES)
                    .opening("答复", REFERRAL_ANSWER),
            Sheet.of(
                    "province_record",
                    "省系统编号",
                    """
                    select case n.kind when 'PEOPLE' then '人员' when 'PLACEMENTS' then '安置' when 'EXITS' then '退出'
                               else '补贴发放' end "种类", n.number "省系统编号", n.said "省系统状态"
                    from app.province_record n
                    where n.kind = 'PEOPLE' and n.our_id = :person
                       or n.kind in ('PLACEMENTS', 'EXITS')
                          and n.our_id in (select p.id from app.placement p where p.person_id = :person)
                       or n.kind = 'PAYMENTS' and n.our_id in (select y.id from app.payment y
                           join app.placement p on p.id = y.placement_id where p.person_id = :person)
                    order by n.kind, n.our_id"""),
            ofMatter("recovery", "补贴追回", "x.reason \"原因\", x.opened_on \"开始日期\", x.opened_by \"开始人\""));

    private PlacementSheets() {}

    /** Of a table whose rows belong to a placement. */
    private static Sheet of(String table, String title, String columns) {
        return Sheet.of(
                table,
                title,
                """
                select p.case_number "案号", %s
                from app.%s x join app.placement p on p.id = x.placement_id where p.person_id = :person"""
                        .formatted(columns, table));
    }

    private static Sheet ofMatter(String table, String title, String columns) {
        return Sheet.of(
                table,
                title,
                """
                select m.case_number "案号", %s
                from app.%s x join app.matter m on m.id = x.matter_id join app.placement p on p.id = m.placement_id
                where p.person_id = :person order by m.id"""
                        .formatted(columns, table));
    }
}
