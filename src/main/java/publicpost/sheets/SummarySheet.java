package publicpost.sheets;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import publicpost.policy.LineKind;
import publicpost.policy.PayBasis;
import publicpost.printing.Cell;
import publicpost.printing.Closing;
import publicpost.printing.Column;
import publicpost.printing.Printout;
import publicpost.printing.Table;

/** 出勤和拟拨付汇总表: one row for each village. */
final class SummarySheet {

    private static final List<Column> COLUMNS = List.of(
            Column.mark("序号", 2.5),
            Column.words("村（社区）", 8),
            Column.number("人数", 3),
            Column.number("全勤人数", 4),
            Column.number("出勤天数", 4),
            Column.number("出勤小时", 4),
            Column.money("岗位补贴", 6),
            Column.money("社会保险补贴", 6),
            Column.money("意外伤害保险费", 7),
            Column.money("第三方管理费", 6),
            Column.money("合计", 6.5),
            Column.money("其中：更正", 6));

    private SummarySheet() {}

    static Printout of(MonthSheet sheet, Frame frame) {
        var villages = sheet.villages();
        var rows = IntStream.range(0, villages.size())
                .mapToObj(i -> row(
                        Cell.number(i + 1),
                        Cell.text(frame.village(villages.get(i).village())),
                        villages.get(i)))
                .toList();
        var all = new VillageMonth("", sheet.people());
        return new Printout(
                frame.heading(Document.SUMMARY),
                Table.of(COLUMNS, rows).totalling(row(Cell.EMPTY, Cell.text("合计"), all)),
                Closing.signedBy("村（社区）负责人", "镇（街道）经办人", "负责人")
                        .summing(sheet.all().total().yuan())
                        .noting("人数为本月在岗人数；出勤小时为按小时计酬的岗位。"));
    }

    private static List<Cell> row(Cell number, Cell name, VillageMonth village) {
        var all = village.all();
        return List.of(
                number,
                name,
                Cell.number(village.onRoster()),
                Cell.number(village.full()),
                some(village.attended(PayBasis.MONTHLY)),
                some(village.attended(PayBasis.HOURLY)),
                Frame.yuanOrNothing(all.of(LineKind.POST_SUBSIDY)),
                Frame.yuanOrNothing(all.of(LineKind.SOCIAL_INSURANCE)),
                Frame.yuanOrNothing(all.of(LineKind.ACCIDENT_INSURANCE)),
                Frame.yuanOrNothing(all.of(LineKind.AGENCY_FEE)),
                Frame.yuan(all.total()),
                Frame.yuanOrNothing(village.corrected().total()));
    }

    private static Cell some(BigDecimal attended) {
        return attended.signum() == 0 ? Cell.EMPTY : Frame.number(attended);
    }
}
