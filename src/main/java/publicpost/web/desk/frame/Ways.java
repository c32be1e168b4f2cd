package publicpost.web.desk.frame;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.process.CheckDesk;
import publicpost.process.ExportDesk;
import publicpost.process.IncumbentDesk;
import publicpost.process.InspectionDesk;
import publicpost.process.Officer;
import publicpost.process.ProvinceDesk;
import publicpost.process.ReportDesk;
import publicpost.process.Sight;
import publicpost.process.Sights;
import publicpost.process.imports.ImportDesk;
import publicpost.process.sheets.SheetDesk;
import publicpost.web.desk.frame.Bar.Way;

/** Where an officer may go from here. */
@Component
class Ways {

    private static final Way TASKS = new Way("/camunda/app/tasklist/default/#/", "任务", "待我办理的任务（Tasklist）");
    private static final Way COLLEAGUES = new Way("/desk/tasks", "我的任务", "移交、委派、代办、催办和外出代理");
    private static final Way SHEETS = new Way("/desk/sheets", "批量办理", "同一公告的多人在一张表上评议、排序、审批和上岗");
    private static final Way IMPORTS = new Way("/desk/imports", "导入", "Excel、CSV 名单：逐行核对后导入");
    private static final Way INCUMBENTS = new Way("/desk/incumbents", "原岗位名册", "导入以前项目的在岗人员，逐行核对后重新认定");
    private static final Way BOARD = new Way("/desk/board", "计划看板", "年度计划落实情况，点每个数字看明细");
    private static final Way REPORTS = new Way("/desk/reports", "核查报表", "督导考核表、逐月核查发现、逾期没有销号的");
    private static final Way CHECKS = new Way("/desk/checks", "核查规则", "按哪些规则核查、查到哪里，立即核查");
    private static final Way VACANCIES = new Way("/desk/vacancies", "岗位空缺", "空缺的岗位、空缺天数和报告");
    private static final Way SUBSIDY = new Way("/desk/subsidy", "月度补贴", "逐月的出勤、补贴和发放");
    private static final Way BUDGET = new Way("/desk/budget", "年度预算", "各镇街、各来源的年度资金和已占用");
    private static final Way DEBTS = new Way("/desk/debts", "追缴台账", "多发补贴的追缴和收回");
    private static final Way INSPECTIONS = new Way("/desk/inspections", "督导抽查", "抽取岗位、现场检查和发现的问题");
    private static final Way EXPORTS = new Way("/desk/exports", "导出", "岗位、申请人、出勤、发放结果等名单，Excel 或 CSV");
    private static final Way PROVINCE = new Way("/desk/province", "省系统", "向省系统报送数据，比对省系统的数据");
    private static final Way AUDIT = new Way("/desk/audit", "审计记录", "谁查阅、变更、决定、导出了什么");
    private static final Way RETENTION = new Way("/desk/retention", "保存期限", "各类记录保存多久，到期清除");
    private static final Way LOCKED = new Way("/account/locked", "锁定账户", "解除登录锁定和两步验证");

    private final Sights sights;
    private final IncumbentDesk incumbents;
    private final SheetDesk sheets;
    private final ImportDesk imports;
    private final ExportDesk exports;
    private final ReportDesk reports;
    private final InspectionDesk inspections;
    private final CheckDesk checks;
    private final ProvinceDesk province;

    Ways(
            Sights sights,
            IncumbentDesk incumbents,
            SheetDesk sheets,
            ImportDesk imports,
            ExportDesk exports,
            ReportDesk reports,
            InspectionDesk inspections,
            CheckDesk checks,
            ProvinceDesk province) {
        this.sights = sights;
        this.incumbents = incumbents;
        this.sheets = sheets;
        this.imports = imports;
        this.exports = exports;
        this.reports = reports;
        this.inspections = inspections;
        this.checks = checks;
        this.province = province;
    }

    List<Way> of(Officer officer) {
        var sight = sights.find(officer);
        var ways = new ArrayList<Way>();
        ways.addAll(List.of(TASKS, COLLEAGUES));
        addIf(sheets.isFor(officer), ways, SHEETS);
        addIf(!imports.kinds(officer).isEmpty(), ways, IMPORTS);
        addIf(incumbents.isFor(officer), ways, INCUMBENTS);
        addIf(sight.filter(Sight::hasBoard).isPresent(), ways, BOARD);
        addIf(reports.isFor(officer), ways, REPORTS);
        addIf(checks.isFor(officer), ways, CHECKS, VACANCIES);
        addIf(sight.isPresent(), ways, SUBSIDY);
        addIf(sight.filter(Sight::mayLookAtFunds).isPresent(), ways, BUDGET, DEBTS);
        addIf(inspections.isFor(officer), ways, INSPECTIONS);
        addIf(exports.isFor(officer), ways, EXPORTS);
        addIf(province.isFor(officer), ways, PROVINCE);
        addIf(officer.isAdministrator(), ways, AUDIT, RETENTION, LOCKED);
        return List.copyOf(ways);
    }

    private static void addIf(boolean open, List<Way> ways, Way... more) {
        if (open) {
            ways.addAll(List.of(more));
        }
    }
}
