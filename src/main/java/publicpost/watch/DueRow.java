package publicpost.watch;

import java.time.LocalDate;

/**
 * One thing that falls due.
 *
 * @param subject the placement; of a waiting list its recruitment
 */
public record DueRow(Long id, DueKind kind, Long subject, LocalDate dueOn) {}
