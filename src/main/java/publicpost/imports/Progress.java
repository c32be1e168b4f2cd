package publicpost.imports;

/** How many rows of a list are in which state. */
public record Progress(int waiting, int good, int wrong, int taken, int refused) {

    public int rows() {
        return waiting + good + wrong + taken + refused;
    }

    public int checked() {
        return rows() - waiting;
    }

    /** Those that were to be taken. */
    public int toTake() {
        return good + taken + refused;
    }

    public int done() {
        return taken + refused;
    }
}
