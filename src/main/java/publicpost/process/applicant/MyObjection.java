package publicpost.process.applicant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.process.Attached;
import publicpost.process.RefusalReviews;

/** A refused applicant objects in her own case. */
@Component
public class MyObjection {

    /**
     * What she may object to.
     *
     * @param until the last day on which she may; null where there is nothing to object to, or no time left
     */
    public record Open(String caseNumber, LocalDate until) {}

    private final Proof proof;
    private final RefusalReviews reviews;

    MyObjection(Proof proof, RefusalReviews reviews) {
        this.proof = proof;
        this.reviews = reviews;
    }

    /** Empty where the visit is over, or never was. */
    public Optional<Open> open(String token) {
        return proof.of(
                token, number -> new Open(number, reviews.mayObjectUntil(number).orElse(null)));
    }

    /**
     * Lets somebody else look at the refusal.
     *
     * @param about the case that the page was about
     * @param typed statement
     * @return false where the visit is over, or never was
     * @throws OtherCase when the visit is to another
     * @throws Refused at its field when something cannot be taken
     */
    public boolean object(String token, String about, Map<String, ?> typed, List<Attached> files) {
        return proof.outside(token, about, number -> {
                    reviews.object(number, typed, files);
                    return true;
                })
                .isPresent();
    }
}
