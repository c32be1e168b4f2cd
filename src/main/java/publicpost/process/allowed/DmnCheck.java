package publicpost.process.allowed;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Holds a decision table against the words it may be written in: rows of constants, ranges and comparisons. */
final class DmnCheck {

    /** DMN 1.3 only: in older files whatever names no language is an expression of the engine's own. */
    private static final Map<String, String> PREFIXES = Map.of(
            "https://www.omg.org/spec/DMN/20191111/MODEL/", "dmn",
            "https://www.omg.org/spec/DMN/20191111/DMNDI/", "dmndi",
            "http://www.omg.org/spec/DMN/20180521/DC/", "dc",
            "http://www.omg.org/spec/DMN/20180521/DI/", "di",
            "http://camunda.org/schema/1.0/dmn", "camunda",
            "http://camunda.org/schema/modeler/1.0", "modeler",
            "http://bpmn.io/schema/dmn/biodi/2.0", "biodi");

    private static final Set<String> CONTAINERS = Set.of(
            "dmn:definitions",
            "dmn:decision",
            "dmn:decisionTable",
            "dmn:input",
            "dmn:inputExpression",
            "dmn:inputValues",
            "dmn:output",
            "dmn:outputValues",
            "dmn:rule",
            "dmn:inputEntry",
            "dmn:outputEntry",
            "dmndi:DMNDI",
            "dmndi:DMNDiagram",
            "dmndi:DMNShape",
            "dc:Bounds");

    private static final Map<String, Predicate<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("typeRef", matching("string|boolean|integer|long|double|date")),
            Map.entry("hitPolicy", matching("UNIQUE|FIRST|ANY|COLLECT|RULE ORDER")),
            Map.entry("expressionLanguage", matching("feel|https://www.omg.org/spec/DMN/20191111/FEEL/")),
            Map.entry("camunda:historyTimeToLive", matching("P?[0-9]{1,5}D?")),
            Map.entry("camunda:versionTag", matching("[\\p{L}\\p{N} ._-]{1,64}")));

    /** None of them is evaluated. */
    private static final Set<String> PLAIN_ATTRIBUTES = Set.of(
            "id",
            "name",
            "label",
            "namespace",
            "exporter",
            "exporterVersion",
            "dmnElementRef",
            "x",
            "y",
            "width",
            "height",
            "biodi:width",
            "biodi:annotationsWidth",
            "modeler:executionPlatform",
            "modeler:executionPlatformVersion");

    void check(byte[] content, Report report) {
        try {
            for (var element : SafeXml.elements(content)) {
                check(new XmlSpot(element, PREFIXES), report);
            }
        } catch (SafeXml.Unreadable unreadable) {
            report.file(unreadable.getMessage());
        }
    }

    private static void check(XmlSpot spot, Report report) {
        var name = spot.name();
        if (name.equals("dmn:text")) {
            checkCell(spot, report);
        } else if (!CONTAINERS.contains(name) && !name.equals("dmn:description")) {
            spot.forbid(report, "不允许使用 %s".formatted(name));
            return;
        } else if (CONTAINERS.contains(name) && !spot.text().isBlank()) {
            spot.forbid(report, "%s 里不允许有文字".formatted(name));
        }
        spot.attributes().forEach(attribute -> check(attribute, spot, report));
    }

    private static void checkCell(XmlSpot spot, Report report) {
        var text = spot.text();
        var fits =
                switch (((Element) spot.element().getParentNode()).getLocalName()) {
                    case "inputEntry", "inputValues", "outputValues" -> Feel.isTest(text);
                    case "outputEntry" -> text.isBlank() || Feel.isExpression(text);
                    default -> Feel.isExpression(text);
                };
        if (!fits) {
            spot.forbid(report, "单元格只能是常量、区间和已知输入的比较（FEEL），不允许“%s”".formatted(Report.quoted(text)));
        }
    }

    private static void check(Attr attribute, XmlSpot spot, Report report) {
        var name = spot.name(attribute);
        var rule = ATTRIBUTES.get(name);
        if (rule != null && !rule.test(attribute.getValue())) {
            spot.forbid(report, "%s 不允许是“%s”".formatted(name, Report.quoted(attribute.getValue())));
        } else if (rule == null && !PLAIN_ATTRIBUTES.contains(name)) {
            spot.forbid(report, "%s 不允许有属性 %s".formatted(spot.name(), name));
        }
    }

    private static Predicate<String> matching(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }
}
