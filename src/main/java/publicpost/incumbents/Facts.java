package publicpost.incumbents;

import java.time.LocalDate;
import java.util.List;
import publicpost.policy.Block;

/** What the town found out about an incumbent. */
public record Facts(List<Membership> memberships, boolean unemployedRegistered, List<Found> blocks) {

    public static final Facts NONE = new Facts(List.of(), false, List.of());

    public Facts {
        memberships = List.copyOf(memberships);
        blocks = List.copyOf(blocks);
    }

    /** A list that names the person. */
    public record Membership(String group, String listName, LocalDate listDate) {}

    /** Something that stands against a placement, and where it was seen. */
    public record Found(Block block, String evidence) {}
}
