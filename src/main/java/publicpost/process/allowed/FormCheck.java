package publicpost.process.allowed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds a form (.form) against the fields and settings it may have; only when a field is hidden may be computed. */
final class FormCheck {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private static final Set<String> TYPES = Set.of(
            "default", "text", "textfield", "textarea", "number", "radio", "select", "checkbox", "separator", "spacer");
    private static final Set<String> KEYS = Set.of(
            ("type id schemaVersion executionPlatform executionPlatformVersion exporter name version components key label"
                            + " description text values value validate required min max minLength maxLength pattern"
                            + " patternErrorMessage layout row columns conditional hide decimalDigits increment"
                            + " serializeToString disabled readonly appearance prefixAdorner suffixAdorner height")
                    .split(" "));

    /** HTML, templates, links to elsewhere, and FEEL where a text is expected. */
    private static final Pattern MORE_THAN_TEXT = Pattern.compile("<|\\{\\{|://|(?i)javascript:|^\\s*=|\\]\\(");

    void check(byte[] content, Report report) {
        try {
            var form = JSON.readTree(content);
            if (!form.isObject()) {
                report.file("不是表单（JSON 对象）");
                return;
            }
            check(form, form.path("id").asText("form"), "", report);
        } catch (IOException notJson) {
            report.file("不是可以读取的 JSON");
        }
    }

    private static void check(JsonNode object, String around, String label, Report report) {
        var id = object.has("id") ? object.path("id").asText() : around;
        var name =
                object.has("label") && object.has("type") ? object.path("label").asText() : label;
        var type = object.path("type");
        if (!type.isMissingNode() && !TYPES.contains(type.asText())) {
            report.element(id, name, "不允许这种字段（%s）".formatted(Report.quoted(type.asText())));
            return;
        }
        object.properties().forEach(entry -> {
            if (!KEYS.contains(entry.getKey())) {
                report.element(id, name, "不允许有设置 %s".formatted(Report.quoted(entry.getKey())));
            } else if (entry.getValue().isArray()) {
                entry.getValue().forEach(one -> checkValue(entry.getKey(), one, id, name, report));
            } else {
                checkValue(entry.getKey(), entry.getValue(), id, name, report);
            }
        });
    }

    private static void checkValue(String key, JsonNode value, String id, String name, Report report) {
        if (value.isObject()) {
            check(value, id, name, report);
        } else if (value.isTextual()) {
            var text = value.asText();
            var fits = key.equals("hide")
                    ? text.startsWith("=") && Feel.isExpression(text.substring(1))
                    : !MORE_THAN_TEXT.matcher(text).find();
            if (!fits) {
                report.element(id, name, "%s 不允许“%s”".formatted(key, Report.quoted(text)));
            }
        } else if (value.isArray()) {
            report.element(id, name, "%s 不允许多层列表".formatted(key));
        }
    }
}
