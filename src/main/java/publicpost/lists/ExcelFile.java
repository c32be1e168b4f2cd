package publicpost.lists;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import publicpost.casefile.Refused;

/** A list as an Excel workbook (.xlsx). What is no plain value is not guessed at but named. */
final class ExcelFile {

    /** Ten thousand rows take a third of it; what is larger is padding, or meant to fill the memory. */
    private static final long LARGEST_INFLATED = 30L << 20;

    private static final int MOST_COLUMNS = 60;
    private static final int MOST_MERGED = 100;

    private final Sheet sheet;
    private final Wording wording;
    private final List<CellRangeAddress> merged;

    private ExcelFile(Sheet sheet, Wording wording) {
        this.sheet = sheet;
        this.wording = wording;
        this.merged = sheet.getMergedRegions();
    }

    /** @throws Refused when it is no workbook of one sheet */
    static List<RawRow> read(byte[] content, Wording wording) {
        try {
            checkSize(content, wording);
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
                return new ExcelFile(onlySheet(book, wording), wording).rows();
            }
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // the library has no common exception for what is no workbook
            throw wording.refused("打不开：不是完整的 Excel 文件（.xlsx）");
        }
    }

    private static void checkSize(byte[] content, Wording wording) throws IOException {
        var left = LARGEST_INFLATED;
        var some = new byte[8192];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                for (var read = zip.read(some); read > 0; read = zip.read(some)) {
                    left -= read;
                    if (left < 0) {
                        throw wording.refused("展开后过大：可能有大量只带格式的空行，请把%s复制到新表再上传".formatted(wording.entries()));
                    }
                }
            }
        }
    }

    private static Sheet onlySheet(Workbook book, Wording wording) {
        var filled = StreamSupport.stream(book.spliterator(), false)
                .filter(sheet -> book.getSheetVisibility(book.getSheetIndex(sheet)) == SheetVisibility.VISIBLE)
                .filter(sheet -> sheet.getPhysicalNumberOfRows() > 0)
                .toList();
        if (filled.size() != 1) {
            throw wording.refused(filled.isEmpty() ? "工作簿是空的" : "有多个有内容的工作表，请只留%s一个".formatted(wording.list()));
        }
        return filled.get(0);
    }

    private List<RawRow> rows() {
        if (merged.size() > MOST_MERGED) {
            throw wording.refused("合并单元格太多，请全部取消合并");
        }
        var rows = new ArrayList<RawRow>();
        for (var row : sheet) {
            var read = row(row);
            if (!read.isBlank()) {
                rows.add(read);
            }
        }
        return rows;
    }

    private RawRow row(Row row) {
        var cells = new ArrayList<Cell>();
        for (var column = 0; column < Math.min(row.getLastCellNum(), MOST_COLUMNS); column++) {
            cells.add(cell(row, column));
        }
        return new RawRow(row.getRowNum() + 1, cells, beginning(row));
    }

    private static String beginning(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(ExcelFile::value)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .map(Cell::text)
                .orElse("");
    }

    private Cell cell(Row row, int column) {
        var cell = row.getCell(column);
        var region = mergedAt(row.getRowNum(), column);
        if (region != null) {
            return Cell.wrong("合并单元格 %s，请取消合并后逐行填写".formatted(region.formatAsString()));
        }
        return cell == null ? Cell.EMPTY : value(cell);
    }

    private CellRangeAddress mergedAt(int row, int column) {
        return merged.stream()
                .filter(region -> region.isInRange(row, column))
                .findFirst()
                .orElse(null);
    }

    private static Cell value(org.apache.poi.ss.usermodel.Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> Cell.text(cell.getStringCellValue());
            case NUMERIC -> number(cell);
            case BLANK, _NONE -> Cell.EMPTY;
            case FORMULA -> Cell.wrong("公式单元格，请粘贴为数值");
            case BOOLEAN, ERROR -> Cell.wrong("单元格是错误值或逻辑值");
        };
    }

    private static Cell number(org.apache.poi.ss.usermodel.Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return Cell.day(cell.getLocalDateTimeCellValue().toLocalDate());
        }
        var text = NumberToTextConverter.toText(cell.getNumericCellValue());
        return Cell.number(new BigDecimal(text));
    }
}
