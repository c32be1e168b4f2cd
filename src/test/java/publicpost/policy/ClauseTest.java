package publicpost.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A clause that the plan does not have must not be cited. */
class ClauseTest {

    private static final Map<String, String> HEADINGS = Map.of(
            "§一(三)", "任务目标",
            "§二(一)", "明确安置对象",
            "§二(二)", "统筹岗位设置",
            "§二(三)", "统一岗位待遇",
            "§二(四)", "规范组织上岗",
            "§二(五)", "全程精准管理",
            "§三(三)", "强化资金保障",
            "§三(四)末段", "原有公益性岗位");

    /** A paragraph of its own after the item, with no number but with a heading of its own. */
    private static final String LAST_PARAGRAPH = "末段";

    private static final Map<String, String> SECTIONS = Map.of("一", "总体要求", "二", "组织实施", "三", "保障措施");

    @ParameterizedTest
    @MethodSource("clausesOfThePlan")
    void everyClauseOfThePlanStandsAtItsPlaceUnderItsHeading(Clause clause) throws IOException {
        var section = clause.cite().substring(1, 2);
        var item = clause.cite().substring(2).replace(LAST_PARAGRAPH, "");

        var text = section(section);

        var inItem = text.lines().dropWhile(line -> !line.startsWith(item)).toList();
        assertTrue(inItem.stream().anyMatch(line -> headsWith(line, item, clause)), clause.cite());
    }

    @Test
    void noClauseOfThePlanIsLeftUntested() {
        assertEquals(
                HEADINGS.keySet(), clausesOfThePlan().map(Clause::cite).collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void everyBlockCitesWhereItComesFrom() {
        for (var block : Block.values()) {
            assertTrue(!block.label().isBlank() && block.clause() != null, block.name());
        }
        assertEquals(1, Stream.of(Block.values()).filter(Block::isFlag).count());
    }

    @Test
    void aClauseWithoutAPlaceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Clause(" "));
        assertEquals("§二(三)", Clause.PAY_AND_TERM.toString());
    }

    static Stream<Clause> clausesOfThePlan() {
        return Arrays.stream(Clause.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Clause.class)
                .map(ClauseTest::value)
                .filter(Clause::inPlan);
    }

    private static boolean headsWith(String line, String item, Clause clause) {
        var before = clause.cite().endsWith(LAST_PARAGRAPH) ? "" : item;
        return line.startsWith(before)
                && line.substring(before.length()).strip().startsWith(HEADINGS.get(clause.cite()));
    }

    /** From the heading of the section to the next one; the plan mixes full and half width brackets. */
    private static String section(String number) throws IOException {
        var halfWidth = plan().replace('（', '(').replace('）', ')');
        var from = halfWidth.indexOf("\n" + number + "、" + SECTIONS.get(number));
        assertTrue(from >= 0, number);
        var next = SECTIONS.values().stream()
                .mapToInt(heading -> halfWidth.indexOf("、" + heading + "\n"))
                .filter(at -> at > from + 2)
                .min()
                .orElse(halfWidth.length());
        return halfWidth.substring(from, next);
    }

    private static String plan() throws IOException {
        try (var text = ClauseTest.class.getResourceAsStream("/policy/plan-2022.zh.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Clause value(java.lang.reflect.Field field) {
        try {
            return (Clause) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
