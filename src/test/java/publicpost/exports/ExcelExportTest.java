package publicpost.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What somebody wrote stays a text, days and amounts can be reckoned with, and no row is too many. */
class ExcelExportTest {

    private static final Title TITLE = new Title("岗位", "town-chucun（初村镇）", "2026-05-11 09:30", "初村镇");

    private static final List<Object> ROW =
            Arrays.asList("=HYPERLINK(\"http://x\")", new BigDecimal("2400.10"), LocalDate.of(2026, 4, 30), null);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void eachCellIsWhatItIs() throws IOException {
        write(new ExcelExport(out), 1);

        try (var book = opened()) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("公益性岗位：岗位");
            assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("二");
            var row = sheet.getRow(5);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
            assertThat(row.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(2400.10);
            assertThat(DateUtil.isCellDateFormatted(row.getCell(2))).isTrue();
            assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2026-04-30");
            assertThat(row.getCell(3)).isNull();
            assertThat(sheet.getRow(6).getCell(0).getStringCellValue()).isEqualTo("共 1 行");
        }
    }

    @Test
    void whatASheetDoesNotHoldGoesOnOnTheNext() throws IOException {
        write(new ExcelExport(out, 300), 700);

        try (var book = opened()) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheetName(2)).isEqualTo("岗位3");
            assertThat(book.getSheetAt(1).getPhysicalNumberOfRows()).isEqualTo(305);
            assertThat(book.getSheetAt(2).getRow(105).getCell(0).getStringCellValue())
                    .isEqualTo("共 700 行");
        }
    }

    private static void write(ExportFile file, int rows) throws IOException {
        file.begin(TITLE, List.of("一", "二", "三", "四"));
        for (var i = 0; i < rows; i++) {
            file.row(ROW);
        }
        file.end();
    }

    private XSSFWorkbook opened() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
