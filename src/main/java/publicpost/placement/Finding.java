package publicpost.placement;

import java.time.LocalDate;

/**
 * A rural holder without accident insurance (§二(三)).
 *
 * @param since the first day without cover
 * @param closedOn null while it stands
 * @param how what ended it; null while it stands
 */
public record Finding(LocalDate since, LocalDate raisedOn, LocalDate closedOn, String how) {}
