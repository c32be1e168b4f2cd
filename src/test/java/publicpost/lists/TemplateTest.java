package publicpost.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import publicpost.casefile.Refused;

/** A list that is handed out with everybody on it comes back with what was added, and nothing else changed. */
class TemplateTest {

    private static final Map<Attendance, Cell> YU = Map.of(
            Attendance.SERIAL, Cell.number(BigDecimal.ONE),
            Attendance.NAME, Cell.exactly("于甲兰"),
            Attendance.ID_NUMBER, Cell.exactly("371099197603010020"),
            Attendance.DUE, Cell.number(new BigDecimal("21.75")));

    private static final Map<Attendance, Cell> WANG = Map.of(
            Attendance.SERIAL, Cell.number(BigDecimal.valueOf(2)),
            Attendance.NAME, Cell.exactly("王乙"),
            Attendance.ID_NUMBER, Cell.exactly("37109919760301004X"),
            Attendance.DUE, Cell.number(BigDecimal.TEN),
            Attendance.REMARK, Cell.day(LocalDate.of(2026, 5, 11)));

    private static final Set<Attendance> FIXED =
            EnumSet.of(Attendance.SERIAL, Attendance.NAME, Attendance.ID_NUMBER, Attendance.DUE);

    private static final Template<Attendance> MAY = Template.of(Attendance.SHEET, "2026/05 出勤表")
            .above("初村一村（示例）2026 年 5 月出勤表", "灰色各列请勿改动")
            .notes(Map.of(Attendance.CAME, "半天记 0.5", Attendance.SOCIAL, "没有可不填"))
            .choices(Map.of(Attendance.REMARK, List.of("病假", "事假")))
            .rows(List.of(YU, WANG), FIXED);

    @Test
    void whatIsFilledInIsReadBack() {
        var lines = ListFile.read(MAY.workbook(), Attendance.SHEET);

        assertThat(lines).extracting(Line::number).containsExactly(4, 5);
        assertThat(lines.get(0).cells()).containsAllEntriesOf(YU);
        assertThat(lines.get(1).cells()).containsAllEntriesOf(WANG);
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.at(Attendance.CAME)).isEqualTo(Cell.EMPTY));
    }

    @Test
    void whatIsAddedIsReadWithIt() throws IOException {
        var file = changed(MAY, sheet -> {
            sheet.getRow(3).getCell(Attendance.CAME.ordinal()).setCellValue(20.5);
            sheet.createRow(5).createCell(0).setCellValue("合计");
        });

        var lines = ListFile.read(file, Attendance.SHEET);

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).at(Attendance.CAME).text()).isEqualTo("20.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+86", "-王", "@SUM(A1)", "=cmd|'/c calc'!A1"})
    void aNameThatLooksLikeAFormulaStaysANameAndIsReadBack(String name) throws IOException {
        var template = Template.of(Attendance.SHEET, "出勤表")
                .rows(
                        List.of(Map.of(Attendance.NAME, Cell.exactly(name), Attendance.ID_NUMBER, Cell.exactly("1"))),
                        FIXED);

        try (var book = open(template)) {
            var cell = book.getSheetAt(0).getRow(1).getCell(Attendance.NAME.ordinal());
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(name);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
        assertThat(ListFile.read(template.workbook(), Attendance.SHEET)
                        .get(0)
                        .at(Attendance.NAME)
                        .text())
                .isEqualTo(PlainText.of(name));
    }

    @Test
    void onlyTheColumnsThatStayAreGrey() throws IOException {
        try (var book = open(MAY)) {
            var row = book.getSheetAt(0).getRow(3);

            assertThat(Attendance.values()).allSatisfy(column -> assertThat(
                            row.getCell(column.ordinal()).getCellStyle().getFillPattern()
                                    == FillPatternType.SOLID_FOREGROUND)
                    .isEqualTo(FIXED.contains(column)));
        }
    }

    @Test
    void onlyWhatLosesDigitsIsKeptAsText() throws IOException {
        try (var book = open(MAY)) {
            var sheet = book.getSheetAt(0);

            assertThat(sheet.getColumnStyle(Attendance.ID_NUMBER.ordinal()).getDataFormatString())
                    .isEqualTo("@");
            assertThat(sheet.getColumnStyle(Attendance.CAME.ordinal()).getDataFormatString())
                    .isEqualTo("General");
            assertThat(sheet.getRow(3).getCell(Attendance.ID_NUMBER.ordinal()).getCellType())
                    .isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(3).getCell(Attendance.DUE.ordinal()).getCellType())
                    .isEqualTo(CellType.NUMERIC);
        }
    }

    @Test
    void notesAndChoicesStandAtTheirColumns() throws IOException {
        try (var book = open(MAY)) {
            var sheet = book.getSheetAt(0);
            var heading = sheet.getRow(2).getCell(Attendance.CAME.ordinal());

            assertThat(heading.getStringCellValue()).isEqualTo("实出勤");
            assertThat(heading.getCellComment().getString().getString()).isEqualTo("半天记 0.5");
            assertThat(sheet.getDataValidations()).singleElement().satisfies(choice -> {
                assertThat(choice.getValidationConstraint().getExplicitListValues())
                        .containsExactly("病假", "事假");
                assertThat(choice.getRegions().getCellRangeAddress(0).formatAsString())
                        .isEqualTo("H4:H10003");
            });
        }
    }

    /** A cell holds 255 characters of choices. */
    @Test
    void choicesTooLongForACellStandOnAHiddenSheetThatIsNotReadBack() throws IOException {
        var many = IntStream.range(0, 60).mapToObj("工作单位第%d号"::formatted).toList();
        var template = MAY.choices(Map.of(Attendance.CAME, many));
        try (var book = open(template)) {
            var choice = book.getSheetAt(0).getDataValidations().get(0).getValidationConstraint();
            assertThat(choice.getFormula1()).matches("'选项'!\\$[A-Z]\\$1:\\$[A-Z]\\$60");
            assertThat(book.isSheetHidden(1)).isTrue();
            assertThat(book.getSheetAt(1)
                            .getRow(59)
                            .getCell(Attendance.CAME.ordinal())
                            .getStringCellValue())
                    .isEqualTo("工作单位第59号");
        }
        assertThat(ListFile.read(template.workbook(), Attendance.SHEET)).hasSize(2);
    }

    @Test
    void anExampleStandsAboveEverybodyAndIsNobody() {
        var file = MAY.example(Map.of(Attendance.SERIAL, "0", Attendance.NAME, "示例（不会导入）", Attendance.CAME, "21.5"))
                .workbook();

        assertThat(ListFile.read(file, Attendance.SHEET))
                .extracting(Line::number)
                .containsExactly(5, 6);
    }

    @Test
    void withHeadingsOnlyItIsAListOfNobody() {
        var empty = Template.of(Attendance.SHEET, "出勤表").workbook();

        assertThatThrownBy(() -> ListFile.read(empty, Attendance.SHEET))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.inWords()).isEqualTo("【出勤表】标题行下面没有人员"));
    }

    @Test
    void everybodyWhoFitsInAFileFitsInATemplate() {
        var full = Collections.nCopies(10_000, YU);
        var tooMany = Collections.nCopies(10_001, YU);

        assertThat(ListFile.read(
                        Template.of(Attendance.SHEET, "出勤表").rows(full, FIXED).workbook(), Attendance.SHEET))
                .hasSize(10_000);
        assertThatThrownBy(() -> MAY.rows(tooMany, FIXED)).isInstanceOf(IllegalArgumentException.class);
    }

    private static XSSFWorkbook open(Template<Attendance> template) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(template.workbook()));
    }

    private static byte[] changed(Template<Attendance> template, Consumer<XSSFSheet> then) throws IOException {
        try (var book = open(template);
                var out = new ByteArrayOutputStream()) {
            then.accept(book.getSheetAt(0));
            book.write(out);
            return out.toByteArray();
        }
    }
}
