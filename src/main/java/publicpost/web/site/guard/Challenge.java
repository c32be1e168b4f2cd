package publicpost.web.site.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;

/**
 * A task that a browser does before a form is taken, while too many are sent: figures for its script, a question for
 * whoever has none. A form shows it by {@code site/challenge :: challenge}, which is empty while nothing is asked.
 */
@Component
public class Challenge {

    /** The name by which the page knows it, and the form its problem. */
    public static final String FIELD = "challenge";

    private static final String QUICK = "为防止滥用，请先完成表单最后的验证，再提交一次";
    private static final String AGAIN = "验证没有通过，或者时间太久已经失效。请按新的验证再提交一次";
    private static final String WRONG = "算式的答案不对。请回答新的算式，再提交一次";

    private final Proofs proofs;
    private final Questions questions;

    Challenge(Proofs proofs, Questions questions) {
        this.proofs = proofs;
        this.questions = questions;
    }

    /** What stands in the form; made when the form is drawn. */
    public final class Asked {

        public String getProof() {
            return proofs.asked();
        }

        public Questions.Question getQuestion() {
            return questions.asked();
        }
    }

    public void ask(HttpServletRequest request) {
        request.setAttribute(FIELD, new Asked());
    }

    public boolean isAsked(HttpServletRequest request) {
        return request.getAttribute(FIELD) != null;
    }

    /**
     * For forms that say by {@link Refused} what is wrong with them.
     *
     * @throws Refused with the {@link #problem}
     */
    public void require(HttpServletRequest request) {
        problem(request).ifPresent(problem -> {
            throw Refused.at(FIELD, "验证", problem);
        });
    }

    /**
     * To be asked last, when nothing else is wrong with the form: what is solved is used up by it.
     *
     * @return empty where nothing was asked or it was solved, or else what to tell at {@link #FIELD}
     */
    public Optional<String> problem(HttpServletRequest request) {
        if (!isAsked(request)) {
            return Optional.empty();
        }
        var proof = request.getParameter("altcha");
        if (proof != null && !proof.isBlank()) {
            return proofs.passes(proof) ? Optional.empty() : Optional.of(AGAIN);
        }
        var answer = request.getParameter("answer");
        if (answer == null || answer.isBlank()) {
            return Optional.of(QUICK);
        }
        return switch (questions.check(request.getParameter("question"), answer)) {
            case RIGHT -> Optional.empty();
            case WRONG -> Optional.of(WRONG);
            case LAPSED -> Optional.of(AGAIN);
            case TOO_MANY -> Optional.of("现在用算式验证的人太多，请过 %d 秒再提交".formatted(questions.seconds()));
        };
    }
}
