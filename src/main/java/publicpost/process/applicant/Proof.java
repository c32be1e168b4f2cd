package publicpost.process.applicant;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.acting.Acting;
import publicpost.casefile.TrailEntry;
import publicpost.scope.Reach;
import publicpost.visits.CaseVisits;

/**
 * The one door from the site, where everybody is nobody and reads nothing of anybody, to a case: it opens with a visit that a
 * code proved, for that case only. Behind it the applicant acts in her own name, and the program reads for her.
 */
@Component
class Proof {

    private static final Acting SHE = new Acting(TrailEntry.APPLICANT, Set.of());

    private final CaseVisits visits;
    private final TransactionTemplate transaction;

    Proof(CaseVisits visits, PlatformTransactionManager transactions) {
        this.visits = visits;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** For what must not tell whether there is such a case. */
    <T> T before(Supplier<T> work) {
        return whole(() -> transaction.execute(begun -> work.get()));
    }

    /**
     * Works on the case of a visit, within one transaction.
     *
     * @return empty where the visit is over, or never was
     */
    <T> Optional<T> of(String token, Function<String, T> work) {
        return before(() -> visits.open(token).map(work));
    }

    /**
     * Likewise, when the page that asks for it was about that case: one browser holds one visit, and a page that was left open
     * may be of the visit before.
     *
     * @param about the case that the page was about
     * @throws OtherCase when the visit is to another
     */
    <T> Optional<T> of(String token, String about, Function<String, T> work) {
        return of(token, caseNumber -> work.apply(same(caseNumber, about)));
    }

    /** Likewise without a transaction around it, for files that travel. */
    <T> Optional<T> outside(String token, String about, Function<String, T> work) {
        return whole(() -> before(() -> visits.open(token)).map(caseNumber -> work.apply(same(caseNumber, about))));
    }

    private static String same(String caseNumber, String about) {
        if (!caseNumber.equals(about)) {
            throw new OtherCase();
        }
        return caseNumber;
    }

    private static <T> T whole(Supplier<T> work) {
        return SHE.during(() -> Reach.WHOLE.during(work::get));
    }
}
