package publicpost.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.CaseNumbers;
import publicpost.casefile.Documents;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;
import publicpost.intake.Application.Status;
import publicpost.people.People;
import publicpost.policy.Candidate;
import publicpost.policy.Priority;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Recruitment;
import publicpost.secrets.Secrets;

/** The counter where applications are handed in, corrected and followed. */
@Service
@Transactional
public class Intake {

    private final ApplicationRows applications;
    private final ApplicationNumbers byNumber;
    private final ClaimsMade claims;
    private final People people;
    private final Announcements announcements;
    private final DraftCheck check;
    private final Documents documents;
    private final CaseNumbers numbers;
    private final Secrets secrets;
    private final Clock clock;

    Intake(
            ApplicationRows applications,
            ApplicationNumbers byNumber,
            ClaimsMade claims,
            People people,
            Announcements announcements,
            DraftCheck check,
            Documents documents,
            CaseNumbers numbers,
            Secrets secrets,
            Clock clock) {
        this.applications = applications;
        this.byNumber = byNumber;
        this.claims = claims;
        this.people = people;
        this.announcements = announcements;
        this.check = check;
        this.documents = documents;
        this.numbers = numbers;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Takes an application in.
     *
     * @throws Refused when the window is closed, the village or a post is of another town, a group is unknown, or the
     *     person has already applied under this announcement
     */
    public Application register(ApplicationDraft draft, String officer) {
        var announcement = announcements.takingApplications(draft.announcement());
        var person = admit(draft, announcement);
        return keep(
                new Application(numbers.application(), draft.indexed(secrets), person, clock.instant(), officer),
                draft,
                announcement);
    }

    /**
     * Likewise one that was handed in online, whose applicant an officer has verified by now.
     *
     * @param submittedAt when it was handed in, and the window open
     * @throws Refused likewise
     */
    public Application register(ApplicationDraft draft, String caseNumber, Instant submittedAt, String officer) {
        var announcement = announcements.get(draft.announcement());
        var person = admit(draft, announcement);
        return keep(
                new Application(caseNumber, draft.indexed(secrets), person, submittedAt, officer), draft, announcement);
    }

    private Long admit(ApplicationDraft draft, Recruitment announcement) {
        check.refuseElsewhere(draft, announcement);
        var person = people.recognise(draft.idNumber(), draft.person());
        appliedUnder(announcement.id(), person.id()).ifPresent(earlier -> {
            throw Refused.at("idNumber", "身份证号码", "该人已在本公告报名，案号 " + earlier);
        });
        return person.id();
    }

    private Application keep(Application made, ApplicationDraft draft, Recruitment announcement) {
        var application = applications.save(made);
        claims.make(application, draft, announcement.town());
        documents.file(draft.documents(), application.caseNumber(), application.registeredBy());
        return application;
    }

    /** What would be refused, but for what tells whether the person is known; of a draft that need not be whole. */
    @Transactional(readOnly = true)
    public List<FieldError> problems(ApplicationDraft draft) {
        return check.problems(draft, announcements.get(draft.announcement()), LocalDate.now(clock));
    }

    /** The case number of what somebody has applied for already. */
    @Transactional(readOnly = true)
    public Optional<String> appliedUnder(Long recruitment, Long person) {
        return applications.findByRecruitmentIdAndPersonId(recruitment, person).map(Application::caseNumber);
    }

    /** Writes a corrected application over the one sent back; what offices confirmed already stays confirmed. */
    public void correct(String caseNumber, ApplicationDraft draft, String officer) {
        var application = get(caseNumber);
        var announcement = announcements.get(application.recruitmentId());
        check.refuseElsewhere(draft, announcement);
        people.recognise(draft.idNumber(), draft.person());
        application.take(draft.indexed(secrets));
        claims.make(application, draft, announcement.town());
        documents.file(draft.documents(), caseNumber, officer);
    }

    public void sendBack(String caseNumber, String reason) {
        get(caseNumber).sendBack(reason);
    }

    public void become(String caseNumber, Status status) {
        get(caseNumber).become(status);
    }

    public void become(Long application, Status status) {
        get(application).become(status);
    }

    @Transactional(readOnly = true)
    public Application get(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new NoSuchElementException("no application " + caseNumber));
    }

    @Transactional(readOnly = true)
    public Optional<Application> find(String caseNumber) {
        return byNumber.find(caseNumber);
    }

    @Transactional(readOnly = true)
    public Application get(Long id) {
        return applications.findById(id).orElseThrow(() -> new NoSuchElementException("no application " + id));
    }

    /** Those whose review is still open; they must be decided before the announcement is ranked. */
    @Transactional(readOnly = true)
    public List<Application> undecided(Long recruitment) {
        return applications.findByRecruitmentIdAndStatusInOrderById(
                recruitment, EnumSet.of(Status.REGISTERED, Status.ELIGIBLE));
    }

    @Transactional(readOnly = true)
    public List<Application> of(Long recruitment, Set<Status> status) {
        return applications.findByRecruitmentIdAndStatusInOrderById(recruitment, status);
    }

    /** Those to be ranked. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(Long recruitment) {
        return of(recruitment, EnumSet.of(Status.PASSED)).stream()
                .map(one -> new Candidate(one.id(), one.priority(), one.score(), one.appliedAt(), one.wishes()))
                .toList();
    }

    /** Whether somebody of the 4+2 groups waits for a seat under the same announcement and area (§一(三)). */
    @Transactional(readOnly = true)
    public boolean fourPlusTwoWaits(Application beside) {
        return applications.existsByRecruitmentIdAndAreaAndStatusAndPriority(
                beside.recruitmentId(), beside.area(), Status.WAIT_LISTED, Priority.FOUR_PLUS_TWO);
    }
}
