package publicpost.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import publicpost.policy.Area;
import publicpost.policy.FundSource;
import publicpost.policy.LineKind;
import publicpost.policy.Shares;
import publicpost.printing.Cell;
import publicpost.printing.Closing;
import publicpost.printing.Column;
import publicpost.printing.Heading;
import publicpost.printing.Printout;
import publicpost.printing.Table;

/** 资金分担表: who bears what of each kind, in rural and in urban posts (§三(三)). */
final class FundingSheet {

    private static final List<Column> COLUMNS = List.of(
            Column.mark("区域", 4),
            Column.words("项目", 9),
            Column.number("人数", 4),
            Column.money("省级", 8),
            Column.money("市级", 8),
            Column.money("区级", 8),
            Column.money("原资金渠道", 8),
            Column.money("合计", 8));

    private FundingSheet() {}

    static Printout of(MonthSheet sheet, Frame frame) {
        var rows = new ArrayList<List<Cell>>();
        for (var area : List.of(Area.RURAL, Area.URBAN)) {
            rows.addAll(rows(
                    area,
                    sheet.people().stream().filter(one -> one.area() == area).toList()));
        }
        var town = frame.nameOf().apply(sheet.month().town());
        var district = frame.nameOf().apply("district");
        var finance = frame.nameOf().apply("finance");
        return new Printout(
                new Heading(
                        town + "公益性岗位" + Document.FUNDING.label(),
                        frame.unit(),
                        sheet.month().inWords()),
                Table.of(COLUMNS, rows)
                        .totalling(
                                row("", "合计", sheet.people().size(), sheet.all().shares())),
                Closing.signedBy("制表人", district + "负责人", finance + "负责人")
                        .summing(sheet.all().total().yuan())
                        .noting("乡村岗位由省、市、区分担，城镇岗位按原资金渠道列支（§三(三)）；更正以前月份的差额已计入。"));
    }

    private static List<List<Cell>> rows(Area area, List<PersonMonth> people) {
        var all = people.stream().map(PersonMonth::all).reduce(Costs.NONE, Costs::plus);
        var rows = new ArrayList<List<Cell>>();
        Stream.of(LineKind.values())
                .filter(kind -> all.byKind().containsKey(kind))
                .forEach(kind -> rows.add(row(label(area), kind.label(), having(people, kind), all.shares(kind))));
        if (rows.size() > 1) {
            rows.add(row(label(area), "小计", people.size(), all.shares()));
        }
        return rows;
    }

    private static long having(List<PersonMonth> people, LineKind kind) {
        return people.stream()
                .filter(one -> one.all().byKind().containsKey(kind))
                .count();
    }

    private static List<Cell> row(String area, String what, long people, Shares shares) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(area));
        cells.add(Cell.text(what));
        cells.add(Cell.number(people));
        Stream.of(FundSource.values()).forEach(source -> cells.add(Frame.yuanOrNothing(shares.of(source))));
        cells.add(Frame.yuan(shares.total()));
        return cells;
    }

    private static String label(Area area) {
        return area == Area.RURAL ? "乡村" : "城镇";
    }
}
