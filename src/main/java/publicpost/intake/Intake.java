package publicpost.intake;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.CaseNumbers;
import publicpost.casefile.Documents;
import publicpost.casefile.Refused;
import publicpost.intake.Application.Status;
import publicpost.offices.Offices;
import publicpost.people.People;
import publicpost.policy.Candidate;
import publicpost.policy.PolicyTables;
import publicpost.policy.Priority;
import publicpost.policy.TargetGroup;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Recruitment;
import publicpost.secrets.Secrets;

/** The counter where applications are handed in, corrected and followed. */
@Service
@Transactional
public class Intake {

    private final ApplicationRows applications;
    private final ApplicationNumbers byNumber;
    private final ClaimRows claims;
    private final People people;
    private final Announcements announcements;
    private final Offices offices;
    private final Documents documents;
    private final PolicyTables tables;
    private final CaseNumbers numbers;
    private final Secrets secrets;
    private final Clock clock;

    Intake(
            ApplicationRows applications,
            ApplicationNumbers byNumber,
            ClaimRows claims,
            People people,
            Announcements announcements,
            Offices offices,
            Documents documents,
            PolicyTables tables,
            CaseNumbers numbers,
            Secrets secrets,
            Clock clock) {
        this.applications = applications;
        this.byNumber = byNumber;
        this.claims = claims;
        this.people = people;
        this.announcements = announcements;
        this.offices = offices;
        this.documents = documents;
        this.tables = tables;
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
        check(draft, announcement);
        var person = people.recognise(draft.idNumber(), draft.person());
        applications
                .findByRecruitmentIdAndPersonId(announcement.id(), person.id())
                .ifPresent(earlier -> {
                    throw Refused.at("idNumber", "身份证号码", "该人已在本公告报名，案号 " + earlier.caseNumber());
                });
        var application = applications.save(
                new Application(numbers.application(), draft.indexed(secrets), person.id(), clock.instant(), officer));
        claim(application, draft.groups(), announcement.town());
        documents.file(draft.documents(), application.caseNumber(), officer);
        return application;
    }

    /** Writes a corrected application over the one sent back; what offices confirmed already stays confirmed. */
    public void correct(String caseNumber, ApplicationDraft draft, String officer) {
        var application = get(caseNumber);
        var announcement = announcements.get(application.recruitmentId());
        check(draft, announcement);
        people.recognise(draft.idNumber(), draft.person());
        application.take(draft.indexed(secrets));
        claim(application, draft.groups(), announcement.town());
        documents.file(draft.documents(), caseNumber, officer);
    }

    private void check(ApplicationDraft draft, Recruitment announcement) {
        var village = offices.find(draft.village());
        if (village.isEmpty() || !announcement.town().equals(village.get().parent())) {
            throw Refused.at("village", "村（社区）", "不属于发布公告的镇街");
        }
        var offered = announcements.offersOf(announcement.id()).stream()
                .filter(offer -> offer.area() == draft.area())
                .map(offer -> offer.id())
                .toList();
        if (draft.wishes().isEmpty()
                || !offered.containsAll(draft.wishes())
                || Set.copyOf(draft.wishes()).size() < draft.wishes().size()) {
            throw Refused.at("wishes", "志愿岗位", "请从本公告同一区域的岗位中选择，且不重复");
        }
    }

    private void claim(Application application, List<String> groups, String town) {
        var known = tables.groupsInForce(application.appliedOn());
        var claimed = new HashSet<String>();
        for (var claim : claims.findByApplicationIdOrderById(application.id())) {
            claimed.add(claim.groupCode());
            if (groups.contains(claim.groupCode())) {
                claim.reopen();
            } else {
                claim.drop();
            }
        }
        for (var code : Set.copyOf(groups)) {
            if (!claimed.contains(code)) {
                var group = inArea(known, code, application);
                claims.save(new Claim(application.id(), code, group.byAge() ? town : group.verifier()));
            }
        }
    }

    private static TargetGroup inArea(List<TargetGroup> known, String code, Application application) {
        return known.stream()
                .filter(group -> group.code().equals(code))
                .filter(group -> group.area() == null || group.area() == application.area())
                .findFirst()
                .orElseThrow(() -> Refused.at("groups", "申请人所属名单（可多选）", "“%s”不是申请区域现行的安置对象类别".formatted(code)));
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
