package publicpost.recruitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.CaseNumbers;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;
import publicpost.plan.Seats;
import publicpost.policy.CellKey;
import publicpost.recruitment.Recruitment.Status;

/** Where towns announce posts, and where the announcement's window is kept (§二(四)). */
@Service
@Transactional
public class Announcements {

    private final RecruitmentRows recruitments;
    private final OfferRows offers;
    private final PostRows posts;
    private final Seats seats;
    private final AnnouncementRule rule;
    private final CaseNumbers numbers;
    private final Clock clock;

    Announcements(
            RecruitmentRows recruitments,
            OfferRows offers,
            PostRows posts,
            Seats seats,
            AnnouncementRule rule,
            CaseNumbers numbers,
            Clock clock) {
        this.recruitments = recruitments;
        this.offers = offers;
        this.posts = posts;
        this.seats = seats;
        this.rule = rule;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Publishes: every post gets a code and a seat of the year's plan.
     *
     * @throws Refused when the window is too short, a pay is below the minimum wage in force or seats are missing
     */
    public Recruitment publish(AnnouncementDraft draft, String officer) {
        rule.check(draft, LocalDate.now(clock));
        var recruitment = recruitments.save(new Recruitment(numbers.recruitment(), draft, officer));
        for (var i = 0; i < draft.offers().size(); i++) {
            develop(recruitment, draft.offers().get(i), "offers[%d].headcount".formatted(i));
        }
        return recruitment;
    }

    private void develop(Recruitment recruitment, OfferDraft draft, String field) {
        var offer = offers.save(new Offer(recruitment.id(), draft));
        var cell = new CellKey(recruitment.town(), draft.area());
        var made = new ArrayList<Post>();
        for (var seat : seats.forPosts(recruitment.year(), cell, draft.headcount(), field)) {
            made.add(new Post(code(recruitment, draft, seat.number()), offer.id(), seat.id()));
        }
        posts.saveAll(made);
    }

    /** Town, area, year, number of the seat, and the recruitment, so that a seat developed anew gets a code of its own. */
    private static String code(Recruitment recruitment, OfferDraft draft, int seatNumber) {
        return "GW-%s-%s-%d-%03d-%d"
                .formatted(
                        recruitment.town().replaceFirst("^town-", ""),
                        draft.area().name().charAt(0),
                        recruitment.year(),
                        seatNumber,
                        recruitment.id());
    }

    /** @throws Refused when the new last day leaves less than the least window from today */
    public void extend(String caseNumber, LocalDate until) {
        var errors = new ArrayList<FieldError>();
        var today = LocalDate.now(clock);
        rule.checkWindow(today, until, today, errors);
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
        get(caseNumber).extendTo(until);
    }

    public void close(String caseNumber, LocalDate keepWaitingListUntil) {
        get(caseNumber).close(keepWaitingListUntil);
    }

    /** Whether nobody was ranked yet; if so, nobody is until the transaction is over. */
    public boolean holdUnranked(Long id) {
        return get(id).status() == Status.OPEN
                && recruitments
                        .hold(id)
                        .filter(held -> held.status() == Status.OPEN)
                        .isPresent();
    }

    @Transactional(readOnly = true)
    public Recruitment get(String caseNumber) {
        return recruitments
                .findByCaseNumber(caseNumber)
                .orElseThrow(() -> new NoSuchElementException("no recruitment " + caseNumber));
    }

    @Transactional(readOnly = true)
    public Optional<Recruitment> find(String caseNumber) {
        return recruitments.findByCaseNumber(caseNumber);
    }

    @Transactional(readOnly = true)
    public Recruitment get(Long id) {
        return recruitments.findById(id).orElseThrow(() -> new NoSuchElementException("no recruitment " + id));
    }

    /** The announcement somebody wants to apply under, today. */
    @Transactional(readOnly = true)
    public Recruitment takingApplications(Long id) {
        return recruitments
                .findById(id)
                .filter(found -> found.takesApplicationsOn(LocalDate.now(clock)))
                .orElseThrow(() -> Refused.at("announcement", "招聘公告", "该公告不在报名期内"));
    }

    /** Announcements under which one may apply today. */
    @Transactional(readOnly = true)
    public List<Recruitment> openToday() {
        var today = LocalDate.now(clock);
        return recruitments.findByStatusOrderById(Status.OPEN).stream()
                .filter(found -> found.takesApplicationsOn(today))
                .toList();
    }

    @Transactional(readOnly = true)
    public Offer offer(Long id) {
        return offers.findById(id).orElseThrow(() -> new NoSuchElementException("no offer " + id));
    }

    @Transactional(readOnly = true)
    public List<Offer> offersOf(Long recruitment) {
        return offers.findByRecruitmentIdOrderById(recruitment);
    }
}
