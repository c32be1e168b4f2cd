package publicpost.casefile.store;

/**
 * A sealed content as a document's row remembers it.
 *
 * @param sealed the content, where it lies in the row
 * @param key of the object, where it lies in a store of objects; says nothing of the document
 * @param sealedBy the name of the key that sealed the object; null in the row, where the content says so itself
 */
public record Held(Place in, byte[] sealed, String key, String sealedBy) {}
