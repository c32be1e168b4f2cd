package publicpost.policy;

/** Who is placed first: the "4+2" groups before any other hardship (§一(三)). */
public enum Priority {
    FOUR_PLUS_TWO,
    OTHER
}
