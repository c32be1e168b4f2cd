package publicpost.leaving;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;
import publicpost.placement.Matter;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.policy.ExitFact;
import publicpost.policy.ExitReason;
import publicpost.policy.ExitRule;
import publicpost.policy.PolicyTables;

/** The exits desk: every reason with its own facts, confirmed where it must be, settled to the day (§二(三)). */
@Service
@Transactional
public class Leavings {

    /** The kind of a decision on whether somebody leaves. */
    public static final String DECISION = "EXIT";

    private final LeavingRows rows;
    private final LastMonths lastMonths;
    private final Placements placements;
    private final PolicyTables tables;
    private final ObjectMapper json;
    private final Clock clock;

    Leavings(
            LeavingRows rows,
            LastMonths lastMonths,
            Placements placements,
            PolicyTables tables,
            ObjectMapper json,
            Clock clock) {
        this.rows = rows;
        this.lastMonths = lastMonths;
        this.placements = placements;
        this.tables = tables;
        this.json = json;
        this.clock = clock;
    }

    /** @throws Refused naming every fact that the reason needs and is not there */
    public Leaving register(
            Matter exit, ExitReason reason, Map<ExitFact, String> facts, LocalDate lastDay, String officer) {
        check(placements.get(exit.placementId()), reason, facts, lastDay);
        return rows.save(new Leaving(exit.id(), reason, write(facts), lastDay, officer));
    }

    /** What the software found by itself: its facts are the dates in the register. */
    public Leaving found(
            Matter exit, ExitReason reason, Map<ExitFact, String> facts, LocalDate lastDay, String officer) {
        return rows.save(new Leaving(exit.id(), reason, write(facts), lastDay, officer));
    }

    /**
     * Whoever decided on it states the reason, its facts and the day anew, before it is confirmed.
     *
     * @throws Refused likewise
     */
    public void restate(
            Matter exit, ExitReason reason, Map<ExitFact, String> facts, LocalDate lastDay, String officer) {
        check(placements.get(exit.placementId()), reason, facts, lastDay);
        get(exit).restate(reason, write(facts), lastDay, officer);
    }

    private void check(Placement placement, ExitReason reason, Map<ExitFact, String> facts, LocalDate lastDay) {
        var problems = ExitRule.check(
                reason, facts, lastDay, placement.startsOn(), placement.termEnds(), LocalDate.now(clock), tables);
        if (!problems.isEmpty()) {
            throw new Refused(problems.stream()
                    .map(problem -> new FieldError(problem.field(), problem.label(), problem.message()))
                    .toList());
        }
    }

    /** @throws Refused when it is the officer who registered it */
    public void confirm(Matter exit, String officer) {
        var leaving = get(exit);
        if (leaving.registeredBy().equals(officer)) {
            throw Refused.at("decision", "决定", "登记退出的人不能同时决定（职责分离）");
        }
        leaving.confirm(officer);
    }

    /** @throws Refused when the day does not fit the reason, or the person's signature is missing */
    public void settle(Matter exit, Settlement settlement, String officer) {
        var leaving = get(exit);
        check(placements.get(exit.placementId()), leaving, settlement);
        leaving.settle(settlement, officer);
    }

    private void check(Placement placement, Leaving leaving, Settlement settlement) {
        var today = LocalDate.now(clock);
        if (settlement.lastDay().isAfter(today)) {
            throw Refused.at("lastDay", "最后在岗日", "%s 还没有到，到时再办理".formatted(settlement.lastDay()));
        }
        if (leaving.reason().byPeople()) {
            check(placement, leaving.reason(), facts(leaving), settlement.lastDay());
        } else if (!settlement.lastDay().equals(leaving.lastDay())) {
            throw Refused.at("lastDay", "最后在岗日", "按规定为 %s".formatted(leaving.lastDay()));
        }
        if (leaving.reason().signed() && settlement.signedOn() == null) {
            throw Refused.at("signedOn", "本人签字日期", "必填");
        }
        if (leaving.reason().signed() && settlement.signedOn().isAfter(today)) {
            throw Refused.at("signedOn", "本人签字日期", "不能晚于今天（%s）".formatted(today));
        }
    }

    /** Ends the placement after its last day and writes down that month's days, which the subsidy is settled on. */
    public void end(Matter exit) {
        var leaving = get(exit);
        var out = leaving.lastDay().plusDays(1);
        placements.end(exit.placementId(), out);
        lastMonths.write(placements.get(exit.placementId()), out);
    }

    @Transactional(readOnly = true)
    public Leaving get(Matter exit) {
        return find(exit).orElseThrow(() -> new NoSuchElementException("no exit " + exit.caseNumber()));
    }

    @Transactional(readOnly = true)
    public Optional<Leaving> find(Matter exit) {
        return rows.findById(exit.id());
    }

    public Map<ExitFact, String> facts(Leaving leaving) {
        try {
            return json.readValue(leaving.facts(), new TypeReference<EnumMap<ExitFact, String>>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the facts of an exit cannot be read", broken);
        }
    }

    private String write(Map<ExitFact, String> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the facts of an exit cannot be written", broken);
        }
    }
}
