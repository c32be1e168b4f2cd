package publicpost.process.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.feel.api.FeelEngineBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table that came past the gate is asked and still runs nobody's code. */
class HostileTableTest {

    @Test
    void aPlainTableAnswers() {
        assertThat(answer("feel", "\"A\"")).isEqualTo("A");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "juel | ${''.getClass().getName()} | 不允许执行表达式",
                "javascript | 1 + 1 | 不允许执行脚本",
                "groovy | 1 + 1 | 不允许执行脚本",
            })
    void anotherLanguageIsNotRun(String language, String cell, String sentence) {
        assertThatThrownBy(() -> answer(language, cell)).hasStackTraceContaining(sentence);
    }

    @Test
    void aFunctionOfJavaIsNotCalled() {
        var call =
                "{f: function(a) external { java: { class: \"java.lang.Math\", method signature: \"abs(double)\" } }, x: f(-7)}.x";
        var open =
                FeelEngineBuilder.forJava().withEnabledExternalFunctions(true).build();

        assertThat(open.evaluateExpression(call, Map.<String, Object>of()).result())
                .hasToString("7");
        assertThatThrownBy(() -> answer("feel", call)).hasStackTraceContaining("External functions are disabled");
    }

    private static String answer(String language, String cell) {
        var text =
                """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="m" namespace="x">
                  <decision id="hostile" name="h"><decisionTable id="t" hitPolicy="FIRST">
                    <input id="i"><inputExpression id="ie"><text>on</text></inputExpression></input>
                    <output id="o" name="o" typeRef="string" />
                    <rule id="r"><inputEntry id="ic"><text></text></inputEntry>
                      <outputEntry id="oc" expressionLanguage="%s"><text><![CDATA[%s]]></text></outputEntry></rule>
                  </decisionTable></decision>
                </definitions>
                """
                        .formatted(language, cell);
        var stored = new StoredTable(
                "hostile:" + language + cell.hashCode(),
                "hostile",
                1,
                () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return DmnTable.parse(stored).rowsFor(Map.of("on", "x")).get(0).text("o");
    }
}
