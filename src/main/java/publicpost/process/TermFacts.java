package publicpost.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.placement.Matters;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.placement.Terms;
import publicpost.policy.Clause;
import publicpost.policy.LawThenAndNow;
import publicpost.policy.RetirementAnswer;
import publicpost.policy.ReviewOption;
import publicpost.review.Proposal;
import publicpost.review.Reviews;

/** What the forms of a term's review show: the options computed and cited, what was frozen beside today's law. */
@Component
class TermFacts {

    private final Matters matters;
    private final Placements placements;
    private final Terms terms;
    private final Reviews reviews;
    private final PlacementFacts facts;

    TermFacts(Matters matters, Placements placements, Terms terms, Reviews reviews, PlacementFacts facts) {
        this.matters = matters;
        this.placements = placements;
        this.terms = terms;
        this.reviews = reviews;
        this.facts = facts;
    }

    Map<String, Object> of(String caseNumber) {
        var review = matters.get(caseNumber);
        var placement = placements.get(review.placementId());
        var answer = reviews.options(placement);
        var shown = facts.of(caseNumber);
        shown.put("monthsUsed", terms.monthsUsed(placement.personId()));
        shown.put("options", answer.options().stream().map(TermFacts::option).toList());
        shown.put("law", law(answer.law()));
        reviews.proposal(review).ifPresent(proposal -> shown.put("proposal", proposal(proposal, placement)));
        return shown;
    }

    private static Map<String, Object> option(ReviewOption option) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("code", option.kind());
        shown.put("label", option.inWords());
        shown.put("until", option.until());
        shown.put("clauses", cited(option.clauses()));
        shown.put("note", option.note());
        return shown;
    }

    private static String cited(List<Clause> clauses) {
        return String.join("、", clauses.stream().map(Clause::cite).toList());
    }

    private static Map<String, Object> law(LawThenAndNow law) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("determinedOn", law.determinedOn());
        shown.put("ageThen", law.ageThen());
        shown.put("ageNow", law.ageNow());
        shown.put("retirementThen", retirement(law.retirementThen()));
        shown.put("retirementNow", retirement(law.retirementNow()));
        shown.put("extensionOpen", law.extensionOpen());
        shown.put(
                "notes", law.notes().stream().map(note -> Map.of("note", note)).toList());
        return shown;
    }

    private static String retirement(RetirementAnswer answer) {
        return answer == null ? null : "%s（%s）".formatted(answer.date(), answer.basis());
    }

    private static Map<String, Object> proposal(Proposal proposal, Placement placement) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("kind", proposal.kind());
        shown.put("inWords", inWords(proposal));
        shown.put("until", proposal.until());
        shown.put("reason", proposal.reason());
        shown.put("from", placement.termEnds());
        return shown;
    }

    static String inWords(Proposal proposal) {
        return proposal.kind() == ReviewOption.Kind.EXIT
                ? "期满退出"
                : "延长到 %s".formatted(proposal.until().minusDays(1));
    }
}
