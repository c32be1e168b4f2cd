package publicpost.process;

import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.findings.Finding;
import publicpost.leaving.Leaving;
import publicpost.leaving.Leavings;
import publicpost.placement.Matter;
import publicpost.placement.Matters;
import publicpost.placement.Placements;

/** Makes somebody leave as the decision on a finding says: for its reason and after its day, also where an earlier one said another. */
@Component
class DecidedExit {

    private static final String REASON = "exitReason";
    private static final String REASON_LABEL = "退出事由";

    private final Placements placements;
    private final Matters matters;
    private final Leavings leavings;
    private final MatterCases cases;

    DecidedExit(Placements placements, Matters matters, Leavings leavings, MatterCases cases) {
        this.placements = placements;
        this.matters = matters;
        this.leavings = leavings;
        this.cases = cases;
    }

    FindingMeasures.Measure read(Finding finding, Answer a) {
        var stated = StatedExit.read(a, REASON);
        return officer -> {
            var placement = StillInPost.of(finding, placements);
            var open = matters.openOf(placement.id(), Matter.Kind.EXIT);
            if (open.isPresent()) {
                goesOn(finding, open.get(), stated, officer);
                return taken(open.get(), "", stated);
            }
            var matter = matters.open(Matter.Kind.EXIT, placement.id(), stated.lastDay(), officer);
            matters.becauseOf(finding.id(), matter);
            leavings.register(matter, stated.reason(), stated.facts(), stated.lastDay(), officer);
            return taken(matter, matter.caseNumber(), stated);
        };
    }

    private static FindingMeasures.Taken taken(Matter exit, String begins, StatedExit stated) {
        return new FindingMeasures.Taken(
                exit.caseNumber(),
                begins,
                "转入退出（%s），最后在岗日 %s".formatted(stated.reason().label(), stated.lastDay()),
                stated.reason().clause().cite());
    }

    /** The exit is stated anew where this finding began it; another one is what is decided, or stands in its way. */
    private void goesOn(Finding finding, Matter exit, StatedExit stated, String officer) {
        var before = leavings.get(exit);
        if (isSame(before, stated)) {
            return;
        }
        if (!finding.id().equals(exit.finding())) {
            throw inTheWay(exit, before, "请按其填写，或者待其办结后再决定");
        }
        if (before.confirmedBy() != null) {
            throw inTheWay(exit, before, "已经决定退出，请按其填写；最后在岗日有变的，在该事项“办理退出”时改");
        }
        var decided = before.reason().decided();
        leavings.restate(exit, stated.reason(), stated.facts(), stated.lastDay(), officer);
        matters.isAbout(exit.caseNumber(), stated.lastDay());
        if (stated.reason().decided() != decided) {
            cases.moveExit(exit, stated.reason().decided());
        }
    }

    private boolean isSame(Leaving before, StatedExit stated) {
        return before.reason() == stated.reason()
                && before.lastDay().equals(stated.lastDay())
                && leavings.facts(before).equals(stated.facts());
    }

    private static Refused inTheWay(Matter exit, Leaving before, String whatToDo) {
        return Refused.at(
                REASON,
                REASON_LABEL,
                "该人员的退出 %s 尚未办结（%s，最后在岗日 %s）：%s"
                        .formatted(exit.caseNumber(), before.reason().label(), before.lastDay(), whatToDo));
    }
}
