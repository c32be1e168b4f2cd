package publicpost.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the rules answer when they are asked once more for a decision. */
@Service
@Transactional(readOnly = true)
public class Explanations {

    private final Records records;
    private final List<Explains> desks;

    Explanations(Records records, List<Explains> desks) {
        this.records = records;
        this.desks = desks;
    }

    /** Where an officer decided, first what the rules had answered before; empty where no rule was asked at all. */
    public List<AskedAgain> of(DecisionMade made) {
        var asked = new ArrayList<AskedAgain>();
        if (!made.ruling().isOfRules()) {
            ofRulesBefore(made).stream().flatMap(this::each).forEach(asked::add);
        }
        each(made).forEach(asked::add);
        return List.copyOf(asked);
    }

    private Stream<AskedAgain> each(DecisionMade made) {
        return desks.stream().flatMap(desk -> desk.explain(made).stream());
    }

    private Optional<DecisionMade> ofRulesBefore(DecisionMade made) {
        return records.decisionsOf(made.caseNumber()).stream()
                .filter(earlier -> earlier.id() < made.id() && earlier.ruling().isOfRules())
                .reduce((first, second) -> second);
    }
}
