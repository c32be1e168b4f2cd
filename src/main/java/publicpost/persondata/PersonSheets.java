package publicpost.persondata;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every table with something of a person in it: in the export, or left out for a reason that the export says. */
final class PersonSheets {

    static final List<Sheet> ALL = Stream.of(
                    ApplicationSheets.ALL, PlacementSheets.ALL, MoneySheets.ALL, CaseSheets.ALL, InspectionSheets.ALL)
            .flatMap(List::stream)
            .toList();

    /** Headings of what the file of a case spells out better. */
    static final Set<String> SPELT_OUT = Set.of("所依据的事实", "所查规则表", "SHA-256");

    /** On a page for staff: without what only administrators read. */
    static final List<Sheet> SHOWN = ALL.stream()
            .filter(sheet -> !Set.of("due", "retention_item", "audit_entry").contains(sheet.table()))
            .toList();

    /** By table. */
    static final Map<String, String> LEFT_OUT = new TreeMap<>(InspectionSheets.LEFT_OUT);

    static {
        LEFT_OUT.putAll(Map.ofEntries(
                entry("post", "岗位本身；本人的岗位见“安置”"),
                entry("recruitment", "招聘公告本身，面向所有人；见“申请”"),
                entry("notice", "公示本身，面向所有人；本人的名次见“排序”"),
                entry("vacancy_report", "岗位空缺的报告，只有岗位和日期"),
                entry("plan", "年度计划，不含个人信息"),
                entry("pay_month", "一个镇街一个月的汇总；本人的见“出勤”“补贴明细”“发放”"),
                entry("copy", "同事之间对案件的抄送，附言不含个人信息"),
                entry("reminder", "对工作人员的催办，只有案号和环节"),
                entry("form_draft", "尚未提交的表单草稿，三十天内提交或清除"),
                entry("import_row", "导入名单的逐行结果，只有行号和案号；由此登记的见各案件"),
                entry("incumbent_list", "多人名册原件；本人的一行见“原有岗位”"),
                entry("province_difference", "与省系统比对时的差异，下次比对即被替换；由此核查的见各案件"),
                entry("province_exchange", "与省系统交换的文件清单，不含个人信息"),
                entry("replay_case", "流程修改稿的重演，只有案号和经过的环节，不影响案件"),
                entry("dry_run_line", "政策修改的试算，只有案号、类别和日期，不影响案件"),
                entry("model_move_case", "在办案件改按哪个流程版本办理，只有案号"),
                entry("case_visit", "谁要求查看案件的记录，只有案号和时间，几天后清除；看过案件的见“查阅记录”")));
    }

    private PersonSheets() {}
}
