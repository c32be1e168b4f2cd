package publicpost.process;

import java.time.LocalDate;
import publicpost.policy.ReviewOption.Kind;
import publicpost.review.Proposal;

/** Reads what a form says of the end of a term; its dates are last days, ours the first day no longer subsidised. */
final class TermAnswers {

    private TermAnswers() {}

    static Proposal read(Answer a) {
        var kind = a.choice("option", "处理意见", Kind.class);
        var until = kind == null || kind == Kind.EXIT ? null : a.day("until", "延长至（含当日）");
        var reason = a.text("reason", "理由");
        a.refuseIfWrong();
        return new Proposal(kind, exclusive(until), reason);
    }

    private static LocalDate exclusive(LocalDate lastDay) {
        return lastDay == null ? null : lastDay.plusDays(1);
    }

    static String outcome(Proposal decision) {
        return decision.kind() == Kind.EXIT ? "EXIT" : "EXTEND";
    }
}
