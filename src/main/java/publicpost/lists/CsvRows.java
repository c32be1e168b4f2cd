package publicpost.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import publicpost.lists.StreamedList.Format;

/** Rows of a text with commas (RFC 4180). A mark of quotation that is never closed ends with its cell, not with the memory. */
final class CsvRows {

    private static final int LONGEST_CELL = 10_000;
    private static final int MOST_COLUMNS = 200;
    private static final int END = -1;

    private final StreamedList.Source source;
    private final Format format;
    private final Wording wording;
    private final StringBuilder cell = new StringBuilder();
    private List<Cell> cells = new ArrayList<>();
    private int number;

    CsvRows(StreamedList.Source source, Format format, Wording wording) {
        this.source = source;
        this.format = format;
        this.wording = wording;
    }

    /** Every byte must fit: a wrong guess would turn names into other names. Empty where none fits. */
    static Optional<Format> encoding(StreamedList.Source source) throws IOException {
        for (var format : List.of(Format.UTF_8, Format.GB18030)) {
            if (isText(source.open(), format)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private static boolean isText(InputStream content, Format format) throws IOException {
        var some = new char[1 << 16];
        try (var text = reader(content, format)) {
            for (var read = text.read(some); read != END; read = text.read(some)) {
                for (var i = 0; i < read; i++) {
                    if (some[i] == '\0') {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static Reader reader(InputStream content, Format format) {
        var charset = format == Format.UTF_8 ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
        // a decoder of its own reports what does not fit, where a reader by name would replace it
        return new BufferedReader(new InputStreamReader(content, charset.newDecoder()), 1 << 16);
    }

    /** @param taker takes a row and says whether it wants another */
    void read(Predicate<RawRow> taker) throws IOException {
        try (var text = reader(source.open(), format)) {
            var sign = text.read();
            if (sign == '\uFEFF') {
                sign = text.read();
            }
            var goesOn = true;
            while (sign != END && goesOn) {
                sign = row(text, sign);
                goesOn = taker.test(taken());
            }
        }
    }

    private RawRow taken() {
        var own = cells;
        cells = new ArrayList<>(own.size());
        var beginning = own.stream().filter(one -> !one.isEmpty()).findFirst().orElse(Cell.EMPTY);
        return new RawRow(++number, own, beginning.text());
    }

    /** @return the first sign of the next row */
    private int row(Reader text, int first) throws IOException {
        var sign = first;
        while (true) {
            sign = sign == '"' ? quoted(text) : plain(text, sign);
            if (cells.size() < MOST_COLUMNS) {
                cells.add(Cell.text(cell.toString()));
            }
            cell.setLength(0);
            if (sign != ',') {
                return afterEnd(text, sign);
            }
            sign = text.read();
        }
    }

    private static int afterEnd(Reader text, int sign) throws IOException {
        if (sign == '\r') {
            var next = text.read();
            return next == '\n' ? text.read() : next;
        }
        return sign == '\n' ? text.read() : sign;
    }

    /** @return the sign that ended it: a comma, the end of the line or of the text */
    private int plain(Reader text, int first) throws IOException {
        var sign = first;
        while (sign != ',' && sign != '\n' && sign != '\r' && sign != END) {
            add(sign);
            sign = text.read();
        }
        return sign;
    }

    private int quoted(Reader text) throws IOException {
        var sign = text.read();
        while (true) {
            if (sign == END) {
                throw unclosed();
            }
            if (sign == '"') {
                sign = text.read();
                if (sign != '"') {
                    return plain(text, sign);
                }
            }
            add(sign);
            sign = text.read();
        }
    }

    private void add(int sign) {
        if (cell.length() >= LONGEST_CELL) {
            throw unclosed();
        }
        cell.append((char) sign);
    }

    private RuntimeException unclosed() {
        return wording.refused("第 %d 行之后的引号不成对，或单元格过长，请检查".formatted(number));
    }
}
