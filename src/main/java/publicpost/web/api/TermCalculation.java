package publicpost.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import publicpost.policy.EarlierSchemeRule;
import publicpost.policy.Figures;
import publicpost.policy.LimitAnswer;
import publicpost.policy.PolicyTables;
import publicpost.policy.Reason;
import publicpost.policy.ReplacementRule;
import publicpost.policy.ReviewAnswer;
import publicpost.policy.ReviewOption;
import publicpost.policy.Scheme;
import publicpost.policy.Term;
import publicpost.policy.TermAnswer;
import publicpost.policy.TermLimit;
import publicpost.policy.TermReview;

/** Puts one question about a term to every rule that has something to say about it. */
record TermCalculation(TermInput input, PolicyTables tables) {

    /**
     * @throws publicpost.policy.NoFigure when a figure has no row on the day whose law is asked for
     */
    static TermFigures of(TermInput input, PolicyTables tables) {
        return new TermCalculation(input, tables).figures();
    }

    private TermFigures figures() {
        var against = input.followsPlan() ? against() : Optional.<Reason>empty();
        var term = input.followsPlan() ? planned(against.isPresent()) : apart();
        var ends = input.followsPlan() && input.currentEnd() != null ? input.currentEnd() : term.end();
        var review = review(term.extensionOpen(), ends, input.followsPlan() && against.isEmpty());
        return TermFigures.of(term, milestones(ends), review, limit(), against);
    }

    private Optional<Reason> against() {
        return ReplacementRule.against(
                input.monthsUsed(), input.placements(), input.specialGroup(), input.asKnownOn(), tables);
    }

    /** Who is not placed again has no month left; who is has a full term. */
    private TermAnswer planned(boolean refused) {
        var used = input.monthsUsed();
        var counted = refused ? used : ReplacementRule.monthsCounted(used, input.asKnownOn(), tables);
        var term = Term.of(input.question(counted), tables);
        return input.scheme() == Scheme.EARLIER ? entered(term) : term;
    }

    private static TermAnswer entered(TermAnswer term) {
        var answer = EarlierSchemeRule.of(Scheme.EARLIER, true, null);
        return new TermAnswer(
                term.end(),
                term.extendableTo(),
                term.extensionOpen(),
                both(term.clauses(), answer.clauses()),
                both(term.notes(), List.of(answer.note())));
    }

    private TermAnswer apart() {
        var answer = EarlierSchemeRule.of(input.scheme(), false, input.oldEnd());
        return new TermAnswer(answer.until(), null, false, answer.clauses(), List.of(answer.note()));
    }

    /** Who is not in post under the plan can only leave. */
    private ReviewAnswer review(boolean extensionOpen, LocalDate ends, boolean extendable) {
        var review = TermReview.of(input.review(extensionOpen, ends == null ? input.start() : ends), tables);
        var options = review.options().stream()
                .filter(option -> extendable || option.kind() == ReviewOption.Kind.EXIT)
                .toList();
        return new ReviewAnswer(options, review.law());
    }

    /** When the review begins and people are reminded; none before an end by other rules or without a day in post. */
    private List<LocalDate> milestones(LocalDate ends) {
        if (ends == null || !ends.isAfter(input.start())) {
            return List.of();
        }
        return Stream.of(Figures.REVIEW_BEFORE_DAYS, Figures.REMIND_FIRST_DAYS, Figures.REMIND_LAST_DAYS)
                .map(code ->
                        ends.minusDays(tables.figure(code, input.asKnownOn()).whole()))
                .toList();
    }

    private LimitAnswer limit() {
        return input.scheme().hasTerm()
                ? TermLimit.of(input.area(), input.born(), input.retirementCategory(), input.asKnownOn(), tables)
                : null;
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
