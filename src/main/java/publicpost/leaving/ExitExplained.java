package publicpost.leaving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.casefile.AskedAgain;
import publicpost.casefile.AskedAgain.Step;
import publicpost.casefile.DecisionMade;
import publicpost.casefile.Explains;
import publicpost.placement.Matter;
import publicpost.placement.Matters;
import publicpost.placement.Placements;
import publicpost.policy.ExitProblem;
import publicpost.policy.ExitRule;
import publicpost.policy.PolicyTables;

/** Whether an exit was stated in full, asked again; that somebody leaves is always decided by an officer. */
@Component
class ExitExplained implements Explains {

    private final Matters matters;
    private final Leavings leavings;
    private final Placements placements;
    private final PolicyTables tables;

    ExitExplained(Matters matters, Leavings leavings, Placements placements, PolicyTables tables) {
        this.matters = matters;
        this.leavings = leavings;
        this.placements = placements;
        this.tables = tables;
    }

    @Override
    public Optional<AskedAgain> explain(DecisionMade made) {
        return made.ruling().kind().equals(Leavings.DECISION)
                ? matters.find(made.caseNumber())
                        .filter(exit -> leavings.get(exit).reason().byPeople())
                        .map(exit -> askedAgain(exit, made))
                : Optional.empty();
    }

    private AskedAgain askedAgain(Matter exit, DecisionMade made) {
        var leaving = leavings.get(exit);
        var placement = placements.get(exit.placementId());
        var on = made.ruling().askedOn();
        var problems = ExitRule.check(
                leaving.reason(),
                leavings.facts(leaving),
                leaving.lastDay(),
                placement.startsOn(),
                placement.termEnds(),
                on,
                tables);
        return new AskedAgain(
                "退出事由",
                on,
                steps(leaving, problems),
                problems.isEmpty() ? "事由所需的事实齐全，没有矛盾" : "事由所需的事实有欠缺或矛盾",
                problems.isEmpty());
    }

    private List<Step> steps(Leaving leaving, List<ExitProblem> problems) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(
                "退出事由", leaving.reason().label(), leaving.reason().clause().cite()));
        leavings.facts(leaving).forEach((fact, value) -> steps.add(new Step(fact.label(), value, null)));
        steps.add(new Step("最后在岗日", leaving.lastDay().toString(), null));
        problems.forEach(problem -> steps.add(new Step(problem.label(), problem.message(), null)));
        return steps;
    }
}
