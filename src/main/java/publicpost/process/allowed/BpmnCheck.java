package publicpost.process.allowed;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Predicate;
import org.w3c.dom.Attr;

/** Holds a process model against the words it may be written in. */
final class BpmnCheck {

    /** What one attribute or text may say; the words go on after "只能是". */
    private record Rule(Predicate<String> fits, String words) {}

    private static final Predicate<String> TRUE_OR_FALSE = matching("true|false");
    private static final Predicate<String> DURATION = matching("P[0-9YMDTHS]{1,20}");

    private final Expressions expressions;
    private final Map<String, Rule> rules;

    BpmnCheck(Expressions expressions) {
        this.expressions = expressions;
        var call = new Rule(expressions::isCall, "模型可用的方法，如 ${dates.termEnds(execution)}");
        var yesNo = new Rule(TRUE_OR_FALSE, "true 或 false");
        var number = new Rule(matching("[0-9]{1,9}"), "整数");
        var due = new Rule(DURATION.or(expressions::isCall), "期限（如 P3D）或 ${dates.…(execution)}");
        rules = Map.ofEntries(
                entry("camunda:asyncBefore", yesNo),
                entry("camunda:asyncAfter", yesNo),
                entry("camunda:exclusive", yesNo),
                entry("camunda:isStartableInTasklist", yesNo),
                entry("camunda:jobPriority", number),
                entry("camunda:priority", number),
                entry("camunda:historyTimeToLive", new Rule(matching("P?[0-9]{1,5}D?"), "保存期限，如 P1825D")),
                entry("camunda:versionTag", new Rule(matching("[\\p{L}\\p{N} ._-]{1,64}"), "文字")),
                entry(
                        "camunda:formKey",
                        new Rule(
                                matching("embedded:deployment:[a-z0-9-]{1,64}\\.html"),
                                "同时部署的表单，如 embedded:deployment:rank.html")),
                entry("camunda:formRef", new Rule(matching("[a-z0-9-]{1,64}"), "同时部署的表单的编号")),
                entry("camunda:formRefBinding", new Rule("deployment"::equals, "deployment")),
                entry("camunda:delegateExpression", new Rule(expressions::isDelegate, "规定的步骤，如 ${closeMatter}")),
                entry(
                        "camunda:candidateGroups",
                        new Rule(
                                matching("[a-z0-9-]{1,64}(, ?[a-z0-9-]{1,64}){0,20}")
                                        .or(expressions::isCall),
                                "机构代码或 ${candidates.…(execution)}")),
                entry("camunda:dueDate", due),
                entry("camunda:followUpDate", due),
                entry("camunda:modelerTemplate", new Rule(matching("publicpost\\.[A-Za-z]{1,64}"), "系统的构件")),
                entry("camunda:collection", call),
                entry("camunda:elementVariable", new Rule(matching("[a-z][A-Za-z0-9]{0,40}"), "变量名")),
                entry("camunda:inputParameter", call),
                entry(
                        "camunda:failedJobRetryTimeCycle",
                        new Rule(matching("R[0-9]/PT?[0-9]{1,4}[SMHD]"), "重试间隔，如 R3/PT1M")),
                entry(
                        "bpmn:conditionExpression",
                        new Rule(expressions::isCondition, "已知变量的比较，如 ${outcome == 'REFUSE'}")),
                entry("bpmn:timeDate", call),
                entry("bpmn:timeDuration", new Rule(DURATION, "期限，如 P3D")),
                entry("bpmn:timeCycle", new Rule(matching("[0-9*/?LW#, -]{1,60}"), "时刻，如 0 0 6 * * ?")));
    }

    void check(byte[] content, Report report) {
        try {
            for (var element : SafeXml.elements(content)) {
                check(new XmlSpot(element, BpmnWords.PREFIXES), report);
            }
        } catch (SafeXml.Unreadable unreadable) {
            report.file(unreadable.getMessage());
        }
    }

    private void check(XmlSpot spot, Report report) {
        var name = spot.name();
        if (BpmnWords.CHECKED_TEXTS.contains(name)) {
            check(name, spot.text().strip(), spot, report);
        } else if (BpmnWords.PLAIN_TEXTS.contains(name)) {
            checkPlain(name, spot.text(), spot, report);
        } else if (!BpmnWords.CONTAINERS.contains(name)) {
            spot.forbid(report, "不允许使用 %s".formatted(name));
            return;
        } else if (!spot.text().isBlank()) {
            spot.forbid(report, "%s 里不允许有文字".formatted(name));
        }
        spot.attributes().forEach(attribute -> check(attribute, spot, report));
    }

    private void check(Attr attribute, XmlSpot spot, Report report) {
        var name = spot.name(attribute);
        if (BpmnWords.engineAttributesOf(spot.name()).contains(name)) {
            check(name, attribute.getValue(), spot, report);
        } else if (name.equals("xsi:type")) {
            if (!attribute.getValue().matches("([a-z0-9]+:)?tFormalExpression")) {
                spot.forbid(report, "xsi:type 只能是 tFormalExpression");
            }
        } else if (name.equals("name") && spot.name().equals("camunda:inputParameter")) {
            if (!attribute.getValue().matches("[a-z][A-Za-z0-9]{0,40}")) {
                spot.forbid(report, "输入参数的名称只能是变量名");
            }
        } else if (BpmnWords.PLAIN_ATTRIBUTES.contains(name) || BpmnWords.DECORATION.contains(name)) {
            checkPlain(name, attribute.getValue(), spot, report);
        } else {
            spot.forbid(report, "%s 不允许有属性 %s".formatted(spot.name(), name));
        }
    }

    private void check(String name, String value, XmlSpot spot, Report report) {
        var rule = rules.get(name);
        if (!rule.fits().test(value)) {
            spot.forbid(report, "%s 只能是%s，不允许“%s”".formatted(name, rule.words(), Report.quoted(value)));
        }
    }

    /** The engine evaluates names and documentation too. */
    private static void checkPlain(String name, String value, XmlSpot spot, Report report) {
        if (!Expressions.isLiteral(value)) {
            spot.forbid(report, "%s 里不允许有表达式“%s”".formatted(name, Report.quoted(value)));
        }
    }

    private static Predicate<String> matching(String pattern) {
        return java.util.regex.Pattern.compile(pattern).asMatchPredicate();
    }
}
