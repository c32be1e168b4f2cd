package publicpost.persondata;

import static publicpost.secrets.SealedColumn.DECISION_INPUTS;
import static publicpost.secrets.SealedColumn.OFFICE_LIST_DETAIL;

import java.util.List;

/** What was decided, written and done in the person's cases, and who looked at them. */
final class CaseSheets {

    private static final String CASES =
            "(select case_number from app.case_of_person where person_id = :person and (:findings or case_number not like 'HC%'))";

    static final List<Sheet> ALL = List.of(
            Sheet.of(
                            "decision",
                            "决定",
                            """
                            select case_number "案号", kind "种类", asked_on "所涉日期", outcome "结论", reason "理由", clauses "依据",
                                   inputs "所依据的事实", evidence "所查规则表", decided_by "决定人", decided_at "决定时间", id "编号"
                            from app.decision where case_number in %s order by id"""
                                    .formatted(CASES))
                    .opening("所依据的事实", DECISION_INPUTS),
            Sheet.of(
                    "letter",
                    "告知书",
                    """
                    select case_number "案号", kind "种类", content "内容", clause "依据", signed_by "签发人", written_at "时间"
                    from app.letter where case_number in %s order by id"""
                            .formatted(CASES)),
            Sheet.of(
                    "message",
                    "短信",
                    """
                    select case_number "案号", kind "种类", replace(text, '{code}', '******') "内容", written_at "时间",
                           case when sent_at is not null then '已发出' when given_up_at is not null then '未能发出'
                               else '等待发送' end "状态", sent_at "发出时间"
                    from app.message where person_id = :person and (:findings or case_number not like 'HC%')
                    order by written_at, case_number, kind"""),
            Sheet.of(
                    "trail",
                    "办理记录",
                    """
                    select t.case_number "案号", t.at "时间",
                           case t.actor when 'applicant' then '申请人本人' when 'objector' then '异议人' else t.actor end "办理人",
                           coalesce(s.name, case t.step when 'AttachDocument' then '添加材料' when 'AppliedOnline' then '网上申请'
                               when 'Resubmitted' then '重新提交' when 'ObjectionRaised' then '收到异议'
                               when 'RefusalObjected' then '申请复核' when 'FindingRaised' then '发现问题' else t.step end) "环节",
                           t.outcome "结果", t.note "说明"
                    from app.trail t left join app.step_duty s on s.step = t.step where t.case_number in %s order by t.id"""
                            .formatted(CASES)),
            // what somebody handed in against the person, or said of her to whoever investigated, would show who it was
            Sheet.of(
                    "document",
                    "附件",
                    """
                    select id "编号", case_number "案号", name "文件名", media_type "类型", sha256 "SHA-256",
                           case when uploaded_by = 'applicant' or uploaded_by like 'online-%%' then '申请人本人' else uploaded_by end "上传人",
                           uploaded_at "上传时间", blanked_on "内容清除日期"
                    from app.document where case_number in %s and objection_id is null
                      and case_number not like 'HC%%' order by id"""
                            .formatted(CASES)),
            Sheet.of(
                            "office_list_match",
                            "其他部门名单",
                            """
                            select l.kind "名单种类", o.name "来源部门", l.as_of "截至日期", m.row_number "行",
                                   case m.how when 'EXACT' then '号码一致' when 'OLD_NUMBER' then '15 位旧号码'
                                       else '姓名相同，号码差一位' end "如何比中",
                                   m.since "日期", m.detail "名单内容"
                            from app.office_list_match m join app.office_list l on l.id = m.list_id
                            join app.office o on o.code = l.office
                            where m.person_id = :person and :findings order by l.as_of, l.id, m.row_number""")
                    .opening("名单内容", OFFICE_LIST_DETAIL),
            Sheet.of(
                    "retention_item",
                    "到期清除",
                    """
                    select i.case_number "案号", r.name "种类", i.since "起算日", i.outcome "结果", i.done_at "时间"
                    from app.retention_item i join app.retention_rule r on (r.kind, r.valid_from) = (i.kind, i.rule_from)
                    where i.case_number in %s order by i.run_id, i.key"""
                            .formatted(CASES)),
            Sheet.of(
                    "audit_entry",
                    "查阅记录",
                    """
                    select distinct (e.at at time zone 'Asia/Shanghai')::date "日期",
                           coalesce(nullif((select string_agg(coalesce(o.name, c), '、' order by c)
                               from unnest(string_to_array(e.offices, ',')) c left join app.office o on o.code = c), ''), '系统') "部门",
                           e.act "行为"
                    from app.audit_entry e
                    where e.act in ('READ', 'UNMASKED', 'EXPORTED') and e.subject = any(array(
                        select case_number from app.case_of_person where person_id = :person
                        union select 'person/' || :person
                        union select 'document/' || d.id from app.document d where d.case_number in %s))
                    order by 1, 2, 3"""
                            .formatted(CASES)));

    private CaseSheets() {}
}
