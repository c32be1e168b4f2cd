package publicpost.process.dryrun;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.dryrun.DryRun;
import publicpost.dryrun.DryRunLine;
import publicpost.dryrun.DryRunSums;
import publicpost.models.Draft;
import publicpost.process.Officer;
import publicpost.process.WrittenDay;
import publicpost.process.studio.StudioDesk;

/** 政策试算 of a draft, for those who may look at the draft. */
@Component
public class DryRunDesk {

    private final StudioDesk studio;
    private final DryRuns dryRuns;
    private final Clock clock;

    DryRunDesk(StudioDesk studio, DryRuns dryRuns, Clock clock) {
        this.studio = studio;
        this.dryRuns = dryRuns;
        this.clock = clock;
    }

    /**
     * What can be asked of a draft.
     *
     * @param changed names of the tables that it has otherwise
     * @param days on which its rows may come into force
     */
    public record Askable(Draft draft, SortedSet<String> changed, SortedSet<LocalDate> days) {}

    /** @throws Refused when drafts are not the officer's business */
    public Askable askable(long draft, Officer officer) {
        var files = studio.files(draft, officer);
        return new Askable(studio.draft(draft, officer), dryRuns.changed(files), dryRuns.newDays(files));
    }

    /**
     * Begins one in the background.
     *
     * @param form day, empty for today
     * @throws Refused likewise, at {@code day}, or at {@code draft} when there is nothing to reckon
     */
    public DryRun begin(long draft, Map<String, ?> form, Officer officer) {
        var files = studio.files(draft, officer);
        return dryRuns.begin(draft, files, day(form.get("day")), officer.id());
    }

    private LocalDate day(Object typed) {
        try {
            var text = typed == null ? "" : typed.toString().strip();
            return text.isEmpty() ? LocalDate.now(clock) : WrittenDay.read(text);
        } catch (DateTimeException none) {
            throw Refused.at("day", "试算日期", WrittenDay.HINT);
        }
    }

    /** The latest first. */
    public List<DryRun> latest(long draft, int most, Officer officer) {
        studio.draft(draft, officer);
        return dryRuns.ofDraft(draft, most);
    }

    /**
     * @throws Refused when drafts are not the officer's business
     * @throws NoSuchElementException when there is none of that number
     */
    public DryRun get(long run, Officer officer) {
        studio.open(officer);
        return dryRuns.find(run).orElseThrow(() -> new NoSuchElementException("no dry run " + run));
    }

    public Draft draftOf(DryRun run, Officer officer) {
        return studio.draft(run.draft(), officer);
    }

    public void stop(long run, Officer officer) {
        dryRuns.stop(get(run, officer).id());
    }

    public void goOn(long run, Officer officer) {
        dryRuns.goOn(get(run, officer).id());
    }

    public DryRunSums sums(DryRun run, Officer officer) {
        studio.open(officer);
        return dryRuns.sums(run.id());
    }

    /** At the most so many, those that gain first. */
    public List<DryRunLine> lines(DryRun run, DryRunLine.Kind kind, int most, Officer officer) {
        studio.open(officer);
        return dryRuns.lines(run.id(), kind, most);
    }
}
