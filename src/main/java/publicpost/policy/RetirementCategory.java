package publicpost.policy;

/** The base age the law gives a person; which base a woman has is a verified fact about her job, not her sex. */
public enum RetirementCategory {
    MALE(60, 4, 36),
    FEMALE_55(55, 4, 36),
    FEMALE_50(50, 2, 60);

    private final int base;
    private final int step;
    private final int cap;

    RetirementCategory(int base, int step, int cap) {
        this.base = base;
        this.step = step;
        this.cap = cap;
    }

    /** Completed years at which the law before 2025 retired: 60, 55 or 50. */
    public int base() {
        return base;
    }

    /** The law of 2025 delays by one month for every so many months of birth: 4, 4 or 2. */
    int step() {
        return step;
    }

    /** The longest delay of the law of 2025 in months: 36, 36 or 60. */
    int cap() {
        return cap;
    }
}
