package publicpost.policy;

/** As on the identity card; it never decides a woman's retirement base, see {@link RetirementCategory}. */
public enum Sex {
    FEMALE,
    MALE
}
