package publicpost.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.function.UnaryOperator;
import publicpost.policy.Clause;
import publicpost.printing.Cell;
import publicpost.printing.Closing;
import publicpost.printing.Column;
import publicpost.printing.Heading;
import publicpost.printing.Printout;
import publicpost.printing.Table;

/** The tables of the report as sheets. */
public final class ReportPrints {

    private ReportPrints() {}

    /**
     * @param unit the name of the office that draws it up
     * @param name what an office is called
     */
    public static Printout assessment(
            List<Assessed> towns, Year year, String unit, LocalDate on, UnaryOperator<String> name) {
        var columns = List.of(
                Column.words("镇（街道）", 8),
                Column.money("安排资金", 8),
                Column.money("已支付", 8),
                Column.mark("支付率", 4),
                Column.number("计划", 3),
                Column.number("已开发", 3.5),
                Column.mark("开发率", 4),
                Column.number("3月31日前", 4),
                Column.number("在岗", 3),
                Column.mark("在岗率", 4),
                Column.number("核查发现", 4),
                Column.number("按期销号", 4),
                Column.mark("按期率", 4),
                Column.number("逾期未销号", 5));
        var rows = towns.stream().map(town -> cells(town, name)).toList();
        return new Printout(
                new Heading("城乡公益性岗位督导考核表", unit, "%d 年度，截至 %s".formatted(year.getValue(), on)),
                Table.of(columns, rows),
                Closing.NONE.noting("考核资金配套、岗位开发、人员管理（§三(四)）；方案没有规定分值，本表不计分。"));
    }

    private static List<Cell> cells(Assessed town, UnaryOperator<String> name) {
        return List.of(
                Cell.text(name.apply(town.town())),
                Cell.money(town.allotted().yuan()),
                Cell.money(town.paid().yuan()),
                Cell.text(percent(town.paidPercent())),
                Cell.number(town.planned()),
                Cell.number(town.developed()),
                Cell.text(percent(town.developedPercent())),
                Cell.number(town.inTime()),
                Cell.number(town.occupied()),
                Cell.text(percent(town.occupiedPercent())),
                Cell.number(town.raised()),
                Cell.number(town.closedInTime()),
                Cell.text(percent(town.closedInTimePercent())),
                Cell.number(town.overdue()));
    }

    /** Likewise, month by month. */
    public static Printout months(
            List<FindingMonth> months, Year year, String unit, LocalDate on, UnaryOperator<String> name) {
        var columns = List.of(
                Column.mark("月份", 5),
                Column.words("镇（街道）", 8),
                Column.number("发现", 3),
                Column.number("销号", 3),
                Column.mark("平均天数", 4),
                Column.number("月末未销号", 5),
                Column.money("暂缓和停发", 8),
                Column.money("追回", 8));
        var rows = months.stream().map(month -> cells(month, name)).toList();
        return new Printout(
                new Heading("核查发现月报", unit, "%d 年度，截至 %s".formatted(year.getValue(), on)),
                Table.of(columns, rows),
                Closing.NONE.noting("按月和镇（街道）；金额为因核查发现没有发放的和已经追回的（%s）。".formatted(Clause.REAL_NAMES)));
    }

    private static List<Cell> cells(FindingMonth month, UnaryOperator<String> name) {
        return List.of(
                Cell.text(month.month().toString()),
                Cell.text(name.apply(month.town())),
                Cell.number(month.raised()),
                Cell.number(month.closed()),
                Cell.text(month.days() == null ? "—" : month.days().toPlainString()),
                Cell.number(month.open()),
                Cell.money(month.stopped().yuan()),
                Cell.money(month.recovered().yuan()));
    }

    /** A dash of nothing. */
    public static String percent(BigDecimal percent) {
        return percent == null ? "—" : percent.toPlainString() + "%";
    }
}
