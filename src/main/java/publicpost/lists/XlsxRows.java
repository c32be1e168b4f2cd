package publicpost.lists;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import publicpost.casefile.Refused;

/**
 * Rows of a workbook (.xlsx), which is gone through twice: what is merged stands behind the rows. What is no plain value is
 * not guessed at but named.
 */
final class XlsxRows {

    private static final int MOST_COLUMNS = 60;

    private final StreamedList.Source source;
    private final Wording wording;
    private final XlsxBook book;
    private List<CellRangeAddress> merged = List.of();

    private XlsxRows(StreamedList.Source source, Wording wording) {
        this.source = source;
        this.wording = wording;
        this.book = new XlsxBook(wording);
    }

    /** @throws Refused when it is no workbook */
    static XlsxRows of(StreamedList.Source source, Wording wording) throws IOException {
        var rows = new XlsxRows(source, wording);
        rows.inZip((name, part) -> {
            rows.book.take(name, part);
            return true;
        });
        return rows;
    }

    private void inZip(XlsxZip.Reading reading) throws IOException {
        try {
            new XlsxZip(source, wording).read(reading);
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            if (broken.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw wording.refused("打不开：不是完整的 Excel 文件（.xlsx）");
        }
    }

    /** Blank rows are left out. */
    void read(Predicate<RawRow> taker) throws IOException {
        var sheet = book.onlySheet();
        merged = book.mergedOf(sheet);
        // what the taker throws is its own, and no fault of the file
        var thrown = new RuntimeException[1];
        Predicate<RawRow> guarded = row -> {
            try {
                return taker.test(row);
            } catch (RuntimeException own) {
                thrown[0] = own;
                return false;
            }
        };
        inZip((name, part) -> {
            if (!name.equals(sheet)) {
                return true;
            }
            rows(part.xml(), guarded);
            return false;
        });
        if (thrown[0] != null) {
            throw thrown[0];
        }
    }

    private void rows(XMLStreamReader xml, Predicate<RawRow> taker) throws XMLStreamException {
        var number = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                var at = XlsxBook.attribute(xml, "r");
                number = at.isEmpty() ? number + 1 : Integer.parseInt(at);
                var row = row(xml, number);
                if (!row.isBlank() && !taker.test(row)) {
                    return;
                }
            }
        }
    }

    private RawRow row(XMLStreamReader xml, int number) throws XMLStreamException {
        var cells = new ArrayList<Cell>();
        var beginning = "";
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row"))) {
            if (xml.getEventType() != XMLStreamReader.START_ELEMENT
                    || !xml.getLocalName().equals("c")) {
                continue;
            }
            var at = XlsxBook.attribute(xml, "r");
            var column = at.isEmpty() ? cells.size() : new CellReference(at).getCol();
            var value = cell(xml);
            if (beginning.isEmpty() && !value.isEmpty()) {
                beginning = value.text();
            }
            put(cells, column, number, value);
        }
        return new RawRow(number, cells, beginning);
    }

    private void put(List<Cell> cells, int column, int number, Cell value) {
        if (column < MOST_COLUMNS) {
            while (cells.size() <= column) {
                cells.add(inRegion(number, cells.size(), Cell.EMPTY));
            }
            cells.set(column, inRegion(number, column, value));
        }
    }

    private Cell inRegion(int number, int column, Cell value) {
        for (var region : merged) {
            if (region.isInRange(number - 1, column)) {
                return Cell.wrong("合并单元格 %s，请取消合并后逐行填写".formatted(region.formatAsString()));
            }
        }
        return value;
    }

    private Cell cell(XMLStreamReader xml) throws XMLStreamException {
        var type = XlsxBook.attribute(xml, "t");
        var style = XlsxBook.attribute(xml, "s");
        var value = "";
        var formula = false;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c"))) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                var name = xml.getLocalName();
                formula |= name.equals("f");
                value = name.equals("v") || name.equals("is") ? XlsxText.of(xml, name) : value;
            }
        }
        if (formula) {
            return Cell.wrong("公式单元格，请粘贴为数值");
        }
        return value.isEmpty() ? Cell.EMPTY : value(type, style, value);
    }

    private Cell value(String type, String style, String value) {
        return switch (type) {
            case "s" -> Cell.text(book.texts().at(Integer.parseInt(value.strip())));
            case "inlineStr", "str" -> Cell.text(value);
            case "b", "e" -> Cell.wrong("单元格是错误值或逻辑值");
            case "d" -> day(value);
            default -> number(value, style.isEmpty() ? 0 : Integer.parseInt(style));
        };
    }

    private static Cell day(String value) {
        try {
            return Cell.day(LocalDate.parse(value.substring(0, Math.min(10, value.length()))));
        } catch (DateTimeException noDay) {
            return Cell.text(value);
        }
    }

    private Cell number(String value, int style) {
        var number = Double.parseDouble(value);
        if (book.isDate(style) && DateUtil.isValidExcelDate(number)) {
            return Cell.day(
                    DateUtil.getLocalDateTime(number, book.countsFrom1904()).toLocalDate());
        }
        return Cell.number(new BigDecimal(NumberToTextConverter.toText(number)));
    }
}
