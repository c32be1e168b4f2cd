package publicpost.policy;

/** Nobody has published the holidays of this year, so its working days are not guessed. */
public final class UnknownYear extends RuntimeException {

    private final int year;

    public UnknownYear(int year) {
        super("no calendar has been published for " + year);
        this.year = year;
    }

    public int year() {
        return year;
    }
}
