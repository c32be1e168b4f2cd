package publicpost.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** The texts that the cells of a workbook refer to by number: packed, so that a million of them are a few dozen megabytes. */
final class SharedTexts {

    private static final int MOST_BYTES = 96 << 20;

    private byte[] bytes = new byte[1 << 16];
    private int[] ends = new int[1 << 12];
    private int count;

    /** @return whether it still fits */
    boolean add(String text) {
        var more = text.getBytes(UTF_8);
        var begin = count == 0 ? 0 : ends[count - 1];
        if (begin + (long) more.length > MOST_BYTES) {
            return false;
        }
        if (begin + more.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(MOST_BYTES, Math.max(2 * bytes.length, begin + more.length)));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        System.arraycopy(more, 0, bytes, begin, more.length);
        ends[count++] = begin + more.length;
        return true;
    }

    /** Empty beyond the last. */
    String at(int number) {
        if (number < 0 || number >= count) {
            return "";
        }
        var begin = number == 0 ? 0 : ends[number - 1];
        return new String(bytes, begin, ends[number] - begin, UTF_8);
    }
}
