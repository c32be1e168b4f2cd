package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.placement.Matter;
import publicpost.placement.Matters;
import publicpost.placement.Placements;
import publicpost.placement.Suspension;
import publicpost.placement.Suspensions;

/** 办理返岗: from which day the person works and is paid again, or until when it lasts longer. */
@Component
@Gives({"RETURN", "LONGER"})
class ReturnToPost implements Step {

    private final Matters matters;
    private final Suspensions suspensions;
    private final Placements placements;
    private final Lapses lapses;
    private final PlacementFacts facts;
    private final Clock clock;

    ReturnToPost(
            Matters matters,
            Suspensions suspensions,
            Placements placements,
            Lapses lapses,
            PlacementFacts facts,
            Clock clock) {
        this.matters = matters;
        this.suspensions = suspensions;
        this.placements = placements;
        this.lapses = lapses;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        var matter = matters.get(turn.caseNumber());
        var result = a.oneOf("result", "办理结果", "RETURN", "LONGER");
        var day = a.day("on", "RETURN".equals(result) ? "返岗日期" : "预计返岗日");
        var reason = a.optional("reason", "说明");
        a.refuseIfWrong();
        if ("RETURN".equals(result)) {
            comeBack(matter, day, turn.by());
        } else {
            stayAway(matter, day);
        }
        return Outcome.of(result).noting(reason == null ? day.toString() : "%s；%s".formatted(day, reason));
    }

    private void comeBack(Matter matter, LocalDate day, String officer) {
        var today = LocalDate.now(clock);
        if (day.isAfter(today) || day.isBefore(matter.dueOn())) {
            throw Refused.at("on", "返岗日期", "应在 %s 至今天（%s）之间".formatted(matter.dueOn(), today));
        }
        suspensions.end(matter.placementId(), day, officer);
        matters.close(matter.caseNumber(), "RETURN");
        lapses.ifOver(placements.get(matter.placementId()), today);
    }

    private void stayAway(Matter matter, LocalDate day) {
        if (!day.isAfter(LocalDate.now(clock))) {
            throw Refused.at("on", "预计返岗日", "应晚于今天");
        }
        suspensions.expect(matter.placementId(), day);
    }

    @Override
    public Object context(Turn turn) {
        var matter = matters.get(turn.caseNumber());
        var shown = facts.of(turn.caseNumber());
        shown.put("from", matter.dueOn());
        shown.put(
                "why",
                suspensions.open(matter.placementId()).map(Suspension::reason).orElse(""));
        return shown;
    }
}
