package publicpost.policy;

import java.time.LocalDate;

/** The first day on which a person may no longer be in post, whatever anybody decides, and why. */
public record LimitAnswer(LocalDate on, Clause basis) {}
