package publicpost.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import publicpost.policy.Age;
import publicpost.policy.Applicant;
import publicpost.policy.Eligibility;

/**
 * An answer of the rules, given once more before the reader's eyes.
 *
 * @param steps on the way to it, in order
 * @param inWords as the person would be told it
 * @param same whether it is the one that was given then
 */
public record AskedAgain(List<Step> steps, String inWords, boolean same) {

    /** @param clause null where the step rests on none */
    public record Step(String label, String value, String clause) {}

    static AskedAgain of(Applicant facts, LocalDate on, Eligibility answer, String outcomeThen) {
        var steps = new ArrayList<Step>();
        steps.add(new Step("年龄", "%d 周岁".formatted(Age.on(on, facts.born())), null));
        if (answer.groups().isEmpty()) {
            steps.add(new Step("安置对象类别", "没有符合的类别", null));
        }
        answer.groups()
                .forEach(group -> steps.add(
                        new Step("安置对象类别", group.label(), group.clause().cite())));
        answer.reasons()
                .forEach(reason ->
                        steps.add(new Step("不符合", reason.text(), reason.clause().cite())));
        answer.warnings()
                .forEach(warning -> steps.add(
                        new Step("请留意", warning.text(), warning.clause().cite())));
        return new AskedAgain(
                List.copyOf(steps),
                EligibilityDesk.inWords(answer),
                outcomeThen.equals(EligibilityDesk.outcome(answer)));
    }
}
