package publicpost.findings;

import java.util.Objects;

/**
 * What a finding is about: somebody in post, a post, a village or a town.
 *
 * @param town the office that looks into it
 * @param village null for a whole town
 * @param placement null where it is about nobody in post
 * @param post null where it is about no post of its own
 * @param key the same for the same subject
 */
public record Subject(String town, String village, Long placement, Long post, String key) {

    public Subject {
        Objects.requireNonNull(town);
    }

    public static Subject ofPlacement(String town, String village, Long placement) {
        return new Subject(town, village, placement, null, "placement:" + placement);
    }

    public static Subject ofPost(String town, String village, Long post) {
        return new Subject(town, village, null, post, "post:" + post);
    }

    /** @param village null for a whole town */
    public static Subject ofOffice(String town, String village) {
        return new Subject(town, village, null, null, "office:" + (village == null ? town : village));
    }
}
