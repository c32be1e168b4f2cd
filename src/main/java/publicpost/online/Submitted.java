package publicpost.online;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import publicpost.online.OnlineApplication.Status;
import publicpost.people.IdNumber;

/**
 * An application handed in online, by its case number.
 *
 * @param content what was typed, by the names of the clerk's form; empty once it was taken over or its time is over
 * @param provedBy the identity provider that says name and number are the applicant's own; null where none does
 * @param submittedAt for the first time
 * @param note why it was sent back or not accepted; null where nothing is to be said
 */
public record Submitted(
        long id,
        String caseNumber,
        Status status,
        Long recruitment,
        String village,
        Map<String, Object> content,
        String provedBy,
        Instant submittedAt,
        String note) {

    public Submitted {
        content = Map.copyOf(content);
    }

    /** As claimed; empty once it was taken over. */
    public Optional<IdNumber> idNumber() {
        return IdNumber.read(text("idNumber"));
    }

    /** As claimed; empty where there is none. */
    public String phone() {
        return text("phone");
    }

    /** One line of what was typed; empty where there is none. */
    public String text(String field) {
        return content.getOrDefault(field, "").toString();
    }

    public String uploader() {
        return OnlineApplication.uploader(id);
    }

    /** Never what was typed. */
    @Override
    public String toString() {
        return "%s, %s".formatted(caseNumber, status);
    }
}
