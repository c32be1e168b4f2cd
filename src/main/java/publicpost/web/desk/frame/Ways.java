package publicpost.web.desk.frame;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.process.ExportDesk;
import publicpost.process.IncumbentDesk;
import publicpost.process.Officer;
import publicpost.process.Sight;
import publicpost.process.Sights;
import publicpost.process.imports.ImportDesk;
import publicpost.process.sheets.SheetDesk;
import publicpost.process.studio.StudioDesk;
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
    private static final Way SUBSIDY = new Way("/desk/subsidy", "月度补贴", "逐月的出勤、补贴和发放");
    private static final Way BUDGET = new Way("/desk/budget", "年度预算", "各镇街、各来源的年度资金和已占用");
    private static final Way DEBTS = new Way("/desk/debts", "追缴台账", "多发补贴的追缴和收回");
    private static final Way EXPORTS = new Way("/desk/exports", "导出", "岗位、申请人、出勤、发放结果等名单，Excel 或 CSV");
    private static final Way STUDIO = new Way("/studio", "流程工作室", "修改流程、规则表和表单：修改稿、检查、重演和发布");
    private static final Way AUDIT = new Way("/desk/audit", "审计记录", "谁查阅、变更、决定、导出了什么");
    private static final Way RETENTION = new Way("/desk/retention", "保存期限", "各类记录保存多久，到期清除");
    private static final Way LOCKED = new Way("/account/locked", "锁定账户", "解除登录锁定和两步验证");

    private final Sights sights;
    private final IncumbentDesk incumbents;
    private final SheetDesk sheets;
    private final ImportDesk imports;
    private final ExportDesk exports;
    private final StudioDesk studio;
    private final SupervisionWays supervision;

    Ways(
            Sights sights,
            IncumbentDesk incumbents,
            SheetDesk sheets,
            ImportDesk imports,
            ExportDesk exports,
            StudioDesk studio,
            SupervisionWays supervision) {
        this.sights = sights;
        this.incumbents = incumbents;
        this.sheets = sheets;
        this.imports = imports;
        this.exports = exports;
        this.studio = studio;
        this.supervision = supervision;
    }

    List<Way> of(Officer officer) {
        var sight = sights.find(officer);
        var ways = new ArrayList<Way>();
        ways.addAll(List.of(TASKS, COLLEAGUES));
        addIf(sheets.isFor(officer), ways, SHEETS);
        addIf(!imports.kinds(officer).isEmpty(), ways, IMPORTS);
        addIf(incumbents.isFor(officer), ways, INCUMBENTS);
        addIf(sight.filter(Sight::hasBoard).isPresent(), ways, BOARD);
        supervision.of(officer).stream().findFirst().map(SupervisionWays::all).ifPresent(ways::add);
        addIf(sight.isPresent(), ways, SUBSIDY);
        addIf(sight.filter(Sight::mayLookAtFunds).isPresent(), ways, BUDGET, DEBTS);
        addIf(exports.isFor(officer), ways, EXPORTS);
        addIf(studio.isFor(officer), ways, STUDIO);
        addIf(officer.isAdministrator(), ways, AUDIT, RETENTION, LOCKED);
        return List.copyOf(ways);
    }

    static void addIf(boolean open, List<Way> ways, Way... more) {
        if (open) {
            ways.addAll(List.of(more));
        }
    }
}
