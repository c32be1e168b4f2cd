package publicpost.subsidy;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.attendance.PayMonth;
import publicpost.attendance.PayMonths;
import publicpost.casefile.AskedAgain;
import publicpost.casefile.AskedAgain.Step;
import publicpost.casefile.DecisionMade;
import publicpost.casefile.Explains;
import publicpost.casefile.RulingJson;
import publicpost.policy.LineKind;
import publicpost.policy.Money;
import publicpost.policy.PolicyArchive;
import publicpost.policy.SubsidyFigures;
import publicpost.policy.SubsidyLine;
import publicpost.policy.SubsidyRule;
import publicpost.policy.TableEvidence;

/** A month that was approved, calculated again from its attendance by the figures of then, and held against every line. */
@Component
class MonthExplained implements Explains {

    private final PayMonths months;
    private final Lines lines;
    private final JdbcClient database;
    private final RulingJson rulings;
    private final PolicyArchive archive;

    MonthExplained(PayMonths months, Lines lines, JdbcClient database, RulingJson rulings, PolicyArchive archive) {
        this.months = months;
        this.lines = lines;
        this.database = database;
        this.rulings = rulings;
        this.archive = archive;
    }

    /** What a line is for: one person's part of one kind. */
    private record For(Long placement, LineKind kind) {}

    @Override
    public Optional<AskedAgain> explain(DecisionMade made) {
        return made.ruling().kind().equals(SubsidyRuns.DECISION)
                ? Optional.of(askedAgain(made, months.get(made.caseNumber())))
                : Optional.empty();
    }

    private AskedAgain askedAgain(DecisionMade made, PayMonth month) {
        var again = calculated(month, made);
        var stored = lines.ofMonth(month.id()).stream().collect(groupingBy(PayLine::corrects));
        var own = stored.getOrDefault(false, List.of());
        var corrections = stored.getOrDefault(true, List.of());
        var different = different(again, own);
        var steps = new ArrayList<>(sums(again));
        if (!corrections.isEmpty()) {
            steps.add(new Step(
                    "更正以前月份",
                    "%d 行，%s 元（差额，不重算）".formatted(corrections.size(), sum(corrections)),
                    corrections.get(0).clause()));
        }
        return new AskedAgain(
                "补贴核算",
                made.ruling().askedOn(),
                steps,
                different == 0 ? "逐行重算 %d 行，与发放表全部相同".formatted(own.size()) : "逐行重算，有 %d 行与发放表不同".formatted(different),
                different == 0);
    }

    private Map<For, SubsidyLine> calculated(PayMonth month, DecisionMade made) {
        var evidence = List.of(rulings.read(made.ruling().evidence(), TableEvidence[].class));
        var figures = SubsidyFigures.of(month.month(), archive.asOf(evidence));
        var lines = new HashMap<For, SubsidyLine>();
        database.sql(LineText.FACTS + " where a.month_id = ? and a.attended is not null")
                .param(month.id())
                .query((row, i) -> {
                    var cells = new String[row.getMetaData().getColumnCount()];
                    for (var cell = 0; cell < cells.length; cell++) {
                        cells[cell] = row.getString(cell + 1);
                    }
                    return cells;
                })
                .list()
                .forEach(cells -> SubsidyRule.of(LineText.facts(cells, figures), figures)
                        .lines()
                        .forEach(line -> lines.put(new For(Long.valueOf(cells[1]), line.kind()), line)));
        return lines;
    }

    private static long different(Map<For, SubsidyLine> again, List<PayLine> stored) {
        var same = stored.stream()
                .filter(line -> isSame(again.get(new For(line.placement(), line.kind())), line))
                .count();
        return Math.max(again.size(), stored.size()) - same;
    }

    private static boolean isSame(SubsidyLine again, PayLine stored) {
        return again != null
                && again.amount().equals(stored.amount())
                && again.shares().equals(stored.shares());
    }

    private static List<Step> sums(Map<For, SubsidyLine> again) {
        var byKind = new EnumMap<LineKind, List<SubsidyLine>>(LineKind.class);
        again.forEach((key, line) ->
                byKind.computeIfAbsent(key.kind(), kind -> new ArrayList<>()).add(line));
        return byKind.entrySet().stream()
                .map(entry -> new Step(
                        entry.getKey().label(),
                        "%d 人，%s 元"
                                .formatted(
                                        entry.getValue().size(),
                                        entry.getValue().stream()
                                                .map(SubsidyLine::amount)
                                                .reduce(Money.ZERO, Money::plus)),
                        entry.getValue().get(0).clause().cite()))
                .toList();
    }

    private static Money sum(List<PayLine> lines) {
        return lines.stream().map(PayLine::amount).reduce(Money.ZERO, Money::plus);
    }
}
