package publicpost.sheets;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import publicpost.policy.Money;
import publicpost.printing.Cell;
import publicpost.printing.Closing;
import publicpost.printing.Column;
import publicpost.printing.Heading;
import publicpost.printing.Printout;
import publicpost.printing.Table;

/** 台账: the year up to the month, person by person. */
final class LedgerSheet {

    private LedgerSheet() {}

    static Printout of(List<LedgerRow> people, Frame frame) {
        var months = months(frame.month().month());
        var rows = IntStream.range(0, people.size())
                .mapToObj(i -> row(i + 1, people.get(i), months, frame))
                .toList();
        var heading = frame.heading("公益性岗位补贴" + Document.LEDGER.label());
        return new Printout(
                new Heading(heading.title(), heading.unit(), period(months)),
                Table.of(columns(months), rows).totalling(total(people, months)),
                Closing.signedBy("制表人", "审核人", "负责人")
                        .summing(sum(people, LedgerRow::due).yuan())
                        .noting("金额为岗位补贴；各月为当月应发，更正为当年各月所作更正之和，应发合计为两者之和；尚欠为截至打印时未收回的追缴。"));
    }

    private static List<YearMonth> months(YearMonth until) {
        return IntStream.rangeClosed(1, until.getMonthValue())
                .mapToObj(number -> YearMonth.of(until.getYear(), number))
                .toList();
    }

    private static String period(List<YearMonth> months) {
        var last = months.get(months.size() - 1);
        return months.size() == 1 ? Frame.inWords(last) : "%d年1月至%d月".formatted(last.getYear(), last.getMonthValue());
    }

    private static List<Column> columns(List<YearMonth> months) {
        var columns = new ArrayList<>(List.of(Column.mark("序号", 2.2), Column.mark("姓名", 4), Column.words("村（社区）", 6)));
        months.forEach(month -> columns.add(Column.money(month.getMonthValue() + "月", 4.6)));
        columns.addAll(List.of(
                Column.money("更正", 4.6),
                Column.money("应发合计", 5.2),
                Column.number("已发月数", 2.2),
                Column.money("已发金额", 5.2),
                Column.money("发放失败", 4.6),
                Column.money("尚欠", 4.6)));
        return columns;
    }

    private static List<Cell> row(int number, LedgerRow one, List<YearMonth> months, Frame frame) {
        var cells = new ArrayList<>(
                List.of(Cell.number(number), Cell.text(one.name()), Cell.text(frame.village(one.village()))));
        months.forEach(month ->
                cells.add(one.own().containsKey(month) ? Frame.yuan(one.own().get(month)) : Cell.EMPTY));
        cells.addAll(List.of(
                Frame.yuanOrNothing(one.corrected()),
                Frame.yuan(one.due()),
                Cell.number(one.monthsPaid()),
                Frame.yuan(one.paid()),
                Frame.yuanOrNothing(one.failed()),
                Frame.yuanOrNothing(one.owed())));
        return cells;
    }

    private static List<Cell> total(List<LedgerRow> people, List<YearMonth> months) {
        var cells =
                new ArrayList<Cell>(List.of(Cell.EMPTY, Cell.text("合计"), Cell.text("%d 人".formatted(people.size()))));
        months.forEach(
                month -> cells.add(Frame.yuan(sum(people, one -> one.own().getOrDefault(month, Money.ZERO)))));
        cells.addAll(List.of(
                Frame.yuanOrNothing(sum(people, LedgerRow::corrected)),
                Frame.yuan(sum(people, LedgerRow::due)),
                Cell.EMPTY,
                Frame.yuan(sum(people, LedgerRow::paid)),
                Frame.yuanOrNothing(sum(people, LedgerRow::failed)),
                Frame.yuanOrNothing(sum(people, LedgerRow::owed))));
        return cells;
    }

    private static Money sum(List<LedgerRow> people, Function<LedgerRow, Money> of) {
        return people.stream().map(of).reduce(Money.ZERO, Money::plus);
    }
}
