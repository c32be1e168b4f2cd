package publicpost.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import publicpost.calendar.OfficeClock;

/**
 * A document as lists and its page show it, without its content.
 *
 * @param bytes how long the file is; null where the content went before that was noted
 * @param uploadedBy the account
 * @param by its office, or the account where it is none
 * @param blankedOn when the content went, its time being over; null while it is there
 */
public record ListedDocument(
        long id,
        String name,
        String mediaType,
        Long bytes,
        String uploadedBy,
        String by,
        Instant at,
        String caseNumber,
        LocalDate blankedOn) {

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    public boolean isPdf() {
        return mediaType.equals("application/pdf");
    }

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    /** Whether a page shows it; tables are downloaded. */
    public boolean isShown() {
        return blankedOn == null && (isPdf() || isPicture());
    }

    public String kind() {
        return isPdf() ? "PDF" : isPicture() ? "图片" : "表格";
    }

    public String size() {
        if (bytes == null) {
            return "";
        }
        return bytes >= MEGABYTE
                ? "%.1f MB".formatted((double) bytes / MEGABYTE)
                : "%d KB".formatted(Math.max(1, bytes / KILOBYTE));
    }

    /** The time on the office's clock. */
    public LocalDateTime clock() {
        return LocalDateTime.ofInstant(at, OfficeClock.ZONE);
    }
}
