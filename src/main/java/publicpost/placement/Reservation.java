package publicpost.placement;

/**
 * A post kept for somebody.
 *
 * @param basis the target group the placement rests on
 */
public record Reservation(Long application, Long person, Long post, Long seat, String basis, Home home) {}
