package publicpost.lists;

import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a cell, as people write it, or what is wrong with it. */
class CellReaderTest {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.50 | 1234.50",
                "１，２３４．５ | 1234.50",
                "1234.500 | 1234.50",
                "22 | 22.00",
                "0 | 0.00",
                "1,000,000 | 1000000.00",
                "'=\"21.5\"' | 21.50",
                "007 | 7.00",
            })
    void aNumberMayBeWrittenWithSeparatorsAndInFullWidth(String written, BigDecimal number) {
        assertThat(reader(Cell.text(written)).decimal(Attendance.SOCIAL, ZERO, MOST))
                .isEqualTo(number);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,34",
                "1,2345",
                "1.234",
                "1e3",
                "1.2.3",
                "-0.01",
                "1000000.01",
                "二十",
                ".5",
                "5.",
                "1 2",
                "1234567890123"
            })
    void whatIsNoSuchNumberIsNamed(String written) {
        assertThat(reader(Cell.text(written)).decimal(Attendance.SOCIAL, ZERO, MOST))
                .isNull();
        assertThat(problems).containsExactly(new Problem(5, "于**", "单位实缴社保费", "应为 0 至 1000000 的数，最多两位小数"));
    }

    @Test
    void aNumberMayBeBelowNothingWhereThatIsAllowed() {
        assertThat(reader(Cell.number(new BigDecimal("-12.5"))).decimal(Attendance.SOCIAL, MOST.negate(), MOST))
                .isEqualTo("-12.50");
    }

    @Test
    void aNumberThatExcelMadeADayOfIsCalledSo() {
        assertThat(reader(Cell.day(LocalDate.of(2026, 5, 1))).decimal(Attendance.SOCIAL, ZERO, MOST))
                .isNull();
        assertThat(messages()).singleElement().asString().startsWith("是日期格式");
    }

    @Test
    void anEmptyCellIsWrongUnlessItIsOptional() {
        var reader = reader(Cell.EMPTY);

        assertThat(reader.optional(Attendance.SOCIAL, column -> reader.decimal(column, ZERO, MOST)))
                .isEmpty();
        assertThat(reader.inOrder()).isTrue();

        assertThat(reader.decimal(Attendance.SOCIAL, ZERO, MOST)).isNull();
        assertThat(reader.inOrder()).isFalse();
        assertThat(messages()).containsExactly("必填");
    }

    @Test
    void whatIsWrongInAnOptionalCellIsNamedAllTheSame() {
        var reader = reader(Cell.wrong("公式单元格，请粘贴为数值"));

        assertThat(reader.optional(Attendance.SOCIAL, column -> reader.text(column, 10)))
                .isEmpty();
        assertThat(messages()).containsExactly("公式单元格，请粘贴为数值");
    }

    @Test
    void aTextIsAsLongAsItMayBe() {
        assertThat(reader(Cell.text(" 请假 两天 ")).text(Attendance.SOCIAL, 5)).isEqualTo("请假 两天");
        assertThat(reader(Cell.text("请假两天半")).text(Attendance.SOCIAL, 4)).isNull();
        assertThat(messages()).containsExactly("最多 4 字");
    }

    @Test
    void aWordOrAPatternOrADayOrAWholeNumberIsRead() {
        assertThat(reader(Cell.text("成功")).choice(Attendance.SOCIAL, Map.of("成功", true), "应为 成功"))
                .isTrue();
        assertThat(reader(Cell.text("6222 0200")).matching(Attendance.SOCIAL, Pattern.compile("\\d{8}"), ""))
                .isEqualTo("62220200");
        assertThat(reader(Cell.text("2026年5月1日")).day(Attendance.SOCIAL)).isEqualTo("2026-05-01");
        assertThat(reader(Cell.number(new BigDecimal("22"))).whole(Attendance.SOCIAL, 0, 31))
                .isEqualTo(22);
        assertThat(problems).isEmpty();
    }

    @Test
    void aLongNumberThatExcelRoundedIsNotTaken() {
        var line =
                new Line<>(5, "于**", Map.of(Attendance.ID_NUMBER, Cell.number(new BigDecimal("371099197603010000"))));

        assertThat(new CellReader<>(line, problems).text(Attendance.ID_NUMBER, 18))
                .isNull();
        assertThat(messages()).singleElement().asString().startsWith("被 Excel 变成了数字");
    }

    @Test
    void readersAreInOrderEachForItself() {
        var wrong = reader(Cell.EMPTY);
        var right = reader(Cell.text("好"));

        wrong.text(Attendance.SOCIAL, 5);
        right.text(Attendance.SOCIAL, 5);

        assertThat(wrong.inOrder()).isFalse();
        assertThat(right.inOrder()).isTrue();
    }

    private List<String> messages() {
        return problems.stream().map(Problem::message).toList();
    }

    private CellReader<Attendance> reader(Cell cell) {
        return new CellReader<>(new Line<>(5, "于**", Map.of(Attendance.SOCIAL, cell)), problems);
    }
}
