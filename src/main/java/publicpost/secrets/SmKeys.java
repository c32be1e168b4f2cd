package publicpost.secrets;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keys of the national algorithms.
 *
 * @param primary the number of the one that seals
 */
record SmKeys(int primary, Map<Integer, Pair> pairs) {

    /** One key that seals and one that indexes. */
    record Pair(byte[] cipher, byte[] index) {

        private static final SecureRandom RANDOM = new SecureRandom();

        static Pair fresh() {
            return new Pair(random(SmSealer.CIPHER_BYTES), random(SmSealer.INDEX_BYTES));
        }

        private static byte[] random(int length) {
            var bytes = new byte[length];
            RANDOM.nextBytes(bytes);
            return bytes;
        }

        @Override
        public String toString() {
            return "SM keys"; // never a key
        }
    }

    static SmKeys fresh(int id) {
        return new SmKeys(id, Map.of(id, Pair.fresh()));
    }

    /** With one more, which opens and does not seal yet. */
    SmKeys with(int id) {
        var more = new LinkedHashMap<>(pairs);
        more.put(id, Pair.fresh());
        return new SmKeys(primary, more);
    }

    SmKeys promoting(int id) throws GeneralSecurityException {
        if (!pairs.containsKey(id)) {
            throw new GeneralSecurityException("no such key");
        }
        return new SmKeys(id, pairs);
    }

    SmKeys without(int id) throws GeneralSecurityException {
        if (id == primary) {
            throw new GeneralSecurityException("the key in use");
        }
        var less = new LinkedHashMap<>(pairs);
        less.remove(id);
        return new SmKeys(primary, less);
    }
}
