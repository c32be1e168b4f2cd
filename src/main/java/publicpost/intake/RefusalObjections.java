package publicpost.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.intake.RefusalReview.Outcome;

/** Where a refused applicant's objection is kept until somebody else has looked at the refusal. */
@Service
@Transactional
public class RefusalObjections {

    private final RefusalReviewRows rows;
    private final ApplicationRows applications;
    private final Clock clock;

    RefusalObjections(RefusalReviewRows rows, ApplicationRows applications, Clock clock) {
        this.rows = rows;
        this.applications = applications;
        this.clock = clock;
    }

    /** @throws Refused when this refusal was objected to already, be it at the same moment */
    public RefusalReview raise(Long application, Long refusal, String statement) {
        if (wasRaised(refusal)) {
            throw twice();
        }
        try {
            return rows.saveAndFlush(new RefusalReview(application, refusal, statement, LocalDate.now(clock)));
        } catch (DataIntegrityViolationException justNow) {
            throw twice();
        }
    }

    private static Refused twice() {
        return Refused.at("statement", "复核理由", "对这次不予安置已经申请过复核");
    }

    @Transactional(readOnly = true)
    public boolean wasRaised(Long refusal) {
        return rows.existsByRefusalId(refusal);
    }

    public RefusalReview decide(Long application, Outcome decision, String officer) {
        var open = rows.findByApplicationIdAndOutcomeIsNull(application)
                .orElseThrow(() -> new NoSuchElementException("no open review of " + application));
        open.decide(decision, officer, LocalDate.now(clock));
        return open;
    }

    /** The refusal was annulled before the announcement was ranked: everything begins again with the eligibility. */
    public void reopen(Long application) {
        if (applications.reopen(application) != 1) {
            throw new IllegalStateException("application %d is not refused".formatted(application));
        }
    }

    @Transactional(readOnly = true)
    public List<RefusalReview> of(Long application) {
        return rows.findByApplicationIdOrderById(application);
    }
}
