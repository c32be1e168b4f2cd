package publicpost.review;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.casefile.AskedAgain;
import publicpost.casefile.AskedAgain.Step;
import publicpost.casefile.DecisionMade;
import publicpost.casefile.Explains;
import publicpost.casefile.RulingJson;
import publicpost.policy.Clause;
import publicpost.policy.PolicyArchive;
import publicpost.policy.ReviewAnswer;
import publicpost.policy.ReviewOption;
import publicpost.policy.ReviewQuestion;
import publicpost.policy.TableEvidence;
import publicpost.policy.TermReview;

/** What the rules left open at the end of a term, asked again. */
@Component
class TermExplained implements Explains {

    private final RulingJson rulings;
    private final PolicyArchive archive;

    TermExplained(RulingJson rulings, PolicyArchive archive) {
        this.rulings = rulings;
        this.archive = archive;
    }

    @Override
    public Optional<AskedAgain> explain(DecisionMade made) {
        var ruling = made.ruling();
        if (!ruling.kind().equals(Reviews.DECISION)) {
            return Optional.empty();
        }
        var evidence = List.of(rulings.read(ruling.evidence(), TableEvidence[].class));
        var answer = TermReview.of(rulings.read(ruling.inputs(), ReviewQuestion.class), archive.asOf(evidence));
        return Optional.of(new AskedAgain(
                "期满处理",
                ruling.askedOn(),
                steps(answer),
                "规则允许：" + answer.options().stream().map(ReviewOption::inWords).collect(joining("；")),
                answer.option(ReviewOption.Kind.valueOf(ruling.outcome())).isPresent()));
    }

    private static List<Step> steps(ReviewAnswer answer) {
        var steps = new ArrayList<Step>();
        answer.law().notes().forEach(note -> steps.add(new Step("法律依据", note, null)));
        answer.options()
                .forEach(option -> steps.add(new Step(
                        option.inWords(),
                        option.note(),
                        option.clauses().stream().map(Clause::cite).collect(joining("、")))));
        return steps;
    }
}
