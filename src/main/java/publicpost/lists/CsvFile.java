package publicpost.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import publicpost.casefile.Refused;

/** A list as text: in UTF-8, or in the GB18030 that Excel writes on a Chinese desk. */
final class CsvFile {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    /** Titles, headings and footers come on top of the lines. */
    private static final int FEWEST_LINES = 100;

    private final Wording wording;
    private final int mostRows;

    CsvFile(Wording wording, int mostRows) {
        this.wording = wording;
        this.mostRows = mostRows;
    }

    /** @throws Refused when it is no text, or a quotation mark is not closed */
    List<RawRow> read(byte[] content) {
        var rows = new ArrayList<RawRow>();
        try (var lines = CSVParser.parse(text(content), FORMAT)) {
            for (var line : lines) {
                rows.add(row(line));
                // blank lines are no people, but a file of nothing else is not read to its end either
                if (rows.size() > Math.max(2 * mostRows, FEWEST_LINES)) {
                    throw wording.tooMany(mostRows);
                }
            }
        } catch (IOException | UncheckedIOException unclosed) {
            throw wording.refused("第 %d 行之后的引号不成对，请检查".formatted(rows.size()));
        }
        return rows;
    }

    private static RawRow row(CSVRecord line) {
        var cells = line.stream().map(Cell::text).toList();
        var beginning =
                cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse(Cell.EMPTY);
        return new RawRow((int) line.getRecordNumber(), cells, beginning.text());
    }

    private String text(byte[] content) {
        var text = Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))
                .flatMap(charset -> decoded(content, charset).stream())
                .findFirst()
                .orElseThrow(this::noText);
        if (text.indexOf('\0') >= 0) {
            throw noText();
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private Refused noText() {
        return wording.refused("不是 Excel（.xlsx）或 CSV 文件，或文字编码不是 UTF-8、GB18030");
    }

    /** Every byte must fit: a wrong guess would turn names into other names. */
    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
