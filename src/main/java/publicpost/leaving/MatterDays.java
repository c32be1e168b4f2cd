package publicpost.leaving;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.placement.Matter;
import publicpost.placement.Suspension;
import publicpost.placement.Suspensions;

/** A suspension or an exit in one sentence with its days, for whoever judges whether it is what was decided. */
@Component
@Transactional(readOnly = true)
public class MatterDays {

    private final Suspensions suspensions;
    private final Leavings leavings;

    MatterDays(Suspensions suspensions, Leavings leavings) {
        this.suspensions = suspensions;
        this.leavings = leavings;
    }

    public String inWords(Matter matter) {
        return "%s %s（%s）：%s"
                .formatted(matter.kind().label(), matter.caseNumber(), days(matter), matter.isOpen() ? "办理中" : "已办结");
    }

    private String days(Matter matter) {
        return switch (matter.kind()) {
            case SUSPENSION ->
                suspensions.of(matter.placementId()).stream()
                        .filter(one -> one.caseNumber().equals(matter.caseNumber()))
                        .findFirst()
                        .map(MatterDays::days)
                        .orElse("自 %s 起".formatted(matter.dueOn()));
            case EXIT ->
                leavings.find(matter)
                        .map(leaving -> "%s，最后在岗日 %s".formatted(leaving.reason().label(), leaving.lastDay()))
                        .orElse("最后在岗日 %s".formatted(matter.dueOn()));
            default -> "到期 %s".formatted(matter.dueOn());
        };
    }

    private static String days(Suspension one) {
        return one.until() == null
                ? "自 %s 起停发".formatted(one.from())
                : "自 %s 起停发，%s 返岗".formatted(one.from(), one.until());
    }
}
