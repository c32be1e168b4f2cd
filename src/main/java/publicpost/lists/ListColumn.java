package publicpost.lists;

/** What one column of a kind of list is called, and how it is kept; an enum of the feature names them all. */
public interface ListColumn {

    /** In Chinese, and without the remark in brackets different from every other one of the list. */
    String heading();

    /** Excel keeps fifteen digits of a number, so a longer one must be text. */
    default boolean losesDigits() {
        return false;
    }

    /** Whether a list without this column is a list all the same. */
    default boolean mayBeMissing() {
        return false;
    }

    /** Whether templates keep Excel from making numbers and dates of what is typed here. */
    default boolean keptAsText() {
        return losesDigits();
    }
}
