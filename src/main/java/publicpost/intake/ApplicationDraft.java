package publicpost.intake;

import java.util.List;
import publicpost.people.IdNumber;
import publicpost.people.PersonDetails;
import publicpost.policy.Area;
import publicpost.secrets.Secrets;

/**
 * What a person says when applying (个人申请).
 *
 * @param groups codes of the target groups claimed
 * @param wishes the kinds of post wanted, the most wanted first
 * @param documents files handed in as evidence
 */
public record ApplicationDraft(
        Long announcement,
        String village,
        Area area,
        IdNumber idNumber,
        PersonDetails person,
        BankAccount bank,
        boolean unemployedRegistered,
        List<String> groups,
        List<Long> wishes,
        List<Long> documents) {

    /** As it is kept. */
    ApplicationDraft indexed(Secrets secrets) {
        return new ApplicationDraft(
                announcement,
                village,
                area,
                idNumber,
                person,
                bank.indexed(secrets),
                unemployedRegistered,
                groups,
                wishes,
                documents);
    }
}
