package publicpost.officelists;

import java.util.Base64;
import java.util.UUID;

/** What a number is found by without being told: the last sixteen bytes of its keyed index, as app.mark_of has them too. */
record Mark(long high, long low) {

    private static final int BYTES = 16;

    static Mark of(String index) {
        var bytes = Base64.getDecoder().decode(index.substring(index.lastIndexOf(':') + 1));
        return new Mark(part(bytes, bytes.length - BYTES), part(bytes, bytes.length - BYTES / 2));
    }

    private static long part(byte[] bytes, int from) {
        var value = 0L;
        for (var i = from; i < from + Long.BYTES; i++) {
            value = value << Byte.SIZE | bytes[i] & 0xFF;
        }
        return value;
    }

    @Override
    public String toString() {
        return new UUID(high, low).toString();
    }
}
