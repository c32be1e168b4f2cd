package publicpost.process.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.models.FileSet;
import publicpost.process.Officer;
import publicpost.process.studio.StudioDesk;
import publicpost.scope.Reach;

/**
 * 重演: an analyst lets a draft run on cases that are over, and sees which of them would have gone otherwise. Of a case analysts
 * are told its number and its steps alone, of whatever town; the case itself opens to whoever may see it.
 */
@Component
public class Replays {

    /** Cases of one run. */
    public static final int MOST = 10_000;

    private static final int SHOWN_RUNS = 20;
    private static final int SHOWN_CASES = 200;

    private final StudioDesk studio;
    private final ReplayRows runs;
    private final ReplayedCases cases;
    private final ReplayThread thread;
    private final RepositoryService repository;

    Replays(
            StudioDesk studio,
            ReplayRows runs,
            ReplayedCases cases,
            ReplayThread thread,
            RepositoryService repository) {
        this.studio = studio;
        this.runs = runs;
        this.cases = cases;
        this.thread = thread;
        this.repository = repository;
    }

    /**
     * @param form cases, how many of the latest; process, empty for every process
     * @throws Refused at the field that is wrong, or where the draft is being played already
     */
    public long begin(long draft, Map<String, ?> form, Officer officer) {
        var files = studio.files(draft, officer);
        return begin(draft, files, process(form, officer), number(form), officer);
    }

    long begin(long draft, FileSet files, String process, int latest, Officer officer) {
        var run = runs.add(draft, files, process, latest, officer.id());
        thread.goOn(run);
        return run;
    }

    private String process(Map<String, ?> form, Officer officer) {
        var typed = form.get("process");
        if (typed == null || typed.equals("")) {
            return null;
        }
        if (!processes(officer).containsKey(typed)) {
            throw Refused.at("process", "流程", "没有这个流程");
        }
        return typed.toString();
    }

    private static int number(Map<String, ?> form) {
        var typed = String.valueOf(form.get("cases")).strip();
        var number = typed.matches("[0-9]{1,5}") ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > MOST) {
            throw Refused.at("cases", "案件数", "请填 1 到 %d 之间的整数".formatted(MOST));
        }
        return number;
    }

    /** Every process in force, by id, as people call it. */
    public Map<String, String> processes(Officer officer) {
        studio.open(officer);
        var found = new LinkedHashMap<String, String>();
        Reach.WHOLE
                .during(() -> repository
                        .createProcessDefinitionQuery()
                        .latestVersion()
                        .orderByProcessDefinitionKey()
                        .asc()
                        .list())
                .forEach(one -> found.put(one.getKey(), one.getName()));
        return found;
    }

    /** The latest first. */
    public List<ReplayRun> of(long draft, Officer officer) {
        studio.draft(draft, officer);
        return Reach.WHOLE.during(() -> runs.of(draft, SHOWN_RUNS));
    }

    /** @throws NoSuchElementException when there is no such run */
    public ReplayRun get(long run, Officer officer) {
        studio.open(officer);
        return Reach.WHOLE.during(
                () -> runs.find(run).orElseThrow(() -> new NoSuchElementException("no replay " + run)));
    }

    public Differences differences(long run, Officer officer) {
        get(run, officer);
        return Reach.WHOLE.during(() -> new Differences(
                cases.verdicts(run),
                cases.ends(run),
                cases.newSteps(run),
                cases.missingSteps(run),
                cases.different(run, SHOWN_CASES),
                runs.names(run)));
    }

    /** After the cases it is at. */
    public void stop(long run, Officer officer) {
        runs.stop(get(run, officer).id());
    }

    public void goOn(long run, Officer officer) {
        if (runs.letGoOn(get(run, officer).id())) {
            thread.goOn(run);
        }
    }
}
