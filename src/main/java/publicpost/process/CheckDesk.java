package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.checks.CheckRun;
import publicpost.checks.CheckRun.Cause;
import publicpost.checks.CheckRuns;
import publicpost.policy.FindingKind;
import publicpost.policy.FindingRule;
import publicpost.policy.PolicyTables;
import publicpost.process.Sight.Role;

/** 核查规则: by which rows of the table checks look, how far looks have come, and where one is asked for; the district's and the towns'. */
@Component
public class CheckDesk {

    private final Sights sights;
    private final CheckRuns runs;
    private final PolicyTables tables;
    private final Messages messages;
    private final Clock clock;

    CheckDesk(Sights sights, CheckRuns runs, PolicyTables tables, Messages messages, Clock clock) {
        this.sights = sights;
        this.runs = runs;
        this.tables = tables;
        this.messages = messages;
        this.clock = clock;
    }

    public boolean isFor(Officer officer) {
        return sights.find(officer)
                .filter(sight -> sight.role() == Role.DISTRICT || sight.role() == Role.TOWN)
                .isPresent();
    }

    /** @throws Refused when checks are not the officer's business */
    public Sight sight(Officer officer) {
        if (!isFor(officer)) {
            throw Refused.at("officer", "核查", "核查只有镇（街道）和区级可以查看和发起");
        }
        return sights.of(officer);
    }

    /**
     * The rows in force today, kind by kind; what runs out as a paper has none.
     *
     * @throws Refused when the town is not the officer's business
     */
    public List<FindingRule> rules(String town, Officer officer) {
        mustSee(town, sight(officer));
        return Arrays.stream(FindingKind.values())
                .filter(kind -> !kind.isOfPaper())
                .map(kind -> tables.findingRule(kind, town, LocalDate.now(clock)))
                .toList();
    }

    private static void mustSee(String town, Sight sight) {
        if (!sight.towns().contains(town)) {
            throw Refused.at("town", "镇（街道）", "没有这个镇（街道），或不属于您所在部门的办理范围");
        }
    }

    /** The latest first: all of the district's, and those that looked at the officer's town. */
    public List<CheckRun> latest(int most, Officer officer) {
        return runs.latest(ownTown(sight(officer)), most);
    }

    private static String ownTown(Sight sight) {
        return sight.role() == Role.TOWN ? sight.towns().get(0) : null;
    }

    /**
     * Lets every check look; a look that is under way there is not begun twice.
     *
     * @param form town, empty for every town that the officer sees
     * @throws Refused at town when it is not the officer's business
     */
    public CheckRun ask(Map<String, ?> form, Officer officer) {
        var sight = sight(officer);
        var answer = new Answer(form);
        var typed = answer.optional("town", "镇（街道）");
        answer.refuseIfWrong();
        if (typed != null) {
            mustSee(typed, sight);
        }
        var run = runs.begin(typed == null ? ownTown(sight) : typed, Cause.ASKED, officer.id());
        messages.begin(Messages.CHECK_ASKED);
        return run;
    }

    /** After the check it is at. */
    public void stop(long run, Officer officer) {
        runs.stop(steered(run, officer).id());
    }

    public void goOn(long run, Officer officer) {
        if (runs.letGoOn(steered(run, officer).id())) {
            messages.begin(Messages.CHECK_ASKED);
        }
    }

    /** A town steers looks at itself, the district all. */
    private CheckRun steered(long run, Officer officer) {
        var town = ownTown(sight(officer));
        return runs.find(run)
                .filter(one -> town == null || town.equals(one.town()))
                .orElseThrow(() -> new NoSuchElementException("no look " + run));
    }
}
