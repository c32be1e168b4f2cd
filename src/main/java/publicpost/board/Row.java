package publicpost.board;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One of the things that a figure counts. What it has not, or the caller may not see, is null.
 *
 * @param part code of the part of the figure it belongs to
 * @param post code of the post; of a seat without one its number
 * @param person key of the person
 * @param days how long it has stood, or still goes
 * @param amount yuan
 */
public record Row(
        String town,
        String area,
        String part,
        String caseNumber,
        String post,
        Long person,
        String name,
        LocalDate since,
        LocalDate until,
        Integer days,
        BigDecimal amount,
        String note) {}
