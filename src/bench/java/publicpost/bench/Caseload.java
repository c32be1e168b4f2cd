package publicpost.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import publicpost.calendar.OfficeClock;
import publicpost.process.Officer;
import publicpost.process.Work;
import publicpost.recruitment.Announcements;

/** One announcement with everybody who applies under it, done by so many clerks at once, from the form to the post. */
final class Caseload {

    private static final Officer DISTRICT = officer("district");
    private static final Officer TOWN = officer("town-chucun");
    private static final Officer VERIFIER = officer("social-affairs");

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Installation at;
    private final Work work;
    private final int applicants;
    private final ExecutorService clerks;
    private final LocalDate today;

    private Caseload(Installation at, int applicants, ExecutorService clerks) {
        this.at = at;
        this.work = at.bean(Work.class);
        this.applicants = applicants;
        this.clerks = clerks;
        this.today = at.bean(OfficeClock.class).today();
    }

    /** Takes everybody from the application to the first day in post. */
    static void toThePost(Installation at, int applicants, int workers) throws Exception {
        var clerks = Executors.newFixedThreadPool(workers);
        try {
            new Caseload(at, applicants, clerks).place();
        } finally {
            clerks.shutdown();
        }
    }

    /** Leaves so many cases on the desk of a village, waiting for its appraisal. */
    static List<String> toTheVillage(Installation at, int applicants, String village) throws Exception {
        var clerks = Executors.newFixedThreadPool(2);
        try {
            var caseload = new Caseload(at, applicants, clerks);
            return caseload.verified(caseload.announced(), village);
        } finally {
            clerks.shutdown();
        }
    }

    private void place() throws Exception {
        var recruitment = announced();
        var cases = verified(recruitment, "village-chucun-1");
        each(cases, one -> work.complete(officer("village-chucun-1"), one, "Appraise", Answers.appraisal(today)));
        timer(recruitment);
        work.complete(TOWN, recruitment, "Rank", Answers.ranking(today));
        timer(recruitment);
        each(cases, one -> {
            work.complete(DISTRICT, one, "Approve", Answers.APPROVED);
            work.complete(TOWN, one, "PrepareStart", Answers.start(today, one));
        });
        work.complete(TOWN, recruitment, "CloseRecruitment", Answers.LIST_ENDED);
        mustBePlaced(cases);
    }

    private String announced() {
        return work.start(TOWN, "recruitment", "Announce", Answers.announcement(today, applicants));
    }

    private List<String> verified(String recruitment, String village) throws Exception {
        var announcements = at.bean(Announcements.class);
        var announcement = announcements.get(recruitment).id();
        var offer = announcements.offersOf(announcement).get(0).id();
        var jobs = new ArrayList<Callable<String>>();
        for (var i = 0; i < applicants; i++) {
            var form = Answers.application(PEOPLE.incrementAndGet(), village, announcement, offer);
            jobs.add(() -> {
                var one = work.start(officer(village), "application", "Register", form);
                work.complete(VERIFIER, one, "VerifyEvidence", Answers.onTheList(today));
                return one;
            });
        }
        var cases = all(jobs);
        awaitJobExecutor();
        return cases;
    }

    private void each(List<String> cases, Consumer<String> step) throws Exception {
        all(cases.stream()
                .<Callable<String>>map(one -> () -> {
                    step.accept(one);
                    return one;
                })
                .toList());
    }

    private List<String> all(List<Callable<String>> jobs) throws InterruptedException, ExecutionException {
        var done = new ArrayList<String>();
        for (var future : clerks.invokeAll(jobs)) {
            done.add(future.get());
        }
        return done;
    }

    /** Lets the day come on which the window closes or the notice ends. */
    private void timer(String recruitment) {
        var jobs = at.bean(ManagementService.class);
        var instance = at.bean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(recruitment)
                .singleResult();
        jobs.executeJob(jobs.createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .singleResult()
                .getId());
    }

    /** The check of eligibility is a job of its own, which the engine's executor does on its own threads. */
    private void awaitJobExecutor() throws SQLException, InterruptedException {
        while (at.number("select count(*) from act_ru_job where type_ = 'message'") > 0) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private void mustBePlaced(List<String> cases) throws SQLException {
        var placed = at.number("select count(*) from app.application where status = 'PLACED' and case_number in ('"
                + String.join("','", cases) + "')");
        if (placed != applicants) {
            throw new IllegalStateException("%d of %d are in post".formatted(placed, applicants));
        }
    }

    private static Officer officer(String office) {
        return new Officer(office, Set.of(office));
    }
}
