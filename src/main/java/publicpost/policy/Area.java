package publicpost.policy;

/** Where a post and its holder belong: the plan treats towns and villages differently. */
public enum Area {
    /** 城镇 */
    URBAN,
    /** 乡村 */
    RURAL
}
