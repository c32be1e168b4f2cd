package publicpost.sheets;

import java.util.List;
import java.util.stream.IntStream;
import publicpost.policy.LineKind;
import publicpost.policy.PayBasis;
import publicpost.printing.Cell;
import publicpost.printing.Closing;
import publicpost.printing.Column;
import publicpost.printing.Printout;
import publicpost.printing.Table;

/** 补贴发放表: what each person gets, signed by whoever receives it. */
final class PayrollSheet {

    private static final List<Column> COLUMNS = List.of(
            Column.mark("序号", 2.5),
            Column.mark("姓名", 4.5),
            Column.mark("身份证号", 10),
            Column.words("村（社区）", 8),
            Column.words("岗位", 5),
            Column.money("标准", 5),
            Column.number("应出勤", 3.2),
            Column.number("实出勤", 3.2),
            Column.money("岗位补贴", 5),
            Column.money("更正", 5),
            Column.money("实发金额", 5.5),
            Column.mark("银行账号", 14.5),
            Column.mark("领取人签字", 6));

    private PayrollSheet() {}

    static Printout of(MonthSheet sheet, Frame frame) {
        var people = sheet.people();
        var rows = IntStream.range(0, people.size())
                .mapToObj(i -> row(i + 1, people.get(i), frame))
                .toList();
        return new Printout(
                frame.heading(Document.PAYROLL),
                Table.of(COLUMNS, rows).totalling(total(sheet)),
                Closing.signedBy("制表人", "审核人", "负责人")
                        .summing(sheet.paid().yuan())
                        .noting(notes(sheet)));
    }

    private static List<Cell> row(int number, PersonMonth one, Frame frame) {
        var attendance = one.attendance();
        return List.of(
                Cell.number(number),
                Cell.text(one.name()),
                Cell.text(one.idNumber()),
                Cell.text(frame.village(one.village())),
                Cell.text(one.postTitle()),
                attendance == null ? Cell.EMPTY : standard(attendance),
                attendance == null ? Cell.EMPTY : Frame.number(attendance.required()),
                attendance == null ? Cell.EMPTY : Frame.number(attendance.attended()),
                Frame.yuan(one.own().of(LineKind.POST_SUBSIDY)),
                Frame.yuanOrNothing(one.corrected().of(LineKind.POST_SUBSIDY)),
                Frame.yuan(one.paid()),
                Cell.text(one.bankAccount()),
                Cell.EMPTY);
    }

    private static Cell standard(PersonMonth.Attended attendance) {
        return attendance.basis() == PayBasis.MONTHLY
                ? Frame.yuan(attendance.standard())
                : Cell.text(attendance.standard() + "/时");
    }

    private static List<Cell> total(MonthSheet sheet) {
        var empty = Cell.EMPTY;
        return List.of(
                empty,
                Cell.text("合计"),
                Cell.text("%d 人".formatted(sheet.people().size())),
                empty,
                empty,
                empty,
                empty,
                empty,
                Frame.yuan(sheet.own().of(LineKind.POST_SUBSIDY)),
                Frame.yuanOrNothing(sheet.corrected().of(LineKind.POST_SUBSIDY)),
                Frame.yuan(sheet.paid()),
                empty,
                empty);
    }

    private static String[] notes(MonthSheet sheet) {
        var owing =
                sheet.people().stream().filter(one -> one.owed().isPositive()).count();
        return owing == 0
                ? new String[0]
                : new String[] {
                    "实发金额为岗位补贴与更正之和；更正后应收回的（%d 人，共 %s 元）实发为 0，转入追缴台账。"
                            .formatted(owing, Frame.yuan(sheet.owed()).shown())
                };
    }
}
