package publicpost.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import publicpost.casefile.Refused;

/** Which rows are lines, whatever the columns are, and in whose words a file is refused. */
class LinesTest {

    private static final String HEADINGS = "序号,姓名,身份证号码,应出勤,实出勤";
    private static final String YU = "1,于甲兰,371099197603010020,22,21.5";

    @Test
    void columnsThatMayBeMissingAreEmptyThere() {
        var lines = ListFile.read(Attendance.csv(HEADINGS, YU), Attendance.SHEET);

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.who()).isEqualTo("于**");
            assertThat(line.at(Attendance.CAME).text()).isEqualTo("21.5");
            assertThat(line.at(Attendance.INSURANCE)).isEqualTo(Cell.EMPTY);
        });
    }

    @Test
    void theOthersMayNotBeMissing() {
        assertRefused(Attendance.csv("姓名,身份证号码,实出勤,备注", "于甲兰,1,2,3"), "【标题行】缺少：序号、应出勤");
    }

    @Test
    void aColumnThatMayBeMissingIsNotThereTwice() {
        assertRefused(Attendance.csv(HEADINGS + ",备注,备注", YU), "【标题行】重复：备注");
    }

    @Test
    void whatIsRefusedBearsTheNameOfTheList() {
        assertRefused(new byte[0], "【出勤表】文件应在 10 MB 以内且不能为空");
        assertRefused(Attendance.csv("姓名,身份证号码"), "【出勤表】没有找到标题行：应有“姓名”“身份证号码”“实出勤”等各列标题，请用模板填写");
        assertRefused(Attendance.csv(HEADINGS), "【出勤表】标题行下面没有人员");
        assertRefused(xlsx(sheet -> sheet.getWorkbook().createSheet().createRow(0)), "【出勤表】有多个有内容的工作表，请只留出勤表一个");
    }

    @ParameterizedTest
    @ValueSource(strings = {"合计,,,22,21.5", ",合 计,,22,21.5", "合计：1 人", "校验,CRC32,A1B2C3D4,,,,,,多一列", "'校验码,,,,"})
    void totalsAndChecksumsAreNoLines(String footer) {
        var file = Attendance.csv(HEADINGS, YU, footer);

        assertThat(ListFile.read(file, Attendance.SHEET))
                .extracting(Line::number)
                .containsExactly(2);
    }

    @Test
    void aTotalOfMergedAndCalculatedCellsIsNoLineEither() {
        var file = xlsx(sheet -> {
            var total = sheet.createRow(2);
            total.createCell(0).setCellValue("合  计");
            total.createCell(4).setCellFormula("SUM(E2:E2)");
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, 2));
        });

        assertThat(ListFile.read(file, Attendance.SHEET))
                .extracting(Line::number)
                .containsExactly(2);
    }

    @Test
    void aTotalBetweenThemEndsNothing() {
        var file = Attendance.csv(HEADINGS, YU, "合计,,,22,21.5", YU);

        assertThat(ListFile.read(file, Attendance.SHEET))
                .extracting(Line::number)
                .containsExactly(2, 4);
    }

    @Test
    void totalsAloneAreNobody() {
        assertRefused(Attendance.csv(HEADINGS, "合计,,,0,0"), "【出勤表】标题行下面没有人员");
    }

    @Test
    void totalsDoNotCountAsLines() {
        var two = Attendance.SHEET.mostRows(2);

        assertThat(ListFile.read(Attendance.csv(HEADINGS, YU, YU, "合计,,,44,43", "校验,1"), two))
                .hasSize(2);
        assertThatThrownBy(() -> ListFile.read(Attendance.csv(HEADINGS, YU, YU, YU), two))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.inWords()).isEqualTo("【出勤表】一次最多 2 人，请分成几份"));
    }

    @Test
    void whatIsAnExampleIsForTheListToSay() {
        var file = Attendance.csv(HEADINGS, YU, "例,王乙,371099197603010021,22,22");
        var examples = Attendance.SHEET.example(
                line -> line.at(Attendance.SERIAL).text().equals("例"));

        assertThat(ListFile.read(file, Attendance.SHEET)).hasSize(2);
        assertThat(ListFile.read(file, examples)).hasSize(1);
    }

    private static void assertRefused(byte[] file, String words) {
        assertThatThrownBy(() -> ListFile.read(file, Attendance.SHEET))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.inWords()).isEqualTo(words);
                    assertThat(refused.errors().get(0).field()).isEqualTo("file");
                });
    }

    /** @param then what else stands in the sheet, below its only line */
    private static byte[] xlsx(Consumer<XSSFSheet> then) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            var lines = new String[] {HEADINGS, YU};
            for (var i = 0; i < lines.length; i++) {
                var row = sheet.createRow(i);
                for (var value : lines[i].split(",")) {
                    row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(value);
                }
            }
            then.accept(sheet);
            book.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
