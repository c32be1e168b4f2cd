package publicpost.web.desk;

import publicpost.findings.Finding.Outcome;
import publicpost.holds.MonthFindings;
import publicpost.policy.FindingRule.Severity;

/** What has been found about somebody on a month's sheet, in the words of the screen. */
record MonthFindingRow(
        String caseNumber,
        String label,
        boolean severe,
        String severity,
        String name,
        String village,
        String since,
        String state,
        String pay) {

    static MonthFindingRow of(MonthFindings.Row row, String village) {
        return new MonthFindingRow(
                row.caseNumber(),
                row.kind().label(),
                row.severity() == Severity.SEVERE,
                row.severity().label(),
                row.name(),
                village,
                row.since().toString(),
                state(row),
                row.pay().label());
    }

    private static String state(MonthFindings.Row row) {
        if (row.closedOn() == null) {
            return row.decision() == null
                    ? "未销号"
                    : "已决定，待销号：" + Outcome.valueOf(row.decision()).label();
        }
        return row.decision() == null
                ? "%s 销号".formatted(row.closedOn())
                : "%s 销号：%s"
                        .formatted(
                                row.closedOn(), Outcome.valueOf(row.decision()).label());
    }
}
