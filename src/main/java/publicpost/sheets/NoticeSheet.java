package publicpost.sheets;

import java.util.List;
import java.util.stream.IntStream;
import publicpost.masks.Masks;
import publicpost.printing.Cell;
import publicpost.printing.Closing;
import publicpost.printing.Column;
import publicpost.printing.Printout;
import publicpost.printing.Table;

/**
 * 公示表: what everybody may read on the board: never a number of a person or an account, a phone, a category or anything
 * about health (§二(四)).
 */
final class NoticeSheet {

    private static final List<Column> COLUMNS = List.of(
            Column.mark("序号", 3),
            Column.mark("姓名", 6),
            Column.words("村（社区）", 12),
            Column.words("岗位", 10),
            Column.mark("出勤", 8),
            Column.money("拟发金额", 8));

    private NoticeSheet() {}

    static Printout of(MonthSheet sheet, Frame frame) {
        // who has left and gets nothing is nobody's business any more
        var people = sheet.people().stream()
                .filter(one -> one.isOnRoster() || one.paid().isPositive())
                .toList();
        var rows = IntStream.range(0, people.size())
                .mapToObj(i -> row(i + 1, people.get(i), frame))
                .toList();
        return new Printout(
                frame.heading("公益性岗位出勤和拟发补贴公示"),
                Table.of(COLUMNS, rows).totalling(total(people.size(), sheet)),
                Closing.signedBy().summing(sheet.paid().yuan()).noting(period(sheet), objections(sheet, frame)));
    }

    private static List<Cell> row(int number, PersonMonth one, Frame frame) {
        return List.of(
                Cell.number(number),
                Cell.text(Masks.name(one.name())),
                Cell.text(frame.village(one.village())),
                Cell.text(one.postTitle()),
                Cell.text(attended(one.attendance())),
                Frame.yuan(one.paid()));
    }

    private static String attended(PersonMonth.Attended attendance) {
        return attendance == null || !attendance.isEntered()
                ? ""
                : "%s / %s"
                        .formatted(
                                Frame.number(attendance.attended()).shown(),
                                Frame.number(attendance.required()).shown());
    }

    private static List<Cell> total(int people, MonthSheet sheet) {
        return List.of(
                Cell.EMPTY,
                Cell.text("合计"),
                Cell.text("%d 人".formatted(people)),
                Cell.EMPTY,
                Cell.EMPTY,
                Frame.yuan(sheet.paid()));
    }

    private static String period(MonthSheet sheet) {
        var month = sheet.month();
        return month.noticeFrom() == null
                ? "公示期：    年  月  日至    年  月  日。出勤为实出勤／应出勤（天或小时）。"
                : "公示期：%tF 至 %tF。出勤为实出勤／应出勤（天或小时）。".formatted(month.noticeFrom(), month.noticeUntil());
    }

    private static String objections(MonthSheet sheet, Frame frame) {
        return "对公示内容有异议的，请在公示期内向%s提出，书面、当面均可，实名、匿名均受理；请写明事实和线索。"
                .formatted(frame.nameOf().apply(sheet.month().town()));
    }
}
