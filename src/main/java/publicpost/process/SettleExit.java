package publicpost.process;

import org.springframework.stereotype.Component;
import publicpost.casefile.Documents;
import publicpost.leaving.Leavings;
import publicpost.leaving.Settlement;
import publicpost.placement.Matters;

/** 办理退出: the last day, the person's signature unless it was a death, and whether hardship is to be handed over. */
@Component
class SettleExit implements Step {

    private final Matters matters;
    private final Leavings leavings;
    private final Documents documents;
    private final ExitFacts facts;

    SettleExit(Matters matters, Leavings leavings, Documents documents, ExitFacts facts) {
        this.matters = matters;
        this.leavings = leavings;
        this.documents = documents;
        this.facts = facts;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        var exit = matters.get(turn.caseNumber());
        var reason = leavings.get(exit).reason();
        var lastDay = a.day("lastDay", "最后在岗日");
        var signedOn = reason.signed() ? a.day("signedOn", "本人签字日期") : null;
        var hardship = reason.referable() && a.yes("hardship", "退出后生活困难") ? a.text("circumstances", "困难情况") : null;
        var files = a.ids("documents", "附件");
        a.refuseIfWrong();
        leavings.settle(exit, new Settlement(lastDay, signedOn, hardship), turn.by());
        documents.file(files, turn.caseNumber(), turn.by());
        return Outcome.of("SETTLED").noting("最后在岗日 %s".formatted(lastDay));
    }

    @Override
    public Object context(Turn turn) {
        return facts.of(turn.caseNumber());
    }
}
