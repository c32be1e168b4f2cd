package publicpost.process.tables;

/** Where decision tables come from, in every version ever used. */
interface TableSource {

    StoredTable latest(String key);

    /**
     * @throws java.util.NoSuchElementException when that version was never deployed
     */
    StoredTable version(String key, int version);
}
