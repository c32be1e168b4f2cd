package publicpost.online;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.CaseNumbers;
import publicpost.casefile.Documents;
import publicpost.casefile.Refused;
import publicpost.online.OnlineApplication.Status;
import publicpost.outbox.Phones;

/** Where applications lie that people hand in by themselves: from the first step to the day a clerk has seen who they are. */
@Service
@Transactional
public class OnlineApplications implements Phones {

    /** What is not handed in goes after so long. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final Duration SWEEP_EVERY = Duration.ofHours(1);

    private final OnlineRows rows;
    private final Documents documents;
    private final CaseNumbers numbers;
    private final Clock clock;
    private volatile Instant sweptUntil = Instant.MIN;

    OnlineApplications(OnlineRows rows, Documents documents, CaseNumbers numbers, Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** @return by what it is taken up again; nobody can be told it a second time */
    public ResumeCode begin(Long recruitment) {
        forgetOld();
        var code = ResumeCode.drawn();
        rows.add(code, recruitment, clock.instant());
        return code;
    }

    private void forgetOld() {
        var now = clock.instant();
        if (now.isAfter(sweptUntil)) {
            sweptUntil = now.plus(SWEEP_EVERY);
            rows.forget(now.minus(KEPT))
                    .forEach(gone -> documents.clearUnfiled(OnlineApplication.uploader(gone), LocalDate.now(clock)));
        }
    }

    @Transactional(readOnly = true)
    public Optional<OnlineApplication> find(ResumeCode code) {
        return rows.find(code);
    }

    /**
     * As it stands, which nobody else changes until the caller's transaction ends: what was found before it began may have
     * been written over, proved or handed in.
     *
     * @throws Refused when it was handed in meanwhile
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public OnlineApplication lock(long id) {
        return open(id);
    }

    /**
     * Writes what a step brought over what stood there; the other steps stay, and what was proved.
     *
     * @throws Refused when it was handed in meanwhile
     */
    public void write(long id, Map<String, ?> step) {
        rows.write(id, open(id).with(step), clock.instant());
    }

    /**
     * Likewise what an identity provider says, which the applicant cannot change afterwards.
     *
     * @throws Refused likewise
     */
    public void prove(long id, Map<String, ?> claims, String issuer) {
        rows.write(id, open(id).over(claims), clock.instant());
        rows.prove(id, issuer);
    }

    /**
     * Hands it in; what was sent back keeps its number and its time.
     *
     * @return the case number
     * @throws Refused when it was handed in before
     */
    public String submit(long id, String village) {
        var application = open(id);
        var number = application.caseNumber() == null ? numbers.application() : application.caseNumber();
        rows.submit(id, number, village, clock.instant());
        return number;
    }

    private OnlineApplication open(long id) {
        return rows.lock(id)
                .filter(found -> found.status().isOpen())
                .orElseThrow(() -> Refused.at("step", "网上申请", "申请已经提交，不能再改动"));
    }

    /**
     * Says what became of it; once it is verified, what was typed stands in the application and no longer here.
     *
     * @param note why, for the applicant; null where nothing is to be said
     */
    public void decide(String caseNumber, Status status, String note, String officer) {
        if (!rows.decide(caseNumber, status, note, officer, clock.instant())) {
            throw new IllegalStateException("nobody waits for %s".formatted(caseNumber));
        }
    }

    /** Whoever has handed it in, by the number of the case; drafts have none. */
    @Transactional(readOnly = true)
    public Optional<Submitted> find(String caseNumber) {
        return rows.submitted(caseNumber);
    }

    @Transactional(readOnly = true)
    public Submitted get(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new NoSuchElementException("no online application " + caseNumber));
    }

    /** The cases of an announcement of which nobody has decided yet whose they are. */
    @Transactional(readOnly = true)
    public List<String> pending(Long recruitment) {
        return rows.pending(recruitment);
    }

    /** As claimed, while it is claimed only. */
    @Override
    @Transactional(readOnly = true)
    public Optional<String> of(String caseNumber) {
        return find(caseNumber).map(Submitted::phone).filter(phone -> !phone.isEmpty());
    }
}
