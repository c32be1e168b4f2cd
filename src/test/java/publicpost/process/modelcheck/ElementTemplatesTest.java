package publicpost.process.modelcheck;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import publicpost.process.ThisProgram;
import publicpost.process.allowed.ModelGate;
import publicpost.process.modelcheck.Catalogue.Asked;

/** What Modeler offers is what the program has, and what it fills in is what the checks ask. */
class ElementTemplatesTest {

    private static final Blocks BLOCKS = new Blocks(new ModelGate(ThisProgram.nameable()), ThisProgram.program());

    private final String templates = new ElementTemplates(BLOCKS).of(SetFiles.here());

    @Test
    void theFileHereIsWhatWouldBeWritten() throws IOException {
        Written.mustBe("processes/element-templates/publicpost.json", templates);
    }

    @Test
    void everyStepOfTheProgramHasOneAndNoOtherHas() throws IOException {
        var program = ThisProgram.program();
        var known = new TreeSet<>(program.delegates());
        known.addAll(program.steps());
        known.addAll(program.openings());

        var ids = all().stream().map(one -> one.path("id").asText()).toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("publicpost\\.[A-Za-z]+"));
        assertThat(ids).containsAll(known.stream().map("publicpost."::concat).toList());
    }

    @Test
    void whatIsFilledInIsThere() throws IOException {
        var program = ThisProgram.program();
        var files = SetFiles.here().files().keySet();
        for (var template : all()) {
            for (var property : template.path("properties")) {
                var value = property.path("value").asText();
                switch (property.at("/binding/name").asText()) {
                    case "camunda:delegateExpression" ->
                        assertThat(program.delegates())
                                .contains(Character.toUpperCase(value.charAt(2))
                                        + value.substring(3, value.length() - 1));
                    case "camunda:formKey" -> assertThat(files).contains(value.replace("embedded:deployment:", ""));
                    case "camunda:formRef" ->
                        assertThat(value)
                                .satisfiesAnyOf(none -> assertThat(none).isEmpty(), form -> assertThat(files)
                                        .contains(form + ".form"));
                    case "camunda:candidateGroups", "camunda:dueDate" ->
                        // of a step that may be anywhere nothing is filled in
                        assertThat(choices(property)).contains(property.has("value") ? value : "district");
                    default -> assertThat(value).isEqualTo("deployment");
                }
            }
        }
    }

    private static List<String> choices(JsonNode property) {
        var values = new ArrayList<String>();
        property.path("choices").forEach(choice -> {
            assertThat(choice.path("name").asText()).matches(Names::isChinese);
            values.add(choice.path("value").asText());
        });
        return values;
    }

    @Test
    void everyQuestionHasItsWords() {
        assertThat(new QuestionWords(ThisProgram.program()).all(Map.of()))
                .extracting(Asked::label)
                .allMatch(Names::isChinese);
    }

    /** Whatever is chosen anywhere, the checks take it in a process of the template's category. */
    @Test
    void nothingIsOfferedThatTheCasesOfTheProcessCannotAnswer() throws IOException {
        var program = ThisProgram.program();
        for (var template : all()) {
            var process = template.at("/category/id").asText().replace("publicpost.", "");
            for (var property : template.path("properties")) {
                for (var choice : property.path("choices")) {
                    var written = choice.path("value").asText();
                    if (written.startsWith("${")) {
                        var question = written.substring(2, written.indexOf('('));
                        assertThat(program.answered(question).in(process))
                                .as("%s of %s", question, template.path("id").asText())
                                .isTrue();
                    }
                }
            }
        }
    }

    private List<JsonNode> all() throws IOException {
        return StreamSupport.stream(new ObjectMapper().readTree(templates).spliterator(), false)
                .collect(toCollection(ArrayList::new));
    }
}
