package publicpost.officelists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import publicpost.lists.Cell;
import publicpost.lists.RawRow;

/** Which column is which: guessed by what offices call it, and found again next month. */
class MappingTest {

    private static final List<RawRow> HEAD = List.of(
            row(1, "2026 年 5 月死亡人员名单", "", ""),
            row(3, "序号", "公民身份号码", "人员 姓名", "死亡时间（公历）"),
            row(4, "1", "371099197603010020", "于秀兰", "20260501"));

    @Test
    void headingsAreFoundBelowATitleByWhatOfficesCallThem() {
        var mapping = Mapping.guessed(ListKind.DEATHS, HEAD);
        assertThat(mapping).isEqualTo(new Mapping(3, Map.of(Field.NUMBER, 1, Field.NAME, 2, Field.SINCE, 3)));
        assertThat(mapping.isWhole(ListKind.DEATHS)).isTrue();
        assertThat(Mapping.guessed(ListKind.CADRE_KIN, HEAD).isWhole(ListKind.CADRE_KIN))
                .isFalse();
    }

    @Test
    void whatWasNamedOnceIsFoundAgainInAnotherOrder() {
        var headings = new Mapping(3, Map.of(Field.NUMBER, 1, Field.NAME, 2)).headings(HEAD);
        assertThat(headings).isEqualTo(Map.of(Field.NUMBER, "公民身份号码", Field.NAME, "人员姓名"));

        var next = List.of(row(2, "人员姓名", "备注", "公民身份号码*"));
        assertThat(Mapping.remembered(headings, next)).contains(new Mapping(2, Map.of(Field.NUMBER, 2, Field.NAME, 0)));
        assertThat(Mapping.remembered(headings, List.of(row(1, "姓名", "公民身份号码"))))
                .isEmpty();
        assertThat(Mapping.remembered(headings, List.of(row(1, "人员姓名", "公民身份号码", "公民身份号码"))))
                .isEmpty();
        assertThat(Mapping.remembered(Map.of(), next)).isEmpty();
    }

    @Test
    void everyKindHasANumberAndANameAndIsCalledByItsOwnHeadings() {
        for (var kind : ListKind.values()) {
            var headings = kind.columns().stream().map(Asked::heading).toArray(String[]::new);
            var mapping = Mapping.guessed(kind, List.of(row(1, headings)));
            assertThat(mapping.columns()).hasSize(headings.length).containsKeys(Field.NUMBER, Field.NAME);
            assertThat(ListKind.ofPath(kind.path())).contains(kind);
        }
    }

    private static RawRow row(int number, String... cells) {
        return new RawRow(number, Arrays.stream(cells).map(Cell::text).toList(), cells[0]);
    }
}
