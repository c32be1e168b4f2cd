package publicpost.officelists;

import java.time.Instant;
import java.time.LocalDate;
import publicpost.lists.StreamedList.Format;

/**
 * One list of another office, of one day.
 *
 * @param office that keeps it
 * @param asOf the day as of which it speaks
 * @param mapping null until its columns are named
 * @param why it stands still; null while it does not
 * @param supersededAt when a newer one took its place; null while it is the newest
 */
public record OfficeList(
        long id,
        ListKind kind,
        String office,
        String name,
        LocalDate asOf,
        String sha256,
        Format format,
        Mapping mapping,
        String sentBy,
        Instant sentAt,
        Status status,
        String why,
        Progress progress,
        String indexKey,
        Instant finishedAt,
        Instant supersededAt) {

    /**
     * How much of it is done.
     *
     * @param row the last that is, as the file counts it
     * @param rows lines, without headings and blanks
     * @param bad how many of them have something wrong
     */
    public record Progress(int row, int rows, int bad, long bytes, long ofBytes) {

        public int good() {
            return rows - bad;
        }

        public int percent() {
            return ofBytes == 0 ? 0 : (int) Math.min(99, 100 * bytes / ofBytes);
        }
    }

    /** Whether checks go by it: the newest register of its office, or any list of events. */
    public boolean isNewest() {
        return status == Status.DONE && supersededAt == null;
    }
}
