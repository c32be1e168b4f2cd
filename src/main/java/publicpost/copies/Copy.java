package publicpost.copies;

import java.time.LocalDateTime;

/**
 * A case that a colleague was told of.
 *
 * @param at on the office's clock
 */
public record Copy(Long id, String caseNumber, String to, String by, String note, LocalDateTime at, boolean read) {}
