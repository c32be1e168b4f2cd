package publicpost.web.desk.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import publicpost.findings.Finding;
import publicpost.findings.Listed;
import publicpost.offices.Offices;
import publicpost.policy.FindingRule.Severity;
import publicpost.printing.Cell;
import publicpost.printing.Closing;
import publicpost.printing.Column;
import publicpost.printing.Heading;
import publicpost.printing.Printout;
import publicpost.printing.Table;

/** Findings as lines, on the page and in a workbook. */
@Component
class FindingRows {

    private static final List<Column> COLUMNS = List.of(
            Column.number("序号", 2.5),
            Column.mark("案号", 7),
            Column.words("问题", 12),
            Column.mark("轻重", 3),
            Column.words("镇（街道）、村（社区）", 12),
            Column.mark("姓名", 5),
            Column.mark("自", 5.5),
            Column.mark("处理期限", 5.5),
            Column.words("进度", 9),
            Column.words("处理", 9));

    private final Offices offices;

    FindingRows(Offices offices) {
        this.offices = offices;
    }

    FindingRow of(Listed listed) {
        var finding = listed.finding();
        return new FindingRow(
                finding.caseNumber(),
                finding.kind().label(),
                finding.severity().label(),
                finding.severity() == Severity.SEVERE,
                place(finding),
                finding.person(),
                listed.name(),
                finding.since().toString(),
                Objects.toString(finding.dueOn(), ""),
                finding.inWords(),
                finding.decision() == null ? "" : finding.decision().outcome().label(),
                listed.overdue());
    }

    private String place(Finding finding) {
        var town = offices.nameOf(finding.subject().town());
        var village = finding.subject().village();
        return village == null ? town : "%s %s".formatted(town, offices.nameOf(village));
    }

    Printout print(List<Listed> found, String unit, LocalDate on) {
        var lines = new ArrayList<List<Cell>>();
        for (var one : found) {
            lines.add(line(lines.size() + 1L, of(one)));
        }
        return new Printout(new Heading("问题核查清单", unit, on.toString()), Table.of(COLUMNS, lines), Closing.NONE);
    }

    private static List<Cell> line(long number, FindingRow row) {
        return List.of(
                Cell.number(number),
                Cell.text(row.caseNumber()),
                Cell.text(row.kind()),
                Cell.text(row.severity()),
                Cell.text(row.place()),
                Cell.text(Objects.toString(row.name(), "")),
                Cell.text(row.since()),
                Cell.text(row.dueOn()),
                Cell.text(row.overdue() ? row.stage() + "（逾期）" : row.stage()),
                Cell.text(row.outcome()));
    }
}
