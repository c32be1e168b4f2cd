package publicpost.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.casefile.AskedAgain;
import publicpost.casefile.AskedAgain.Step;
import publicpost.casefile.DecisionMade;
import publicpost.casefile.Explains;
import publicpost.policy.Age;
import publicpost.policy.Eligibility;

/** Whether somebody may be placed, asked again step by step. */
@Component
class EligibilityExplained implements Explains {

    private static final Map<String, String> QUESTIONS =
            Map.of(EligibilityDesk.FIRST_CHECK, "资格审核", EligibilityDesk.SECOND_CHECK, "二次核定");

    private final EligibilityDesk desk;

    EligibilityExplained(EligibilityDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<AskedAgain> explain(DecisionMade made) {
        var ruling = made.ruling();
        return Optional.ofNullable(QUESTIONS.get(ruling.kind())).map(question -> {
            var answer = desk.askAgain(ruling);
            var steps = new ArrayList<Step>();
            steps.add(new Step(
                    "年龄",
                    "%d 周岁"
                            .formatted(
                                    Age.on(ruling.askedOn(), desk.facts(ruling).born())),
                    null));
            steps.addAll(steps(answer));
            return new AskedAgain(
                    question,
                    ruling.askedOn(),
                    steps,
                    EligibilityDesk.inWords(answer),
                    ruling.outcome().equals(EligibilityDesk.outcome(answer)));
        });
    }

    private static List<Step> steps(Eligibility answer) {
        var steps = new ArrayList<Step>();
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
        return steps;
    }
}
