package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.placement.Matters;
import publicpost.placement.PaperFindings;
import publicpost.placement.Placements;
import publicpost.placement.Renewals;
import publicpost.policy.FindingKind;

/** 恢复保障: a rural holder without cover is insured at once or goes off the post from the first day without (§二(三)). */
@Component
@Gives({"INSURED", "SUSPEND"})
class RestoreCover implements Step {

    private final Matters matters;
    private final Placements placements;
    private final Renewals renewals;
    private final PaperFindings findings;
    private final PlacementFacts facts;
    private final Clock clock;

    RestoreCover(
            Matters matters,
            Placements placements,
            Renewals renewals,
            PaperFindings findings,
            PlacementFacts facts,
            Clock clock) {
        this.matters = matters;
        this.placements = placements;
        this.renewals = renewals;
        this.findings = findings;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        var placement = placements.get(matters.get(turn.caseNumber()).placementId());
        var result = a.oneOf("result", "如何处理", "INSURED", "SUSPEND");
        var explanation = a.text("explanation", "情况说明");
        a.refuseIfWrong();
        if ("INSURED".equals(result)) {
            var cover = PaperAnswers.insurance(a);
            a.refuseIfWrong();
            if (cover.from().isAfter(LocalDate.now(clock)) || cover.until().isBefore(LocalDate.now(clock))) {
                throw Refused.at("from", "保险起期", "保险须今天已生效，否则请先暂停在岗");
            }
            renewals.insure(placement, cover);
        }
        findings.close(
                FindingKind.UNCOVERED, placement.id(), LocalDate.now(clock), turn.by(), result + "：" + explanation);
        matters.close(turn.caseNumber(), result);
        return Outcome.of(result).noting(explanation);
    }

    @Override
    public Object context(Turn turn) {
        var shown = facts.of(turn.caseNumber());
        shown.put("since", matters.get(turn.caseNumber()).dueOn().plusDays(1));
        return shown;
    }
}
