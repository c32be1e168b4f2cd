package publicpost.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import publicpost.casefile.Refused;
import publicpost.lists.Problem;
import publicpost.policy.Area;
import publicpost.policy.Money;
import publicpost.policy.PayBasis;

/** A sheet is handed out with everybody on it and comes back as entries, or with what is wrong, row by row. */
class AttendanceSheetTest {

    private static final AttendanceRow YU = person(1, "于甲兰", "371099197603010020", Area.RURAL, PayBasis.MONTHLY, 30, 0);
    private static final AttendanceRow WANG = person(2, "王乙", "37109919760301004X", Area.URBAN, PayBasis.HOURLY, 30, 0);
    private static final AttendanceRow SUN = person(3, "孙丙", "371099196603010050", Area.RURAL, PayBasis.MONTHLY, 10, 4);

    private static final String HEADINGS = "姓名,身份证号码,应出勤,实出勤,单位实缴社会保险费,意外险保险费,备注";
    private static final String OF_YU = "于甲兰,371099197603010020,22,21.5,,60,病假半天";
    private static final String OF_WANG = "王乙,37109919760301004x,80,80,812.50,,";
    private static final String OF_SUN = "孙丙,371099196603010050,22,6,,,";

    @Test
    void everybodyIsOnItWithWhatIsRequired() throws IOException {
        try (var book = open(workbook(22, YU, WANG))) {
            var sheet = book.getSheetAt(0);

            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("初村一村2026年9月出勤表");
            assertThat(sheet.getRow(3).getCell(SheetColumn.ID_NUMBER.ordinal()).getStringCellValue())
                    .isEqualTo("371099**********20");
            assertThat(sheet.getRow(3).getCell(SheetColumn.POST.ordinal()).getStringCellValue())
                    .isEqualTo("保洁员（乡村，按月，在岗 30 天）");
            assertThat(required(sheet, 3)).isEqualTo(22);
            assertThat(required(sheet, 4)).isEqualTo(80);
        }
    }

    @Test
    void whatAUnitDoesNotChangeIsGrey() throws IOException {
        try (var book = open(workbook(22, YU))) {
            var row = book.getSheetAt(0).getRow(3);

            assertThat(Arrays.stream(SheetColumn.values())
                            .filter(column ->
                                    row.getCell(column.ordinal()).getCellStyle().getFillPattern()
                                            == FillPatternType.SOLID_FOREGROUND))
                    .containsExactlyInAnyOrderElementsOf(SheetColumn.FIXED);
        }
    }

    @Test
    void whereTheYearsHolidaysAreNotPublishedTheUnitSaysWhatWasRequired() {
        assertThat(read(workbook(null, YU), YU).problems())
                .contains(new Problem(4, "于**", "应出勤", "必填"), new Problem(4, "于**", "实出勤", "必填"));
    }

    @Test
    void whatIsFilledInComesBack() {
        var file = changed(workbook(22, YU, WANG), sheet -> {
            write(sheet, 3, SheetColumn.ATTENDED, 21.5);
            write(sheet, 3, SheetColumn.PREMIUM, 60);
            sheet.getRow(3).getCell(SheetColumn.REMARK.ordinal()).setCellValue("病假半天");
            write(sheet, 4, SheetColumn.ATTENDED, 80);
            write(sheet, 4, SheetColumn.CONTRIBUTIONS, 812.5);
        });

        var read = read(file, YU, WANG);

        assertThat(read.problems()).isEmpty();
        assertThat(read.fields()).containsExactly("required", "attended", "unitContributions", "premium", "remark");
        assertThat(read.entries())
                .containsExactly(
                        new Entry(1L, number("22.00"), number("21.50"), Money.ZERO, Money.of("60"), "病假半天"),
                        new Entry(2L, number("80.00"), number("80.00"), Money.of("812.50"), Money.ZERO, ""));
    }

    @Test
    void whatWasEnteredBeforeIsHandedOutAgain() {
        var entered = entered(YU, "20", "19.5", "60", "事假");

        assertThat(read(workbook(22, entered), entered).entries())
                .containsExactly(new Entry(1L, number("20.00"), number("19.50"), Money.ZERO, Money.of("60"), "事假"));
    }

    @Test
    void aColumnThatIsNotThereSaysNothing() {
        var read = read(csv("姓名,身份证号码,应出勤,实出勤", "于甲兰,371099197603010020,22,22"), YU);

        assertThat(read.fields()).containsExactly("required", "attended");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void whoIsNotOnTheRosterOrBearsAnotherNameIsNamed() {
        var read = read(
                csv(HEADINGS, "赵丁,371099195503010011,22,22,,,", "于别名,371099197603010020,22,22,,,", OF_SUN), YU, SUN);

        assertThat(read.problems())
                .containsExactly(
                        new Problem(2, "赵*", "身份证号码", "本月名单中没有此人"), new Problem(3, "于**", "姓名", "与名单中该身份证号码的姓名不一致"));
        assertThat(read.entries()).extracting(Entry::row).containsExactly(3L);
    }

    @Test
    void ofTwoRowsOfOnePersonNoneIsTaken() {
        var read = read(csv(HEADINGS, OF_YU, OF_WANG, OF_YU), YU, WANG);

        assertThat(read.problems())
                .containsExactly(
                        new Problem(2, "于**", "身份证号码", "与第 4 行是同一人"), new Problem(4, "于**", "身份证号码", "与第 2 行是同一人"));
        assertThat(read.entries()).extracting(Entry::row).containsExactly(2L);
    }

    @Test
    void whoIsMissingIsNamedInFullAndLast() {
        assertThat(read(csv(HEADINGS, OF_WANG + "x", OF_SUN.replace(",6,", ",x,")), YU, WANG, SUN)
                        .problems())
                .containsExactly(
                        new Problem(3, "孙*", "实出勤", "应为 0 至 744 的数，最多两位小数"), new Problem(0, "于甲兰", "姓名", "表中没有此人"));
    }

    @Test
    void theRuleSaysWhatCannotHaveBeen() {
        var read = read(
                csv(HEADINGS, OF_YU.replace("21.5,,", "23,5,"), OF_WANG, OF_SUN.replace(",6,", ",8,")), YU, WANG, SUN);

        assertThat(read.problems())
                .containsExactly(
                        new Problem(2, "于**", "实出勤", "超过应出勤（22 天）"),
                        new Problem(2, "于**", "单位实缴社会保险费", "只适用于城镇"),
                        new Problem(4, "孙*", "实出勤", "暂停 4 天，最多 6 天"));
        assertThat(read.entries()).extracting(Entry::row).containsExactly(2L);
    }

    @Test
    void twoPostsOfOnePersonAreToldApartByThePost() {
        var before = person(4, YU.name(), YU.idNumber(), Area.RURAL, PayBasis.MONTHLY, 10, 0);
        var since = person(5, YU.name(), YU.idNumber(), Area.RURAL, PayBasis.MONTHLY, 15, 0);
        var filled = changed(workbook(22, before, since), sheet -> {
            write(sheet, 3, SheetColumn.ATTENDED, 8);
            write(sheet, 4, SheetColumn.ATTENDED, 12);
        });

        assertThat(read(filled, before, since).entries())
                .extracting(Entry::row, entry -> entry.attended().intValue())
                .containsExactly(tuple(4L, 8), tuple(5L, 12));
        assertThat(read(csv(HEADINGS, OF_YU), before, since).problems())
                .contains(new Problem(2, "于**", "岗位", "此人本月有多个岗位，请在页面表格中直接填写"));
    }

    @Test
    void whoSharesANameAndAMaskIsToldApartByTheWholeNumberOnly() {
        var other = person(9, YU.name(), "371099198001010020", Area.RURAL, PayBasis.MONTHLY, 30, 0);

        assertThat(read(csv(HEADINGS, OF_YU.replace("19760301", "********").replace("0020", "**20")), YU, other)
                        .problems())
                .anyMatch(problem -> problem.message().equals("有同名且号码相近的人，请填写完整号码"));
        assertThat(read(csv(HEADINGS, OF_YU, OF_YU.replace("19760301", "19800101")), YU, other)
                        .entries())
                .hasSize(2);
    }

    @Test
    void whatIsNoSuchListIsRefused() {
        assertThatThrownBy(() -> read(csv("甲,乙"), YU))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.inWords()).contains("【出勤表】没有找到标题行"));
    }

    private static AttendanceRow person(
            long id, String name, String idNumber, Area area, PayBasis basis, int inPost, int suspended) {
        return new AttendanceRow(
                id,
                1L,
                id,
                name,
                () -> idNumber,
                "农商银行",
                "6222 **** 0000",
                "保洁员",
                area,
                basis,
                Money.of(basis == PayBasis.MONTHLY ? "2400" : "24"),
                new BigDecimal("80.00"),
                30,
                inPost,
                suspended,
                Money.ZERO,
                null,
                null,
                Money.ZERO,
                Money.ZERO,
                "");
    }

    private static AttendanceRow entered(
            AttendanceRow row, String required, String attended, String premium, String remark) {
        return new AttendanceRow(
                row.id(),
                row.unit(),
                row.placement(),
                row.name(),
                row.number(),
                row.bankName(),
                row.accountMasked(),
                row.postTitle(),
                row.area(),
                row.basis(),
                row.standard(),
                row.hours(),
                row.daysInMonth(),
                row.daysInPost(),
                row.daysSuspended(),
                row.provinceLeft(),
                number(required),
                number(attended),
                row.unitContributions(),
                Money.of(premium),
                remark);
    }

    private static byte[] workbook(Integer workingDays, AttendanceRow... people) {
        return new AttendanceSheet(List.of(people), workingDays).workbook("初村一村2026年9月出勤表");
    }

    private static Reading read(byte[] file, AttendanceRow... people) {
        return new SheetReader(List.of(people)).read(file);
    }

    private static byte[] csv(String... lines) {
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static double required(XSSFSheet sheet, int row) {
        return sheet.getRow(row).getCell(SheetColumn.REQUIRED.ordinal()).getNumericCellValue();
    }

    private static void write(XSSFSheet sheet, int row, SheetColumn column, double value) {
        sheet.getRow(row).getCell(column.ordinal()).setCellValue(value);
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static byte[] changed(byte[] file, Consumer<XSSFSheet> then) {
        try (var book = open(file);
                var out = new ByteArrayOutputStream()) {
            then.accept(book.getSheetAt(0));
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
