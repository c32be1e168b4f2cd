package publicpost.process;

import java.time.Clock;
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
import publicpost.casefile.DocumentLists;
import publicpost.casefile.Documents;
import publicpost.casefile.ListedDocument;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;
import publicpost.online.OnlineApplication;
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

    /** What a telephone takes in a few minutes. */
    public static final int MOST_DOCUMENTS = 10;

    private static final String DOCUMENTS = "documents";
    private static final String DOCUMENTS_LABEL = "证明材料";

    private final OnlineApplications applications;
    private final OnlineForm form;
    private final OnlineCases cases;
    private final Announcements announcements;
    private final Documents documents;
    private final DocumentLists lists;
    private final Clock clock;
    private final TransactionTemplate transaction;

    OnlineDesk(
            OnlineApplications applications,
            OnlineForm form,
            OnlineCases cases,
            Announcements announcements,
            Documents documents,
            DocumentLists lists,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.applications = applications;
        this.form = form;
        this.cases = cases;
        this.announcements = announcements;
        this.documents = documents;
        this.lists = lists;
        this.clock = clock;
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
            refuse(form.problems(step, locked.recruitment(), content));
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
        return whole(() -> lists.by(application.uploader()));
    }

    /** @throws Refused at {@code documents} when it is no scan, too large or one too many, or all is handed in */
    public void attach(OnlineApplication application, String name, byte[] content) {
        try {
            whole(() -> takes(application, 1));
            Reach.WHOLE.during(
                    () -> documents.keep(name, content, application.uploader(), () -> takes(application, 0)));
        } catch (Refused refused) {
            throw Refused.at(DOCUMENTS, DOCUMENTS_LABEL, refused.errors().get(0).message());
        }
    }

    /** One after the other, or two at once would both be the last; and nothing comes after what is handed in. */
    private OnlineApplication takes(OnlineApplication application, int more) {
        var locked = applications.lock(application.id());
        if (lists.by(locked.uploader()).size() + more > MOST_DOCUMENTS) {
            throw Refused.at(DOCUMENTS, DOCUMENTS_LABEL, "最多 %d 个文件，请先移除不需要的".formatted(MOST_DOCUMENTS));
        }
        return locked;
    }

    /**
     * Takes one back; what is in a case already stays there.
     *
     * @throws Refused when all is handed in
     */
    public void remove(OnlineApplication application, Long document) {
        whole(() -> {
            var locked = applications.lock(application.id());
            documents.clearUnfiled(document, locked.uploader(), LocalDate.now(clock));
            return document;
        });
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
