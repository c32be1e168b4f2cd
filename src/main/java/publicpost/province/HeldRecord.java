package publicpost.province;

import java.util.Map;

/**
 * A record as one of the two sides holds it.
 *
 * @param id of ours; null for what came from there
 * @param key as our staff know it; null where the other side does not
 * @param number the province's; null while it gave none
 * @param status what the province says of it; null for nothing
 * @param values by column, plain: codes are ours, days and amounts written in one way; without what is empty
 */
public record HeldRecord(Long id, String key, String number, String status, Map<Field, String> values) {

    /** Never what stands in it. */
    @Override
    public String toString() {
        return "record " + key;
    }
}
