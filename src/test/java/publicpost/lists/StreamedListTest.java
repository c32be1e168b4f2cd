package publicpost.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import publicpost.casefile.Refused;

/** Files of any length, as other offices really send them. */
class StreamedListTest {

    private static final Wording WORDING = new Wording("名单文件", "名单", "人员", "人");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aTextIsReadInItsOwnEncoding(String charset) {
        var rows = rows("姓名,号码\r\n于秀兰,\"a,\"\"b\"\"\"\n\n䶮,3".getBytes(Charset.forName(charset)));

        assertThat(rows).hasSize(4);
        assertThat(texts(rows.get(1))).containsExactly("于秀兰", "a,\"b\"");
        assertThat(rows.get(2).isBlank()).isTrue();
        assertThat(rows.get(3).number()).isEqualTo(4);
        assertThat(texts(rows.get(3))).containsExactly("䶮", "3");
    }

    @Test
    void aMarkAtTheBeginningIsNoPartOfTheHeading() {
        assertThat(texts(rows("\uFEFF姓名,号码".getBytes(StandardCharsets.UTF_8)).get(0)))
                .containsExactly("姓名", "号码");
    }

    @Test
    void whatIsNoListIsRefusedInWords() {
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "旧版 Excel");
        refused(new byte[] {(byte) 0xFF, (byte) 0xFF, 1}, "文字编码不是");
        refused(new byte[] {'a', 0, 'b'}, "文字编码不是");
        refused(new byte[] {0x50, 0x4B, 0x03, 0x04, 1, 2, 3}, "打不开");
        refused(zip("[Content_Types].xml", "<x/>"), "打不开");
        refused(book(sheet -> {}), "工作簿是空的");
        refused(
                book(sheet -> {
                    sheet.createRow(0).createCell(0).setCellValue("姓名");
                    sheet.getWorkbook().createSheet().createRow(0).createCell(0).setCellValue("x");
                }),
                "多个有内容的工作表");
    }

    @Test
    void aQuotationThatIsNeverClosedEndsWithItsCell() {
        refused("a,\"b\nc".getBytes(StandardCharsets.UTF_8), "引号不成对");
        refused(("a\n\"" + "x".repeat(20_000_000)).getBytes(StandardCharsets.UTF_8), "第 1 行之后的引号不成对，或单元格过长");
    }

    @Test
    void aWorkbookSaysWhatIsNoPlainValue() {
        var rows = rows(book(sheet -> {
            var row = sheet.createRow(0);
            row.createCell(0).setCellValue("姓名");
            var filled = sheet.createRow(2);
            filled.createCell(0).setCellValue(" 于秀兰　");
            filled.createCell(1).setCellValue(371099197603010020d);
            filled.createCell(2).setCellFormula("1+1");
            filled.createCell(3).setCellValue(true);
            var day = filled.createCell(4);
            day.setCellValue(LocalDate.of(2026, 5, 1));
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            day.setCellStyle(style);
            filled.createCell(6).setCellValue(2.5);
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
            sheet.createRow(3).createCell(0).setCellValue("甲");
            sheet.createRow(4).createCell(1).setCellValue("乙");
        }));

        assertThat(rows).extracting(RawRow::number).containsExactly(1, 3, 4, 5);
        var read = rows.get(1);
        assertThat(read.at(0).text()).isEqualTo("于秀兰");
        assertThat(read.at(1).numeric()).isTrue();
        assertThat(read.at(2).problem()).contains("公式");
        assertThat(read.at(3).problem()).contains("逻辑值");
        assertThat(read.at(4).day()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(read.at(5).isEmpty()).isTrue();
        assertThat(read.at(6).text()).isEqualTo("2.5");
        assertThat(rows.get(2).at(0).problem()).contains("合并单元格 A4:A5");
        assertThat(rows.get(2).beginning()).isEqualTo("甲");
        assertThat(rows.get(3).at(0).problem()).contains("合并单元格");
        assertThat(rows.get(3).at(1).text()).isEqualTo("乙");
    }

    @Test
    void hiddenSheetsAndHowATextIsPronouncedAreNotRead() {
        var rows = rows(book(sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("姓名");
            var hidden = sheet.getWorkbook().createSheet("选项");
            hidden.createRow(0).createCell(0).setCellValue("x");
            sheet.getWorkbook().setSheetHidden(1, true);
        }));
        assertThat(rows).hasSize(1);
    }

    @Test
    void aMillionEmptyRowsAreNotUnpackedToTheirEnd() {
        var row = "<row r=\"%d\"><c r=\"A%1$d\" s=\"1\"/><c r=\"B%1$d\" s=\"1\"/><c r=\"C%1$d\" s=\"1\"/></row>";
        refused(
                packed(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
                        row.formatted(7).repeat(1000),
                        1_000),
                "展开后过大");
    }

    @Test
    void whatNobodyAskedForIsMeasuredAsWell() {
        refused(packed("xl/media/picture.bin", "", "0".repeat(1 << 20), 80), "展开后过大");
    }

    @Test
    void nothingOfAWorkbookIsLookedUpElsewhere() {
        refused(
                zip(
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><c><v>&e;</v></c></worksheet>"),
                "打不开");
    }

    @Test
    void whoeverHasReadEnoughStops() throws IOException {
        var seen = new ArrayList<RawRow>();
        of("a\nb\nc".getBytes(StandardCharsets.UTF_8)).read(row -> {
            seen.add(row);
            return seen.size() < 2;
        });
        assertThat(seen).hasSize(2);
    }

    @Test
    void whatTheReaderThrowsIsItsOwnAndNoFaultOfTheFile() {
        assertThatThrownBy(
                        () -> of(book(sheet -> sheet.createRow(0).createCell(0).setCellValue("a")))
                                .read(row -> {
                                    throw new IllegalStateException("own");
                                }))
                .hasMessage("own");
    }

    private static void refused(byte[] content, String why) {
        assertThatThrownBy(() -> rows(content))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.inWords()).contains(why));
    }

    private static StreamedList of(byte[] content) throws IOException {
        return StreamedList.of(() -> new ByteArrayInputStream(content), WORDING);
    }

    private static List<RawRow> rows(byte[] content) {
        var rows = new ArrayList<RawRow>();
        try {
            of(content).read(rows::add);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return rows;
    }

    private static List<String> texts(RawRow row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    private static byte[] book(Consumer<XSSFSheet> filled) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            filled.accept(book.createSheet());
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] zip(String name, String content) {
        return packed(name, content, "", 0);
    }

    private static byte[] packed(String name, String beginning, String part, int times) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(beginning.getBytes(StandardCharsets.UTF_8));
            var bytes = part.getBytes(StandardCharsets.UTF_8);
            for (var i = 0; i < times; i++) {
                zip.write(bytes);
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }
}
