package publicpost.process;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.casefile.ListedDocument;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;
import publicpost.online.OnlineApplication;
import publicpost.online.OnlineApplication.Status;
import publicpost.online.OnlineApplications;
import publicpost.online.ResumeCode;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Recruitment;
import publicpost.scope.Reach;

/**
 * The counter online. The site reads as nobody; what an applicant reads and writes of an application of her own goes
 * through here and is proved by its code alone. Whether somebody is known is told nobody here.
 */
@Service
public class OnlineDesk {

    public static final int MOST_DOCUMENTS = OnlinePapers.MOST;

    private final OnlineApplications applications;
    private final OnlineForm form;
    private final OnlineCases cases;
    private final Announcements announcements;
    private final OnlinePapers papers;
    private final ResubmissionTime resubmission;
    private final TransactionTemplate transaction;

    OnlineDesk(
            OnlineApplications applications,
            OnlineForm form,
            OnlineCases cases,
            Announcements announcements,
            OnlinePapers papers,
            ResubmissionTime resubmission,
            PlatformTransactionManager transactions) {
        this.applications = applications;
        this.form = form;
        this.cases = cases;
        this.announcements = announcements;
        this.papers = papers;
        this.resubmission = resubmission;
        this.transaction = new TransactionTemplate(transactions);
    }

    private <T> T whole(Supplier<T> work) {
        return Reach.WHOLE.during(() -> transaction.execute(begun -> work.get()));
    }

    /** @throws Refused when the announcement takes no applications today */
    public ResumeCode begin(String announcement) {
        return whole(() -> {
            var found =
                    announcements.find(announcement).orElseThrow(() -> Refused.at("announcement", "招聘公告", "没有这个公告"));
            return applications.begin(
                    announcements.takingApplications(found.id()).id());
        });
    }

    /** Empty, whyever there is none of that code. */
    public Optional<OnlineApplication> find(ResumeCode code) {
        return whole(() -> applications.find(code));
    }

    /** The last day on which it may come again; empty unless it was sent back. */
    public Optional<LocalDate> comesAgainBy(OnlineApplication application) {
        return application.status() == Status.SENT_BACK
                ? whole(() -> resubmission.lastDay(application.caseNumber()))
                : Optional.empty();
    }

    /** What it is under, and what can be chosen there. */
    public Recruitment announcement(OnlineApplication application) {
        return whole(() -> announcements.get(application.recruitment()));
    }

    /**
     * Takes up what a step brought.
     *
     * @throws Refused naming the fields of this step that cannot be taken, in the words of the counter
     */
    public void save(OnlineApplication application, OnlineStep step, Map<String, ?> typed) {
        whole(() -> {
            var locked = applications.lock(application.id());
            var content = OnlineForm.plain(locked.with(typed));
            refuse(Stream.concat(
                            form.problems(step, locked.recruitment(), content).stream(),
                            OnlineChecks.ofChoice(typed, content).stream())
                    .toList());
            applications.write(locked.id(), content);
            return step;
        });
    }

    /**
     * Keeps what was typed in a step that is left halfway, right or wrong: what is still wrong is said before it is handed in.
     *
     * @throws Refused naming what the office writes to and the applicant comes by, where it is no such number and all was
     *     handed in once
     */
    public void keep(OnlineApplication application, OnlineStep step, Map<String, ?> typed) {
        whole(() -> {
            var locked = applications.lock(application.id());
            var content = OnlineForm.plain(locked.with(typed));
            if (locked.caseNumber() != null) {
                refuse(form.problems(step, locked.recruitment(), content).stream()
                        .filter(problem -> OnlineForm.REACHED_BY.contains(problem.field()))
                        .toList());
            }
            applications.write(locked.id(), content);
            return step;
        });
    }

    /**
     * Takes name and number from an identity provider that says they are the applicant's own.
     *
     * @throws Refused when they are none
     */
    public void prove(OnlineApplication application, String name, String idNumber, String issuer) {
        var said = Map.of("name", name, "idNumber", idNumber);
        whole(() -> {
            refuse(form.problems(OnlineStep.WHO, application.recruitment(), said).stream()
                    .filter(problem -> said.containsKey(problem.field()))
                    .toList());
            applications.prove(application.id(), OnlineForm.plain(said), issuer);
            return issuer;
        });
    }

    private static void refuse(List<FieldError> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    /** What is still missing or wrong, by the step where it is put right; empty when it can be handed in. */
    public Map<OnlineStep, List<FieldError>> problems(OnlineApplication application) {
        var byStep = new EnumMap<OnlineStep, List<FieldError>>(OnlineStep.class);
        for (var problem : whole(() -> form.problems(application.recruitment(), application.content()))) {
            byStep.merge(OnlineStep.of(problem.field()), List.of(problem), (some, more) -> Stream.concat(
                            some.stream(), more.stream())
                    .toList());
        }
        return byStep;
    }

    public List<ListedDocument> documents(OnlineApplication application) {
        return papers.of(application);
    }

    /**
     * Adds all of them, or none.
     *
     * @throws Refused at {@code documents} when one is no scan or too large, there would be too many, or all is handed in
     */
    public void attach(OnlineApplication application, List<Attached> files) {
        papers.add(application, files);
    }

    /**
     * Takes one back; what is in a case already stays there.
     *
     * @throws Refused when all is handed in
     */
    public void remove(OnlineApplication application, Long document) {
        papers.remove(application, document);
    }

    /**
     * Hands it in.
     *
     * @param agreed that the office may deal with what was typed
     * @return the case number
     * @throws Refused when something is missing or wrong, or it is too late
     */
    public String submit(OnlineApplication application, boolean agreed) {
        if (!agreed) {
            throw Refused.at("consent", "个人信息告知", "须由本人同意后才能提交");
        }
        return whole(() -> {
            var locked = applications.lock(application.id());
            refuse(form.problems(locked.recruitment(), locked.content()));
            return cases.submit(locked);
        });
    }
}
