package publicpost.process;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms use only what Tasklist 7.24 renders and submits; a clerk is not the first to find out. */
class FormFilesTest {

    private static final Path FORMS = Path.of("forms");
    private static final Path PAGES = Path.of("src/main/resources/static");
    private static final Set<String> RENDERED =
            Set.of("text", "textfield", "textarea", "number", "radio", "select", "checkbox");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern DATE = Pattern.compile(".*(On|Until|From)");
    private static final Pattern IMPORT = Pattern.compile("import\\('(/forms/[a-z]+\\.js)'\\)");
    private static final Pattern LOCAL_IMPORT = Pattern.compile("from '\\./([a-z]+\\.js)'");

    @ParameterizedTest
    @MethodSource("camundaForms")
    void aCamundaFormIsOfTheVersionTasklistHasAndNamedLikeItsFile(Path file) throws IOException {
        var form = read(file);

        assertEquals(16, form.path("schemaVersion").asInt());
        assertEquals("7.24.0", form.path("executionPlatformVersion").asText());
        assertEquals(file.getFileName().toString(), form.path("id").asText() + ".form");
    }

    @ParameterizedTest
    @MethodSource("camundaForms")
    void aCamundaFormHasOnlyFieldsThatWork(Path file) throws IOException {
        var keys = new HashSet<String>();
        var ids = new HashSet<String>();
        for (var field : read(file).path("components")) {
            var type = field.path("type").asText();
            assertTrue(RENDERED.contains(type), type);
            assertTrue(ids.add(field.path("id").asText()), () -> "twice: " + field);
            if (!type.equals("text")) {
                assertTrue(keys.add(field.path("key").asText()), () -> "twice: " + field);
                checkField(field);
            }
        }
    }

    private static void checkField(JsonNode field) {
        assertTrue(CHINESE.matcher(field.path("label").asText()).find(), () -> "no Chinese label: " + field);
        field.path("values")
                .forEach(one ->
                        assertTrue(CHINESE.matcher(one.path("label").asText()).find(), one::toString));
        assertTrue(field.path("defaultValue").isMissingNode(), () -> "decided beforehand: " + field);
        if (field.path("type").asText().equals("number")) {
            // otherwise 1234.5 arrives as a double and 2469 as an integer
            var whole = field.path("decimalDigits").asInt(-1) == 0;
            assertTrue(whole || field.path("serializeToString").asBoolean(), field::toString);
        }
        if (DATE.matcher(field.path("key").asText()).matches()) {
            assertEquals("textfield", field.path("type").asText(), "its date picker slips a day across time zones");
            assertTrue("2022-05-10".matches(field.at("/validate/pattern").asText()), field::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("htmlForms")
    void anHtmlFormKeepsWhatIsTypedOutOfTheEngineAndTheBrowser(Path file) throws IOException {
        var html = Files.readString(file);

        assertEquals(2, html.split("<form ", -1).length, "exactly one form");
        assertTrue(html.contains("<form role=\"form\" class=\"step\">"));
        assertFalse(html.contains("cam-variable-name"), "bound to a variable, it is saved in localStorage");
        assertFalse(html.contains("{{"), "would be read by Angular");
    }

    @ParameterizedTest
    @MethodSource("htmlForms")
    void anHtmlFormOpensTheStepOfItsName(Path file) throws IOException {
        var html = Files.readString(file);
        var script = IMPORT.matcher(html);
        assertTrue(script.find(), "imports its script");
        var module = Files.readString(PAGES.resolve(script.group(1).substring(1)));

        assertTrue((html + module).contains("open(camForm, '" + stepOf(file) + "'"), () -> "opens " + stepOf(file));
        var imported = LOCAL_IMPORT.matcher(module).results().map(found -> found.group(1));
        assertAll(imported.map(
                name -> () -> assertTrue(Files.exists(PAGES.resolve("forms").resolve(name)), name)));
    }

    @ParameterizedTest
    @MethodSource("htmlForms")
    void everyFieldOfAnHtmlFormHasItsLabel(Path file) throws IOException {
        var fields = Files.readString(file).split("class=\"field\"");
        for (var field : Stream.of(fields).skip(1).toList()) {
            assertTrue(field.contains("<label") || field.contains("aria-label="), () -> "no label: " + field);
        }
    }

    private static String stepOf(Path file) {
        return ModelFiles.camelCase(file.getFileName().toString().replace(".html", ""));
    }

    private static JsonNode read(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    static List<Path> camundaForms() throws IOException {
        return formsNamed("*.form");
    }

    static List<Path> htmlForms() throws IOException {
        return formsNamed("*.html");
    }

    private static List<Path> formsNamed(String pattern) throws IOException {
        try (var files = Files.newDirectoryStream(FORMS, pattern)) {
            var found = new ArrayList<Path>();
            files.forEach(found::add);
            assertFalse(found.isEmpty(), pattern);
            return found;
        }
    }
}
