package publicpost.casefile.store;

/** Keeps what is sealed already, and so never sees a scan. */
interface FileStore {

    Place place();

    /**
     * Before the row that names it is written.
     *
     * @param sealedBy the name of the key
     * @throws StoreFailed when it is not kept
     */
    Held put(byte[] sealed, String sealedBy);

    /** @throws StoreFailed when it is not there, or nobody answers */
    byte[] get(Held held);

    /** @throws StoreFailed when it may be there still */
    void delete(Held held);
}
