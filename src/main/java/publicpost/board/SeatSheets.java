package publicpost.board;

import static publicpost.board.Section.Chart.NONE;
import static publicpost.board.Section.Chart.STACKED;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import publicpost.board.Sheet.Key;
import publicpost.policy.Clause;

/** The plan held against what became of it, by town and area. */
final class SeatSheets {

    private static final String ABOUT = "镇（街道）、区域";

    private final List<Key> cells;
    private final int plan;
    private final LocalDate today;

    /** @param cells every town with every area */
    SeatSheets(List<Key> cells, int plan, LocalDate today) {
        this.cells = cells;
        this.plan = plan;
        this.today = today;
    }

    Sheet plan(boolean ofVillage) {
        return sheet(
                "plan",
                "计划与落实",
                ofVillage
                        ? "指标、岗位为全镇（街道）数，候补只含本村（社区）人员。在岗含已审批待上岗（%s）。".formatted(Clause.ANNUAL_PLAN)
                        : "计划指标 = 在岗 + 已开发待上岗 + 未开发；在岗含已审批待上岗（%s）。".formatted(Clause.ANNUAL_PLAN),
                STACKED,
                Col.of(Figure.PLANNED),
                Col.of(Figure.DEVELOPED),
                Col.of(Figure.OCCUPIED).inChart(),
                Col.of(Figure.VACANT).inChart(),
                Col.of(Figure.UNDEVELOPED).inChart(),
                Col.of(Figure.WAITING));
    }

    Sheet quarter() {
        return sheet(
                "quarter",
                "第一季度开发进度",
                "岗位开发工作原则上于每年第一季度完成（%s），%s。开发日期以公告的报名开始日计；重新认定纳入的，以审批日计。"
                        .formatted(Clause.ANNUAL_PLAN, untilDeadline()),
                NONE,
                Col.of(Figure.PLANNED),
                Col.of(Figure.IN_TIME),
                Col.of(Figure.LATE),
                Col.of(Figure.UNDEVELOPED),
                Col.reckoned("按期开发率", numbers -> Percent.of(numbers.get(1), numbers.get(0))),
                Col.reckoned("目前开发率", numbers -> Percent.of(numbers.get(1).add(numbers.get(2)), numbers.get(0))));
    }

    private String untilDeadline() {
        var deadline = LocalDate.of(Math.max(plan, 1), 3, 31);
        var days = ChronoUnit.DAYS.between(today, deadline);
        return days >= 0 ? "距 %s 还有 %d 天".formatted(deadline, days) : "%s 已过 %d 天".formatted(deadline, -days);
    }

    Sheet empty() {
        return sheet(
                "empty",
                "指标空缺时长",
                "没有人在岗的指标，自计划下达或上一人离岗之日起算。",
                STACKED,
                Col.of("30 天以内", Figure.EMPTY, "", "D30").inChart(),
                Col.of("31—90 天", Figure.EMPTY, "", "D90").inChart(),
                Col.of("91—180 天", Figure.EMPTY, "", "D180").inChart(),
                Col.of("180 天以上", Figure.EMPTY, "", "OVER").inChart(),
                Col.of(Figure.EMPTY));
    }

    /** @param quota of the suitable posts, in percent */
    Sheet disabled(publicpost.policy.Figure quota) {
        var percent = quota.value();
        return sheet(
                "disabled",
                "残疾人安置比例",
                "适合残疾人的岗位应有不少于 %s%% 安排残疾人（%s）。哪些岗位适合没有登记，按全部计划指标计；残疾人以已核实的“农村残疾人”计，城镇类别没有单列。"
                        .formatted(percent.stripTrailingZeros().toPlainString(), quota.source()),
                NONE,
                Col.of(Figure.PLANNED),
                Col.of(Figure.DISABLED),
                Col.reckoned("应不少于", numbers -> numbers.get(0)
                        .multiply(percent)
                        .divide(Percent.HUNDRED, 0, RoundingMode.CEILING)
                        .toPlainString()),
                Col.reckoned("占计划", numbers -> Percent.of(numbers.get(1), numbers.get(0))));
    }

    Sheet terms() {
        return sheet(
                "terms",
                "期限将满",
                "在岗人员按补贴停发日计（%s）。".formatted(Clause.PAY_AND_TERM),
                NONE,
                Col.of("已到期", Figure.TERM_ENDS, "", "OVER"),
                Col.of("30 天内", Figure.TERM_ENDS, "", "D30"),
                Col.of("31—60 天", Figure.TERM_ENDS, "", "D60"),
                Col.of("61—90 天", Figure.TERM_ENDS, "", "D90"));
    }

    Sheet findings() {
        return sheet(
                "findings",
                "未整改问题",
                "在岗而没有保险或协议，至今没有补上（%s）。".formatted(Clause.PAY_AND_TERM),
                NONE,
                Col.of("没有意外伤害保险", Figure.FINDINGS, "", "UNCOVERED"),
                Col.of("没有有效协议", Figure.FINDINGS, "", "UNSIGNED"));
    }

    /** @param towns the lines, since an office has no area */
    Sheet found(List<Key> towns) {
        return new Sheet(
                "found",
                "问题核查",
                "检查、名单和督导发现、还没有销号的问题（%s）；严重的，销号之前暂不发放本人补贴。".formatted(Clause.REAL_NAMES),
                "镇（街道）",
                towns,
                List.of(
                        Col.of("严重", Figure.FOUND, "", "SEVERE"),
                        Col.of("一般", Figure.FOUND, "", "NORMAL"),
                        Col.of(Figure.FOUND_LATE)),
                NONE);
    }

    private Sheet sheet(String code, String title, String lead, Section.Chart chart, Col... columns) {
        return new Sheet(code, title, lead, ABOUT, cells, List.of(columns), chart);
    }
}
