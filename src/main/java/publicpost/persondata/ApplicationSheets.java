package publicpost.persondata;

import static publicpost.secrets.SealedColumn.APPLICATION_ACCOUNT;
import static publicpost.secrets.SealedColumn.APPLICATION_ON_HOLD;
import static publicpost.secrets.SealedColumn.CLAIM_NOTE;
import static publicpost.secrets.SealedColumn.INCUMBENT_ACCOUNT;
import static publicpost.secrets.SealedColumn.INCUMBENT_PROPOSAL;
import static publicpost.secrets.SealedColumn.OBSTACLE_EVIDENCE;
import static publicpost.secrets.SealedColumn.OBSTACLE_REBUTTAL;
import static publicpost.secrets.SealedColumn.PERSON_ID_NUMBER;
import static publicpost.secrets.SealedColumn.PERSON_PHONE;
import static publicpost.secrets.SealedColumn.REFUSAL_REVIEW_STATEMENT;

import java.util.List;

/** Who the person is, and what became of their applications. */
final class ApplicationSheets {

    static final List<Sheet> ALL = List.of(
            Sheet.of(
                            "person",
                            "身份信息",
                            """
                            select name "姓名", id_number "身份证号", sex "性别", born "出生日期", retirement_category "退休类别",
                                   household_place "户籍地", phone "联系电话"
                            from app.person where id = :person""")
                    .opening("身份证号", PERSON_ID_NUMBER)
                    .opening("联系电话", PERSON_PHONE),
            Sheet.of(
                            "application",
                            "申请",
                            """
                            select a.case_number "案号", r.title "招聘公告", o.name "村（社区）", a.area "区域",
                                   a.unemployed_registered "失业登记", a.bank_name "开户银行", a.bank_account "银行账号",
                                   a.applied_at "申请时间", a.registered_by "登记人", a.status "状态", a.on_hold "补正事项",
                                   (select string_agg(f.title, '、' order by f.id) from app.offer f
                                    where f.id::text = any(regexp_split_to_array(a.wishes, '[^0-9]+'))) "意向岗位",
                                   a.basis "认定类别", a.priority "优先级", a.score "得分", a.blanked_on "清除日期"
                            from app.application a join app.recruitment r on r.id = a.recruitment_id
                            join app.office o on o.code = a.village
                            where a.person_id = :person order by a.id""")
                    .opening("银行账号", APPLICATION_ACCOUNT)
                    .opening("补正事项", APPLICATION_ON_HOLD),
            Sheet.of(
                    "online_application",
                    "网上申请",
                    """
                    select o.case_number "案号", o.submitted_at "提交时间", o.proved_by "身份平台", o.decided_by "核对人",
                           o.decided_at "核对时间"
                    from app.online_application o join app.application a on a.case_number = o.case_number
                    where a.person_id = :person order by o.id"""),
            Sheet.of(
                            "claim",
                            "身份类别核验",
                            """
                            select a.case_number "案号", c.group_code "类别", o.name "核验单位", c.result "结果", c.list_name "名单",
                                   c.list_date "名单日期", c.lapses_on "有效至", c.note "说明", c.checked_by "核验人", c.checked_at "核验时间"
                            from app.claim c join app.application a on a.id = c.application_id
                            join app.office o on o.code = c.verifier
                            where a.person_id = :person order by c.id""")
                    .opening("说明", CLAIM_NOTE),
            Sheet.of(
                    "membership",
                    "核验部门名单",
                    """
                    select m.group_code "类别", o.name "核验单位", m.list_name "名单", m.list_date "名单日期", m.lapses_on "有效至"
                    from app.membership m join app.office o on o.code = m.office
                    where m.person_id = :person order by m.list_date desc, m.id"""),
            Sheet.of(
                            "obstacle",
                            "不予安置情形",
                            """
                            select a.case_number "案号", b.block "情形", b.evidence "依据", b.found_by "发现人", b.found_on "发现日期",
                                   b.rebuttal "反驳说明", b.rebutted_by "反驳人", b.rebutted_on "反驳日期"
                            from app.obstacle b join app.application a on a.id = b.application_id
                            where a.person_id = :person order by b.id""")
                    .opening("依据", OBSTACLE_EVIDENCE)
                    .opening("反驳说明", OBSTACLE_REBUTTAL),
            Sheet.of(
                    "appraisal",
                    "民主评议",
                    """
                    select a.case_number "案号", p.held_on "评议日期", p.place "地点", p.chair "主持人", p.quorum "应到", p.present "实到",
                           p.votes_for "赞成", p.votes_against "反对", p.votes_abstain "弃权", p.withdrew "回避人员", p.minutes "记录",
                           p.score "得分", p.result "结果", p.recorded_by "登记人", p.recorded_at "登记时间"
                    from app.appraisal p join app.application a on a.id = p.application_id
                    where a.person_id = :person order by p.id"""),
            Sheet.of(
                    "ranking",
                    "排序",
                    """
                    select a.case_number "案号", f.title "岗位", k.standing "名单", k.position "名次", k.priority "优先级", k.score "得分",
                           k.moved_by "名次调整（负数为上移）", k.move_reason "调整理由"
                    from app.ranking k join app.application a on a.id = k.application_id join app.offer f on f.id = k.offer_id
                    where a.person_id = :person order by a.id"""),
            // who objected is the objector's, not the person's
            Sheet.of(
                    "objection",
                    "异议",
                    """
                    select a.case_number "案号", j.named "实名", j.facts "反映的情况", j.raised_on "提出日期", j.received_by "受理人",
                           j.status "状态", j.findings "调查结论", j.decided_by "调查人", j.decided_on "结论日期"
                    from app.objection j join app.application a on a.id = j.application_id
                    where a.person_id = :person order by j.id"""),
            Sheet.of(
                            "refusal_review",
                            "不予安置复核",
                            """
                            select a.case_number "案号", r.raised_on "申请日期", r.statement "申请复核的理由", r.outcome "结果",
                                   r.decided_by "复核人", r.decided_on "复核日期"
                            from app.refusal_review r join app.application a on a.id = r.application_id
                            where a.person_id = :person order by r.id""")
                    .opening("申请复核的理由", REFUSAL_REVIEW_STATEMENT),
            Sheet.of(
                    "seat_offer",
                    "递补",
                    """
                    select a.case_number "案号", p.code "岗位编号", s.offered_on "通知日期", s.answer_by "答复期限", s.status "状态"
                    from app.seat_offer s join app.application a on a.id = s.application_id join app.post p on p.id = s.post_id
                    where a.person_id = :person order by s.id"""),
            Sheet.of(
                            "incumbent",
                            "原有岗位",
                            """
                            select i.case_number "案号", i.scheme "项目", i.area "区域", t.name "镇街", v.name "村（社区）", i.post_title "岗位",
                                   i.place "地点", i.started_on "上岗日期", i.ends_on "协议到期", i.months_used "已享受月数", i.standard "标准",
                                   i.pay_basis "计酬方式", i.bank_name "开户银行", i.bank_account "银行账号", i.status "状态", i.course "处理方式",
                                   i.proposal "认定意见", i.confirmed_by "提出人", i.approved_by "审批人"
                            from app.incumbent i join app.office t on t.code = i.town join app.office v on v.code = i.village
                            where i.person_id = :person order by i.id""")
                    .opening("银行账号", INCUMBENT_ACCOUNT)
                    .opening("认定意见", INCUMBENT_PROPOSAL));

    private ApplicationSheets() {}
}
