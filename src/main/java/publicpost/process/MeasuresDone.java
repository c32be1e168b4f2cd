package publicpost.process;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.findings.Finding;
import publicpost.payment.FindingDebts;
import publicpost.payment.FindingDebts.Owed;
import publicpost.placement.Matter;
import publicpost.placement.Matters;

/** Whether what was decided on a finding is carried out, and nothing goes on that no longer is decided. */
@Component
class MeasuresDone {

    private final Matters matters;
    private final FindingDebts debts;

    MeasuresDone(Matters matters, FindingDebts debts) {
        this.matters = matters;
        this.debts = debts;
    }

    /** @throws Refused when what was decided is not carried out yet, or an earlier decision still has its effect */
    void mustBe(Finding finding) {
        switch (finding.decision().outcome()) {
            case EXIT -> mustHaveLeft(finding.decision().ledTo());
            case RECOVER -> {
                mustBeBack(debts.of(finding.id()).orElseThrow());
                nothingElseGoesOn(finding);
            }
            case EXPLAINED -> {
                debts.of(finding.id()).ifPresent(MeasuresDone::mustBeBack);
                nothingElseGoesOn(finding);
            }
            case SUSPEND -> nothingElseGoesOn(finding);
        }
    }

    private void mustHaveLeft(String exit) {
        var matter = matters.get(exit);
        if (matter.isOpen()) {
            throw notYet("退出事项 %s 尚未办结，办结后再确认销号".formatted(exit));
        }
        if ("STAY".equals(matter.outcome())) {
            throw notYet("退出事项 %s 已决定继续在岗，请退回重新决定".formatted(exit));
        }
    }

    private static void mustBeBack(Owed owed) {
        if (owed.left().isPositive()) {
            throw notYet("追缴款尚欠 %s 元，收清后再确认销号；决定有误、分文未收的，可退回重新决定".formatted(owed.left()));
        }
    }

    private void nothingElseGoesOn(Finding finding) {
        going(finding).stream().findFirst().ifPresent(matter -> {
            throw notYet(
                    matter.kind() == Matter.Kind.SUSPENSION
                            ? "本核查先前决定的暂停 %s 还没有结束，由镇（街道）在该事项“办理返岗”后再确认销号".formatted(matter.caseNumber())
                            : "本核查先前决定的退出 %s 尚未办结，在该事项确认是否退出后再确认销号".formatted(matter.caseNumber()));
        });
    }

    /** What earlier decisions on it began and is not over, though they were taken back. */
    List<Matter> going(Finding finding) {
        return matters.openBecauseOf(finding.id()).stream()
                .filter(matter -> !matter.caseNumber().equals(finding.decision().ledTo()))
                .toList();
    }

    /**
     * Takes back what can be taken back at once: the debt. A suspension or an exit is ended by those who deal with it.
     *
     * @return what it was, in words; empty where there is nothing
     * @throws Refused when some of the money is back already
     */
    Optional<String> takeBack(Finding finding) {
        return debts.withdraw(finding.id()).map(owed -> "原定追缴 %s 元已撤销".formatted(owed.amount()));
    }

    private static Refused notYet(String why) {
        return Refused.at("decision", "确认结论", why);
    }
}
