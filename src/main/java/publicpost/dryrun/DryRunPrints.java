package publicpost.dryrun;

import java.util.List;
import java.util.function.UnaryOperator;
import publicpost.dryrun.DryRunLine.Kind;
import publicpost.policy.Area;
import publicpost.printing.Cell;
import publicpost.printing.Closing;
import publicpost.printing.Column;
import publicpost.printing.Heading;
import publicpost.printing.Printout;
import publicpost.printing.Table;

/** What a dry run found as a sheet: cases, and nobody's name. */
public final class DryRunPrints {

    private DryRunPrints() {}

    /**
     * @param lines of that kind
     * @param name what an office is called
     */
    public static Printout of(DryRun run, Kind kind, List<DryRunLine> lines, UnaryOperator<String> name) {
        var columns = List.of(
                Column.mark("案号", 8),
                Column.words("镇（街道）", 8),
                Column.mark("地区", 3),
                Column.mark("影响", 4),
                Column.words(kind == Kind.APPLICANT ? "涉及类别" : "", 12),
                Column.words("现行", 16),
                Column.words("修改稿", 16),
                difference(kind));
        return new Printout(
                new Heading("政策试算：" + kind.label(), "", "按 %s 有效的各行".formatted(run.day())),
                Table.of(columns, lines.stream().map(line -> cells(line, name)).toList()),
                Closing.NONE.noting("试算结果，没有作出任何决定，也没有改动任何登记。"));
    }

    private static Column difference(Kind kind) {
        return switch (kind) {
            case APPLICANT -> Column.words("备注", 8);
            case TERM -> Column.number("月数", 4);
            case COST -> Column.money("一年差额", 8);
        };
    }

    private static List<Cell> cells(DryRunLine line, UnaryOperator<String> name) {
        return List.of(
                Cell.text(line.caseNumber()),
                Cell.text(name.apply(line.town())),
                Cell.text(line.area() == Area.URBAN ? "城镇" : "乡村"),
                Cell.text(line.effect().label()),
                Cell.text(String.join("、", line.groups())),
                Cell.text(line.before()),
                Cell.text(line.after()),
                difference(line));
    }

    private static Cell difference(DryRunLine line) {
        return switch (line.kind()) {
            case APPLICANT -> Cell.text(line.refused() ? "十二个月内未获批准" : "");
            case TERM -> Cell.number(line.difference().longValueExact());
            case COST -> Cell.money(line.difference());
        };
    }
}
