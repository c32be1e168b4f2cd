package publicpost.lists;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import publicpost.casefile.Refused;

/**
 * A list too long for the memory: its rows pass by one after the other. What a row means, and which of them are lines, is
 * the reader's business.
 */
public final class StreamedList {

    /** What kind of file it is. */
    public enum Format {
        XLSX,
        UTF_8,
        GB18030
    }

    /** Where the file can be read from, again and again, from its beginning. */
    @FunctionalInterface
    public interface Source {

        InputStream open() throws IOException;
    }

    private final Source source;
    private final Format format;
    private final Wording wording;

    /** @param format as {@link #of} found it */
    public StreamedList(Source source, Format format, Wording wording) {
        this.source = source;
        this.format = format;
        this.wording = wording;
    }

    /** @throws Refused at {@code file} when it is neither a workbook nor a text */
    public static StreamedList of(Source source, Wording wording) throws IOException {
        return new StreamedList(source, format(source, wording), wording);
    }

    public Format format() {
        return format;
    }

    private static Format format(Source source, Wording wording) throws IOException {
        byte[] head;
        try (var content = source.open()) {
            head = content.readNBytes(4);
        }
        if (startsWith(head, 0x50, 0x4B, 0x03, 0x04)) {
            return Format.XLSX;
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw wording.refused("是旧版 Excel（.xls）或设了密码的文件，请另存为没有密码的 .xlsx");
        }
        return CsvRows.encoding(source)
                .orElseThrow(() -> wording.refused("不是 Excel（.xlsx）或 CSV 文件，或文字编码不是 UTF-8、GB18030"));
    }

    private static boolean startsWith(byte[] head, int... wanted) {
        for (var i = 0; i < wanted.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads the rows in the order of the file.
     *
     * @param taker takes a row and says whether it wants another
     * @throws Refused at {@code file} when it breaks off, holds more than one sheet, or is no list at all
     */
    public void read(Predicate<RawRow> taker) throws IOException {
        if (format == Format.XLSX) {
            XlsxRows.of(source, wording).read(taker);
        } else {
            new CsvRows(source, format, wording).read(taker);
        }
    }
}
