package publicpost.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import publicpost.printing.Cell;
import publicpost.printing.Closing;
import publicpost.printing.Column;
import publicpost.printing.Printout;
import publicpost.printing.Table;

/** 花名册: everybody in post in the month. */
final class RosterSheet {

    private static final List<Column> COLUMNS = List.of(
            Column.mark("序号", 2.5),
            Column.mark("姓名", 4.5),
            Column.mark("性别", 2.5),
            Column.mark("岗位编码", 8),
            Column.words("岗位", 6),
            Column.words("工作地点", 8),
            Column.words("村（社区）", 8),
            Column.mark("区域", 3),
            Column.mark("上岗日期", 6),
            Column.mark("期限到", 6),
            Column.number("在岗天数", 4),
            Column.words("备注", 5));

    private RosterSheet() {}

    static Printout of(List<RosterRow> people, Frame frame) {
        var rows = IntStream.range(0, people.size())
                .mapToObj(i -> row(i + 1, people.get(i), frame))
                .toList();
        return new Printout(
                frame.heading(Document.ROSTER),
                Table.of(COLUMNS, rows),
                Closing.signedBy("制表人", "审核人", "负责人").noting("共 %d 人。".formatted(people.size())));
    }

    private static List<Cell> row(int number, RosterRow one, Frame frame) {
        return List.of(
                Cell.number(number),
                Cell.text(one.name()),
                Cell.text(one.sex()),
                Cell.text(one.postCode()),
                Cell.text(one.postTitle()),
                Cell.text(one.place()),
                Cell.text(frame.village(one.village())),
                Cell.text(one.area()),
                day(one.startsOn()),
                day(one.lastDay()),
                Cell.number(one.daysInPost()),
                Cell.text(one.daysSuspended() == 0 ? "" : "暂停 %d 天".formatted(one.daysSuspended())));
    }

    private static Cell day(LocalDate day) {
        return day == null ? Cell.EMPTY : Cell.text(day.toString());
    }
}
