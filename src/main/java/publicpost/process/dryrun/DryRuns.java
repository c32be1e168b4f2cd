package publicpost.process.dryrun;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import publicpost.casefile.Refused;
import publicpost.dryrun.Asked;
import publicpost.dryrun.DryRun;
import publicpost.dryrun.DryRunLine;
import publicpost.dryrun.DryRunRegister;
import publicpost.dryrun.DryRunSums;
import publicpost.dryrun.Sides;
import publicpost.models.FileSet;
import publicpost.process.tables.DeployedTables;
import publicpost.process.tables.DmnTables;

/** 政策试算: what a draft's tables would do to everybody, beside the tables of today; nothing of it is done. */
@Service
public class DryRuns {

    /** No figure of the plan is older, and nobody plans so far ahead. */
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    private static final int YEARS_AHEAD = 10;

    /** Where a row comes into force, as {@code >= date("2027-01-01")} or {@code [date("2027-01-01")..}. */
    private static final Pattern FROM = Pattern.compile("(?:=\\s*|\\[\\s*)date\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)");

    private final DryRunRegister register;
    private final DryRunThread thread;
    private final DeployedTables deployed;
    private final TableTrial trial;
    private final Clock clock;

    DryRuns(DryRunRegister register, DryRunThread thread, DeployedTables deployed, TableTrial trial, Clock clock) {
        this.register = register;
        this.thread = thread;
        this.deployed = deployed;
        this.trial = trial;
        this.clock = clock;
    }

    /** Names of the tables that the draft has otherwise than they are today. */
    public SortedSet<String> changed(FileSet draft) {
        var live = deployed.files();
        return drafted(live, draft).changedSince(live);
    }

    /** A table that the draft does not have is as it is today. */
    private static FileSet drafted(FileSet live, FileSet draft) {
        var texts = new TreeMap<>(live.files());
        texts.replaceAll((name, text) -> draft.text(name).orElse(text));
        return new FileSet(texts);
    }

    /** Days on which rows of the draft's tables come into force and no row of today's does. */
    public SortedSet<LocalDate> newDays(FileSet draft) {
        var live = deployed.files();
        var days = new TreeSet<LocalDate>();
        for (var name : changed(draft)) {
            days.addAll(days(draft.text(name).orElseThrow()));
            days.removeAll(days(live.text(name).orElseThrow()));
        }
        return days;
    }

    private static SortedSet<LocalDate> days(String table) {
        var days = new TreeSet<LocalDate>();
        FROM.matcher(table).results().map(found -> found.group(1)).forEach(day -> {
            try {
                days.add(LocalDate.parse(day));
            } catch (DateTimeException notADay) {
                // what is wrong with it, the checks of the draft say
            }
        });
        return days;
    }

    /**
     * Begins to reckon in the background; the same question is not begun twice.
     *
     * @param draft its files; those that are no tables do not matter
     * @param day whose rows of both sides apply
     * @param officer who asks
     * @throws Refused at {@code draft} when it changes no table, or one of them cannot answer; at {@code day} when it is
     *     out of range
     */
    public DryRun begin(Long draftId, FileSet draft, LocalDate day, String officer) {
        mustBeNear(day);
        var live = deployed.files();
        var drafted = drafted(live, draft);
        if (drafted.equals(live)) {
            throw Refused.at("draft", "修改稿", "修改稿没有改动任何政策表，没有可以试算的");
        }
        // each by itself, so that the one that is wrong is named
        drafted.changedSince(live)
                .forEach(name -> trial.mustAnswer(
                        name, live.with(name, drafted.text(name).orElseThrow()), day));
        var sides = new Sides(DmnTables.of(live), DmnTables.of(drafted));
        var run = register.begin(new Asked(draftId, drafted, day, officer), live, sides);
        goOn(run.id());
        return run;
    }

    private void mustBeNear(LocalDate day) {
        var last = LocalDate.now(clock).plusYears(YEARS_AHEAD);
        if (day.isBefore(FIRST) || day.isAfter(last)) {
            throw Refused.at("day", "试算日期", "应在 %s 至 %s 之间".formatted(FIRST, last));
        }
    }

    public Optional<DryRun> find(Long run) {
        return register.find(run);
    }

    /** The latest first. */
    public List<DryRun> ofDraft(Long draftId, int most) {
        return register.ofDraft(draftId, most);
    }

    /** After the people it is at; what is reckoned stays. */
    public void stop(Long run) {
        register.stop(run);
    }

    /**
     * Lets one that stands still go on where it was.
     *
     * @return done when this node does nothing more with it
     */
    public Future<?> goOn(Long run) {
        register.letGoOn(run);
        return thread.goOn(run);
    }

    public DryRunSums sums(Long run) {
        return register.sums(run);
    }

    /** At the most so many, those that gain first. */
    public List<DryRunLine> lines(Long run, DryRunLine.Kind kind, int most) {
        return register.lines(run, kind, most);
    }
}
