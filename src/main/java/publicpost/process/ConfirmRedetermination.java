package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import publicpost.casefile.Documents;
import publicpost.incumbents.Incumbents;
import publicpost.incumbents.Proposals;

/** 提出认定意见: the town verifies what is known of an incumbent and proposes what the rules leave. */
@Component
@Gives({"ENTER", "KEEP", "APART"})
class ConfirmRedetermination implements Step {

    private final Incumbents incumbents;
    private final Proposals proposals;
    private final Documents documents;
    private final RedeterminationFacts facts;
    private final Clock clock;

    ConfirmRedetermination(
            Incumbents incumbents, Proposals proposals, Documents documents, RedeterminationFacts facts, Clock clock) {
        this.incumbents = incumbents;
        this.proposals = proposals;
        this.documents = documents;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public Outcome record(Turn turn, Answer answer) {
        var area = incumbents.get(turn.caseNumber()).home().area();
        var files = answer.ids("documents", "附件");
        var proposal = RedeterminationForm.read(answer, area, LocalDate.now(clock));
        proposals.make(turn.caseNumber(), proposal, turn.by());
        documents.file(files, turn.caseNumber(), turn.by());
        return Outcome.of(proposal.course()).noting(proposal.reason());
    }

    @Override
    public Object context(Turn turn) {
        return facts.of(turn.caseNumber());
    }
}
