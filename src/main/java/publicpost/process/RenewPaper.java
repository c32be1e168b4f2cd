package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import publicpost.casefile.Documents;
import publicpost.placement.Matter;
import publicpost.placement.Matters;
import publicpost.placement.PaperFindings;
import publicpost.placement.Placements;
import publicpost.placement.Renewals;
import publicpost.policy.FindingKind;

/** 续签或续保: before the paper ends there is another, or it is said why not. */
@Component
@Gives({"RENEWED", "NOT_RENEWED"})
class RenewPaper implements Step {

    private final Matters matters;
    private final Placements placements;
    private final Renewals renewals;
    private final PaperFindings findings;
    private final Documents documents;
    private final PlacementFacts facts;
    private final Clock clock;

    RenewPaper(
            Matters matters,
            Placements placements,
            Renewals renewals,
            PaperFindings findings,
            Documents documents,
            PlacementFacts facts,
            Clock clock) {
        this.matters = matters;
        this.placements = placements;
        this.renewals = renewals;
        this.findings = findings;
        this.documents = documents;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        var matter = matters.get(turn.caseNumber());
        var result = a.oneOf("result", "办理结果", "RENEWED", "NOT_RENEWED");
        var note = "RENEWED".equals(result) ? renew(matter, a, turn) : a.text("reason", "不再续办的原因");
        a.refuseIfWrong();
        matters.close(turn.caseNumber(), result);
        return Outcome.of(result).noting(note);
    }

    private String renew(Matter matter, Answer a, Turn turn) {
        var placement = placements.get(matter.placementId());
        var files = a.ids("documents", "附件");
        if (matter.kind() == Matter.Kind.AGREEMENT) {
            var signed = PaperAnswers.agreement(a);
            a.refuseIfWrong();
            renewals.sign(placement, signed, LocalDate.now(clock));
            findings.close(FindingKind.UNSIGNED, placement.id(), LocalDate.now(clock), turn.by(), "RENEWED");
        } else {
            var cover = PaperAnswers.insurance(a);
            a.refuseIfWrong();
            renewals.insure(placement, cover);
        }
        documents.file(files, turn.caseNumber(), turn.by());
        return "至 %s".formatted(a.day("until", "终止日期"));
    }

    @Override
    public Object context(Turn turn) {
        var matter = matters.get(turn.caseNumber());
        var shown = facts.of(turn.caseNumber());
        shown.put("paper", matter.kind());
        shown.put("paperEnds", matter.dueOn());
        return shown;
    }
}
