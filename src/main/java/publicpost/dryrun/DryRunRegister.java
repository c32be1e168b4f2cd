package publicpost.dryrun;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.dryrun.DryRunLine.Kind;
import publicpost.models.FileSet;

/** Dry runs: begun, found, stopped, and what they found. */
@Service
@Transactional
public class DryRunRegister {

    private static final String LIVE = "LIVE";
    private static final String DRAFT = "DRAFT";

    private final DryRunRows rows;
    private final LineRows lines;
    private final AskedApplicants asked;
    private final ChecksCompared checks;
    private final Clock clock;

    DryRunRegister(DryRunRows rows, LineRows lines, AskedApplicants asked, ChecksCompared checks, Clock clock) {
        this.rows = rows;
        this.lines = lines;
        this.asked = asked;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * Writes down a run that is to come; one of the same question that is under way, or stands still, is that run.
     *
     * @param live the tables of today
     */
    public DryRun begin(Asked question, FileSet live, Sides sides) {
        return rows.open(question.draft(), question.tables().fingerprint(), question.day())
                .orElseGet(() -> add(question, live, sides));
    }

    private DryRun add(Asked question, FileSet live, Sides sides) {
        var now = clock.instant();
        var to = rows.last();
        var total = asked.count(to.application(), now) + rows.inPost();
        var run = rows.add(question, to, total, checks.count(sides, question.day()), now);
        rows.keep(run, LIVE, live.files());
        rows.keep(run, DRAFT, question.tables().files());
        return rows.find(run).orElseThrow();
    }

    /** The tables of the day on which it began. */
    @Transactional(readOnly = true)
    public FileSet live(Long run) {
        return FileSet.of(rows.kept(run, LIVE));
    }

    /** Likewise as they would be with the draft. */
    @Transactional(readOnly = true)
    public FileSet drafted(Long run) {
        return FileSet.of(rows.kept(run, DRAFT));
    }

    @Transactional(readOnly = true)
    public Optional<DryRun> find(Long run) {
        return rows.find(run);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<DryRun> ofDraft(Long draft, int most) {
        return rows.ofDraft(draft, most);
    }

    @Transactional(readOnly = true)
    public List<DryRun> underWay() {
        return rows.underWay();
    }

    /** After the people it is at. */
    public void stop(Long run) {
        rows.stop(run, true);
    }

    /** @return whether it stood still */
    public boolean letGoOn(Long run) {
        return rows.stop(run, false);
    }

    @Transactional(readOnly = true)
    public DryRunSums sums(Long run) {
        return new DryRunSums(lines.counts(run), lines.groups(run), lines.costs(run));
    }

    /** Those that gain first. */
    @Transactional(readOnly = true)
    public List<DryRunLine> lines(Long run, Kind kind, int most) {
        return lines.of(run, kind, most);
    }
}
