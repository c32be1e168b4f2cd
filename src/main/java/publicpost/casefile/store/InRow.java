package publicpost.casefile.store;

/** The content goes and stays with its row: one backup, one transaction, nothing to sweep. */
final class InRow implements FileStore {

    @Override
    public Place place() {
        return Place.DATABASE;
    }

    @Override
    public Held put(byte[] sealed, String sealedBy) {
        return new Held(Place.DATABASE, sealed, null, null);
    }

    @Override
    public byte[] get(Held held) {
        return held.sealed();
    }

    @Override
    public void delete(Held held) {
        // it goes with the row, or with the column that is cleared
    }
}
