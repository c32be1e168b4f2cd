package publicpost.province;

import java.util.Locale;
import publicpost.lists.ListColumn;

/** A column of the mapping: the enum of a kind of record names them all, in the order of its file. */
public interface Field extends ListColumn {

    /** As differences name it. */
    String name();

    Described described();

    @Override
    default String heading() {
        return described().heading();
    }

    default Content content() {
        return described().content();
    }

    /** What the values are called there; null where they are no codes. */
    default CodeList codes() {
        return described().codes();
    }

    /** As the rows of our own tables call it. */
    default String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether both sides have it, so that it can differ. */
    default boolean isCompared() {
        return content() != Content.NUMBER && content() != Content.KEY && content() != Content.STATUS;
    }

    @Override
    default boolean losesDigits() {
        return content() == Content.NUMBER || content() == Content.ID_NUMBER || content() == Content.ACCOUNT;
    }

    @Override
    default boolean mayBeMissing() {
        return content() == Content.STATUS;
    }

    @Override
    default boolean keptAsText() {
        return true;
    }

    /** As people read it: codes in words, what is personal masked. */
    default String shown(String value) {
        return value != null && codes() != null
                ? codes().label(value)
                : content().masked(value);
    }
}
