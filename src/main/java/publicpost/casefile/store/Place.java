package publicpost.casefile.store;

/** Where the content of a document lies. */
public enum Place {
    /** In its row. */
    DATABASE,
    /** In a store of objects that speaks S3. */
    S3
}
