package publicpost.province;

import java.util.List;
import java.util.function.Consumer;

/** Takes records to the province's system. */
public interface Sends {

    /** Where what is to be sent comes from, one record after the other. */
    @FunctionalInterface
    interface Outgoing {
        void each(Consumer<HeldRecord> record);
    }

    /**
     * What came of it.
     *
     * @param rows how many went out
     * @param sha256 of the file; null where there is none
     * @param given the records to which it gave a number at once; a file is answered by another later
     */
    record Receipt(long rows, String sha256, List<HeldRecord> given) {}

    Receipt send(RecordKind kind, Outgoing records);
}
