package publicpost.subsidy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.attendance.AttendanceRow;
import publicpost.attendance.AttendanceRows;
import publicpost.attendance.Correction;
import publicpost.attendance.Corrections;
import publicpost.policy.LineKind;
import publicpost.policy.PolicyTables;
import publicpost.policy.Shares;
import publicpost.policy.SubsidyFacts;
import publicpost.policy.SubsidyFigures;
import publicpost.policy.SubsidyLine;
import publicpost.policy.SubsidyRule;

/** Lines that set an approved month right: what it should have been, less everything written for it so far. */
@Service
@Transactional
public class CorrectingLines {

    private static final String WRITE =
            "insert into app.pay_line (%s) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    .formatted(LineText.COLUMNS);

    private final Corrections corrections;
    private final AttendanceRows rows;
    private final Lines lines;
    private final PolicyTables tables;
    private final JdbcClient database;

    CorrectingLines(
            Corrections corrections, AttendanceRows rows, Lines lines, PolicyTables tables, JdbcClient database) {
        this.corrections = corrections;
        this.rows = rows;
        this.lines = lines;
        this.tables = tables;
        this.database = database;
    }

    /** One correction: by the figures of the month that was wrong, paid in the month that is open. */
    private record Case(
            Long paidIn,
            Long run,
            Long placement,
            SubsidyFacts facts,
            SubsidyFigures figures,
            Map<LineKind, List<PayLine>> before) {

        Map<LineKind, SubsidyLine> should() {
            return SubsidyRule.of(facts, figures).lines().stream().collect(toMap(SubsidyLine::kind, one -> one));
        }

        List<PayLine> written(LineKind kind) {
            return before.getOrDefault(kind, List.of());
        }
    }

    /** Writes those of a month that is open, each once. */
    public void write(Long month, Long run) {
        for (var correction : corrections.of(month)) {
            var one = read(month, run, correction);
            var should = one.should();
            for (var kind : LineKind.values()) {
                if (one.written(kind).stream().noneMatch(line -> line.paidIn().equals(month))) {
                    write(one, kind, should.get(kind));
                }
            }
        }
    }

    private Case read(Long month, Long run, Correction correction) {
        var row = rows.get(correction.row());
        var wrong = corrections.monthOf(row).month();
        var figures = SubsidyFigures.of(wrong, tables);
        var before = lines.of(row.placement()).stream()
                .filter(line -> line.month().equals(wrong))
                .collect(groupingBy(PayLine::kind, () -> new EnumMap<>(LineKind.class), toList()));
        return new Case(month, run, row.placement(), facts(row, correction, figures), figures, before);
    }

    private static SubsidyFacts facts(AttendanceRow row, Correction correction, SubsidyFigures figures) {
        return new SubsidyFacts(
                row.area(),
                row.basis(),
                row.standard(),
                correction.required(),
                correction.attended(),
                correction.daysPayable(),
                row.daysInMonth(),
                correction.unitContributions(),
                correction.premium(),
                figures.agencyFee(correction.daysPayable()),
                row.provinceLeft());
    }

    private void write(Case one, LineKind kind, SubsidyLine target) {
        var written = one.written(kind);
        var so = written.stream().map(PayLine::shares).reduce(Shares.ZERO, Shares::plus);
        var change = (target == null ? Shares.ZERO : target.shares()).minus(so);
        if (!change.equals(Shares.ZERO)) {
            var last = written.stream().mapToInt(PayLine::revision).max().orElse(0);
            insert(
                    one,
                    kind,
                    last + 1,
                    change,
                    target == null ? written.get(0).clause() : target.clause().cite());
        }
    }

    private void insert(Case one, LineKind kind, int revision, Shares change, String clause) {
        database.sql(WRITE)
                .params(
                        one.placement(),
                        one.figures().month().atDay(1),
                        kind.name(),
                        revision,
                        one.paidIn(),
                        one.run(),
                        change.total().yuan(),
                        change.province().yuan(),
                        change.city().yuan(),
                        change.zone().yuan(),
                        change.urbanChannel().yuan(),
                        clause,
                        SubsidyRule.standard(one.facts(), one.figures()).yuan(),
                        one.facts().required(),
                        one.facts().attended(),
                        one.facts().daysInPost(),
                        one.facts().daysInMonth())
                .update();
    }
}
