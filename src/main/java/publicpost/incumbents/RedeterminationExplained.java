package publicpost.incumbents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.casefile.AskedAgain;
import publicpost.casefile.AskedAgain.Step;
import publicpost.casefile.DecisionMade;
import publicpost.casefile.Explains;
import publicpost.casefile.Ruling;
import publicpost.casefile.RulingJson;
import publicpost.intake.EligibilityDesk;
import publicpost.policy.Applicant;
import publicpost.policy.EarlierAnswer;
import publicpost.policy.EarlierSchemeRule;
import publicpost.policy.Eligibility;
import publicpost.policy.EligibilityRule;
import publicpost.policy.PolicyArchive;
import publicpost.policy.Scheme;
import publicpost.policy.TableEvidence;

/** What the rules said of somebody placed under an earlier scheme, asked again. */
@Component
class RedeterminationExplained implements Explains {

    private final Incumbents incumbents;
    private final RulingJson rulings;
    private final PolicyArchive archive;

    RedeterminationExplained(Incumbents incumbents, RulingJson rulings, PolicyArchive archive) {
        this.incumbents = incumbents;
        this.rulings = rulings;
        this.archive = archive;
    }

    @Override
    public Optional<AskedAgain> explain(DecisionMade made) {
        return made.ruling().kind().equals(Proposals.DECISION)
                ? Optional.of(askedAgain(made.ruling(), incumbents.get(made.caseNumber())))
                : Optional.empty();
    }

    private AskedAgain askedAgain(Ruling ruling, Incumbent one) {
        var scheme = one.post().scheme();
        var eligibility = scheme == Scheme.VETERAN ? null : eligibility(ruling);
        var answer = EarlierSchemeRule.of(scheme, eligibility, one.post().oldEnd());
        var inWords = Proposals.inWords(eligibility, answer);
        return new AskedAgain(
                "重新认定",
                ruling.askedOn(),
                steps(eligibility, answer),
                inWords,
                // the town's own reason follows what the rules said
                ruling.reason().startsWith(inWords));
    }

    private Eligibility eligibility(Ruling ruling) {
        var evidence = List.of(rulings.read(ruling.evidence(), TableEvidence[].class));
        return EligibilityRule.check(
                rulings.read(ruling.inputs(), Applicant.class), ruling.askedOn(), archive.asOf(evidence));
    }

    private static List<Step> steps(Eligibility eligibility, EarlierAnswer answer) {
        var steps = new ArrayList<Step>();
        if (eligibility != null) {
            steps.add(new Step(
                    "资格审核",
                    EligibilityDesk.inWords(eligibility),
                    String.join(
                            "、",
                            eligibility.clauses().stream()
                                    .map(clause -> clause.cite())
                                    .toList())));
        }
        steps.add(new Step("处理", answer.note(), answer.clauses().get(0).cite()));
        return steps;
    }
}
