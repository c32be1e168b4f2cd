package publicpost.printing;

/** How many lines a text takes, so that a row is as high as its text. */
final class ExcelLines {

    /** The first block of characters as wide as they are high (CJK Radicals). */
    private static final int WIDE = 0x2E80;

    private ExcelLines() {}

    /** @param width in Chinese characters */
    static int of(String text, double width) {
        return text.lines()
                .mapToInt(line -> (int) Math.max(1, Math.ceil(breadth(line) / width)))
                .sum();
    }

    private static double breadth(String line) {
        return line.codePoints()
                .mapToDouble(character -> character < WIDE ? 0.5 : 1)
                .sum();
    }
}
