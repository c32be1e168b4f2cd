package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import publicpost.attendance.PayMonth;
import publicpost.casefile.Records;
import publicpost.casefile.Ruling;
import publicpost.casefile.RulingJson;
import publicpost.policy.Clause;
import publicpost.policy.FundSource;
import publicpost.policy.Shares;
import publicpost.subsidy.Lines;
import publicpost.subsidy.PayLine;
import publicpost.subsidy.Progress;
import publicpost.subsidy.SubsidyRuns;

/** Keeps on what a month was approved: its sums, the version of the rule, and the rows of the tables that counted. */
@Component
class SubsidyDecisions {

    private final Lines lines;
    private final SubsidyRuns runs;
    private final Records records;
    private final RulingJson json;
    private final Clock clock;

    SubsidyDecisions(Lines lines, SubsidyRuns runs, Records records, RulingJson json, Clock clock) {
        this.lines = lines;
        this.runs = runs;
        this.records = records;
        this.json = json;
        this.clock = clock;
    }

    void keep(PayMonth month, Shares cost, String reason, String officer) {
        var run = runs.progress(month.id()).orElseThrow();
        var ruling = new Ruling(
                SubsidyRuns.DECISION,
                LocalDate.now(clock),
                "APPROVE",
                "%s发放表 %s 元%s".formatted(month.inWords(), cost.total(), reason == null ? "" : "：" + reason),
                clauses(month),
                json.write(inputs(month, cost, run)),
                run.evidence());
        records.decide(month.caseNumber(), ruling, officer);
    }

    private List<String> clauses(PayMonth month) {
        return Stream.concat(lines.ofMonth(month.id()).stream().map(PayLine::clause), Stream.of(Clause.FUNDING.cite()))
                .distinct()
                .toList();
    }

    private Map<String, Object> inputs(PayMonth month, Shares cost, Progress run) {
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("month", month.month().toString());
        inputs.put("ruleVersion", run.ruleVersion());
        inputs.put("people", run.rows());
        if (month.secondNeeded()) {
            inputs.put("firstApprovedBy", month.approvedBy());
        }
        lines.byKind(month.id()).forEach((kind, amount) -> inputs.put(kind.name(), amount.toString()));
        for (var source : FundSource.values()) {
            inputs.put(source.name(), cost.of(source).toString());
        }
        return inputs;
    }
}
