package publicpost.casefile;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.audit.Act;
import publicpost.audit.Audit;

/** The records office: adds to a case's file and never changes what is there. */
@Service
@Transactional
public class Records {

    private final TrailEntries trail;
    private final DecisionsMade decisions;
    private final Letters letters;
    private final Clock clock;
    private final Audit audit;

    Records(TrailEntries trail, DecisionsMade decisions, Letters letters, Clock clock, Audit audit) {
        this.trail = trail;
        this.decisions = decisions;
        this.letters = letters;
        this.clock = clock;
        this.audit = audit;
    }

    public void step(String caseNumber, String officer, String step, String outcome, String note) {
        trail.save(new TrailEntry(caseNumber, clock.instant(), officer, step, outcome, note));
        audit.record(Act.DECIDED, officer, caseNumber, Map.of("step", step, "outcome", outcome));
    }

    public void decide(String caseNumber, Ruling ruling, String officer) {
        decisions.save(new DecisionMade(caseNumber, ruling, officer, clock.instant()));
        audit.record(
                Act.DECIDED,
                officer,
                caseNumber,
                Map.of("kind", ruling.kind(), "outcome", ruling.outcome(), "clauses", ruling.clauses()));
    }

    public void write(String caseNumber, String kind, String content, String clause, String officer) {
        letters.save(new Letter(caseNumber, kind, content, clause, officer, clock.instant()));
    }

    @Transactional(readOnly = true)
    public List<TrailEntry> trailOf(String caseNumber) {
        return trail.findByCaseNumberOrderByAtAscIdAsc(caseNumber);
    }

    @Transactional(readOnly = true)
    public List<DecisionMade> decisionsOf(String caseNumber) {
        return decisions.findByCaseNumberOrderByIdAsc(caseNumber);
    }

    @Transactional(readOnly = true)
    public DecisionMade decision(Long id) {
        return decisions.findById(id).orElseThrow(() -> new NoSuchElementException("no decision " + id));
    }

    @Transactional(readOnly = true)
    public List<Letter> lettersOf(String caseNumber) {
        return letters.findByCaseNumberOrderByIdAsc(caseNumber);
    }
}
