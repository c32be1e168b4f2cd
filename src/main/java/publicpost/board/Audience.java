package publicpost.board;

import java.util.Set;

/** Whose board it is: which figures are whole for them, so that none is shown that only looks whole. */
public enum Audience {
    ZONE,
    TOWN,
    /** Sees its own people, and of the seats those of the whole town. */
    VILLAGE,
    /** Sees the money. */
    FINANCE;

    static final Set<Audience> OFFICES = Set.of(ZONE, TOWN, VILLAGE);

    /** Whoever sees all people of a town: what compares people with its seats is wrong for others. */
    static final Set<Audience> WHOLE_TOWNS = Set.of(ZONE, TOWN);

    static final Set<Audience> FUNDS = Set.of(ZONE, TOWN, FINANCE);
}
