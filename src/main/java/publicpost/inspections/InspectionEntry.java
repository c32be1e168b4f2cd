package publicpost.inspections;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import publicpost.calendar.OfficeClock;

/**
 * What somebody found at a post.
 *
 * @param note in the inspector's own words, and of a correction why; null where there is none
 * @param correction of the one before it
 * @param photos numbers of documents
 */
public record InspectionEntry(
        long id, InspectionResult result, String note, boolean correction, String by, Instant at, List<Long> photos) {

    /** The time on the office's clock. */
    public LocalDateTime clock() {
        return LocalDateTime.ofInstant(at, OfficeClock.ZONE);
    }
}
