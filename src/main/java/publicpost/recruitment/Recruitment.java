package publicpost.recruitment;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** One announcement of demand by a town (岗位需求公告) and where it stands. */
@Entity
public class Recruitment {

    public enum Status {
        DRAFT,
        OPEN,
        RANKED,
        ON_NOTICE,
        NOTICE_ENDED,
        CLOSED
    }

    @Id
    @GeneratedValue(generator = "recruitment_seq")
    @SequenceGenerator(name = "recruitment_seq", sequenceName = "recruitment_seq")
    private Long id;

    @Version
    private Integer version;

    private String caseNumber;
    private String town;
    private int year;
    private String title;
    private String conditions;
    private String howToApply;
    private LocalDate windowFrom;
    private LocalDate windowUntil;

    @Enumerated(STRING)
    private Status status = Status.OPEN;

    private LocalDate waitingListUntil;
    private String draftedBy;

    protected Recruitment() {} // for JPA

    Recruitment(String caseNumber, AnnouncementDraft draft, String officer) {
        this.caseNumber = caseNumber;
        this.town = draft.town();
        this.year = draft.year();
        this.title = draft.title();
        this.conditions = draft.conditions();
        this.howToApply = draft.howToApply();
        this.windowFrom = draft.windowFrom();
        this.windowUntil = draft.windowUntil();
        this.draftedBy = officer;
    }

    boolean takesApplicationsOn(LocalDate day) {
        return status == Status.OPEN && !day.isBefore(windowFrom) && !day.isAfter(windowUntil);
    }

    void extendTo(LocalDate until) {
        mustBe(Status.OPEN);
        windowUntil = until;
    }

    void ranked() {
        mustBe(Status.OPEN);
        status = Status.RANKED;
    }

    void putOnNotice() {
        mustBe(Status.RANKED);
        status = Status.ON_NOTICE;
    }

    void noticeEnded() {
        mustBe(Status.ON_NOTICE);
        status = Status.NOTICE_ENDED;
    }

    void close(LocalDate keepWaitingListUntil) {
        status = Status.CLOSED;
        waitingListUntil = keepWaitingListUntil;
    }

    private void mustBe(Status expected) {
        if (status != expected) {
            throw new IllegalStateException("recruitment %s is %s, not %s".formatted(caseNumber, status, expected));
        }
    }

    public Long id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String town() {
        return town;
    }

    public int year() {
        return year;
    }

    public String title() {
        return title;
    }

    public String conditions() {
        return conditions;
    }

    public String howToApply() {
        return howToApply;
    }

    public LocalDate windowFrom() {
        return windowFrom;
    }

    /** The last day on which an application is taken. */
    public LocalDate windowUntil() {
        return windowUntil;
    }

    public Status status() {
        return status;
    }

    public LocalDate waitingListUntil() {
        return waitingListUntil;
    }
}
