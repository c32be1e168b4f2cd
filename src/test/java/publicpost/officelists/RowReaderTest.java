package publicpost.officelists;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import publicpost.lists.Cell;
import publicpost.lists.RawRow;

/** Every kind of bad row, and what is forgiven. */
class RowReaderTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 5, 31);
    private static final String NUMBER = "371099197603010020";
    private static final Mapping MAPPING = new Mapping(1, Map.of(Field.NAME, 0, Field.NUMBER, 1, Field.SINCE, 2));

    @Test
    void aGoodRowIsReadWithWhatItSays() {
        var row = read("于 秀兰", " 371099 19760301002０ ", "2026年5月1日");
        assertThat(row.isGood()).isTrue();
        assertThat(row.name()).isEqualTo("于秀兰");
        assertThat(row.number().digits()).isEqualTo(NUMBER);
        assertThat(row.since()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(row.old()).isFalse();
        assertThat(row).hasToString("row 5");
    }

    @ParameterizedTest
    @CsvSource({
        "20260501, 2026-05-01",
        "2026-5-1, 2026-05-01",
        "2026/05/01 10:20:30, 2026-05-01",
        "2026.5, 2026-05-01",
        "202605, 2026-05-01",
        "2026年5月, 2026-05-01",
        "2026-05-01T00:00:00.0, 2026-05-01",
        "2025, 2025-01-01"
    })
    void daysAsOfficesWriteThem(String written, LocalDate day) {
        assertThat(read("于秀兰", NUMBER, written).since()).isEqualTo(day);
    }

    @Test
    void everythingThatIsWrongIsSaid() {
        wrong(read("", NUMBER, "2026-05-01"), "姓名：必填");
        wrong(read("1234", NUMBER, "2026-05-01"), "姓名：不是姓名");
        wrong(read("于秀兰", "", "2026-05-01"), "身份证号码：必填");
        wrong(read("于秀兰", "371099197603010021", "2026-05-01"), "身份证号码：不是有效的身份证号码，请核对");
        wrong(read("于秀兰", "371099191302300", "2026-05-01"), "身份证号码：不是有效的身份证号码，请核对");
        wrong(read("于秀兰", NUMBER, ""), "死亡日期：必填");
        wrong(read("于秀兰", NUMBER, "去年"), "死亡日期：应为日期，如 2022-05-01");
        wrong(read("于秀兰", NUMBER, "20261301"), "死亡日期：应为日期，如 2022-05-01");
        wrong(read("于秀兰", NUMBER, "2026-06-01"), "死亡日期：晚于名单日期 2026-05-31");
        wrong(read("于秀兰", NUMBER, "1899-12-31"), "死亡日期：早于 1900 年");
        wrong(read("于秀兰", NUMBER, "1975-12-31"), "死亡日期：早于身份证号码上的出生日期");
        wrong(read("", "1", "x"), "姓名：必填", "身份证号码：不是有效的身份证号码，请核对", "死亡日期：应为日期，如 2022-05-01");
    }

    @Test
    void aNumberThatExcelRoundedIsNotGuessedAt() {
        var row = reader().read(new RawRow(
                        5,
                        List.of(
                                Cell.text("于秀兰"),
                                Cell.number(new BigDecimal("371099197603010000")),
                                Cell.day(LocalDate.of(2026, 5, 1))),
                        ""))
                .orElseThrow();
        assertThat(row.problems()).hasSize(1).first().asString().contains("被 Excel 变成了数字");
        assertThat(row.number()).isNull();
        wrong(read("于秀兰", "3.71099197603010E+17", "2026-05-01"), "身份证号码：被 Excel 变成了数字，后几位可能已丢失；请把该列设为文本后重新填写");
    }

    @Test
    void anOldNumberIsTheNumberOfToday() {
        var row = read("于秀兰", "371099760301002", "2026-05-01");
        assertThat(row.isGood()).isTrue();
        assertThat(row.old()).isTrue();
        assertThat(row.number().digits()).isEqualTo(NUMBER);
    }

    @Test
    void titlesBlankRowsAndTotalsAreNoLines() {
        var reader = reader();
        assertThat(reader.read(raw(1, "姓名", "身份证号码", "死亡日期"))).isEmpty();
        assertThat(reader.read(raw(3, "", "", ""))).isEmpty();
        assertThat(reader.read(raw(9, "合 计", "", "3 人"))).isEmpty();
    }

    /** It is compared with what another start of the program wrote. */
    @Test
    void whatTellsTwoRowsOfANumberApartStaysTheSame() {
        assertThat(read("于秀兰", NUMBER, "2026-05-01").rest()).isEqualTo("2026-05-01[]".hashCode());
    }

    private static void wrong(ListRow row, String... problems) {
        assertThat(row.isGood()).isFalse();
        assertThat(row.problems()).containsExactly(problems);
    }

    private static RowReader reader() {
        return new RowReader(ListKind.DEATHS, MAPPING, AS_OF);
    }

    private static ListRow read(String... cells) {
        return reader().read(raw(5, cells)).orElseThrow();
    }

    private static RawRow raw(int number, String... cells) {
        return new RawRow(number, Arrays.stream(cells).map(Cell::text).toList(), cells[0]);
    }
}
