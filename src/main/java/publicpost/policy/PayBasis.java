package publicpost.policy;

/** How a post is paid: yuan a month or yuan an hour. */
public enum PayBasis {
    MONTHLY(Figures.MINIMUM_WAGE_MONTHLY),
    HOURLY(Figures.MINIMUM_WAGE_HOURLY);

    private final String minimum;

    PayBasis(String minimum) {
        this.minimum = minimum;
    }

    /** Code of the figure that pay on this basis may not be below. */
    public String minimum() {
        return minimum;
    }
}
