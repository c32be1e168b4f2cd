package publicpost.web.desk;

import publicpost.sheets.CorrectedLine;

/** A correcting line beside the line it corrects. */
record CorrectedRow(
        String village,
        String name,
        String month,
        String kind,
        String corrects,
        String attended,
        String before,
        String amount,
        String after,
        String reason) {

    static CorrectedRow of(String village, CorrectedLine line) {
        return new CorrectedRow(
                village,
                line.name(),
                "%d年%d月".formatted(line.month().getYear(), line.month().getMonthValue()),
                line.kind().label(),
                line.revision() == 1 ? "原发放" : "第 %d 次更正".formatted(line.revision() - 1),
                MonthWords.plain(line.attended()),
                MonthWords.yuan(line.before()),
                MonthWords.yuan(line.amount()),
                MonthWords.yuan(line.after()),
                line.reason());
    }
}
