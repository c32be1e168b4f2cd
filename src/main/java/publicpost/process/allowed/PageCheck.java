package publicpost.process.allowed;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Holds a form that is a page (.html) against the tags it may have, and its one script against the one line it may be. */
final class PageCheck {

    private static final Set<String> TAGS = Set.of(
            ("link form div label span input th td tr table thead tbody tfoot dl dt dd small h4 p strong script textarea"
                            + " fieldset legend select option optgroup button template a section header ul ol li em br")
                    .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of(
            ("class id for name type value rel role href maxlength minlength min max step pattern required disabled readonly"
                            + " checked selected multiple hidden autocomplete accept target scope placeholder inputmode rows"
                            + " cols colspan rowspan title download cam-script")
                    .split(" "));
    private static final Pattern NAMED_FOR_USE = Pattern.compile("(data|aria)-[a-z-]+");

    /** The program's own pages and styles, and nothing of elsewhere. */
    private static final Pattern OWN_ADDRESS = Pattern.compile("(/(?!/)[A-Za-z0-9/_.-]*)?(#[A-Za-z0-9-]*)?");

    private static final Pattern OWN_SCRIPT =
            Pattern.compile("import\\('/forms/[a-z]+\\.js'\\)\\.then\\(function \\((\\w{1,20})\\) \\{ return"
                    + " \\1\\.[a-zA-Z]+\\(camForm(, '[A-Za-z]+')?\\); }\\);");

    void check(byte[] content, Report report) {
        var page = Jsoup.parseBodyFragment(new String(content, StandardCharsets.UTF_8));
        // what a page begins with is read as a fragment too, wherever the parser puts it
        page.head().childNodes().forEach(node -> check(node, report));
        page.body().childNodes().forEach(node -> check(node, report));
        checkAttributes(page.body(), report);
    }

    private static void check(Node top, Report report) {
        top.nodeStream().forEach(node -> {
            if (node instanceof Element element) {
                check(element, report);
            } else if (node instanceof TextNode text) {
                if (text.getWholeText().contains("{{")) {
                    forbid(parent(text), "不允许有模板（{{…}}）", report);
                }
            } else if (!(node instanceof DataNode)) {
                forbid(parent(node), "不允许有注释或声明", report);
            }
        });
    }

    private static void check(Element element, Report report) {
        var tag = element.tagName();
        if (!TAGS.contains(tag)) {
            forbid(element, "不允许使用 <%s>".formatted(Report.quoted(tag)), report);
            return;
        }
        if (tag.equals("script")
                && !(element.attr("type").equals("text/form-script")
                        && OWN_SCRIPT.matcher(element.data().strip()).matches())) {
            forbid(element, "脚本只能是一行 import('/forms/….js')，不允许“%s”".formatted(Report.quoted(element.data())), report);
        }
        if (tag.equals("link") && !element.attr("href").equals("/forms/steps.css")) {
            forbid(element, "只能引用 /forms/steps.css", report);
        }
        checkAttributes(element, report);
    }

    private static void checkAttributes(Element element, Report report) {
        for (var attribute : element.attributes()) {
            var name = attribute.getKey();
            if (!ATTRIBUTES.contains(name) && !NAMED_FOR_USE.matcher(name).matches()) {
                forbid(element, "不允许有属性 %s".formatted(Report.quoted(name)), report);
            } else if (!fits(attribute)) {
                forbid(element, "%s 不允许“%s”".formatted(name, Report.quoted(attribute.getValue())), report);
            }
        }
    }

    private static boolean fits(Attribute attribute) {
        return switch (attribute.getKey()) {
            case "href" -> OWN_ADDRESS.matcher(attribute.getValue()).matches();
            case "target" -> attribute.getValue().equals("_blank");
            default -> !attribute.getValue().contains("{{");
        };
    }

    private static Element parent(Node node) {
        return node.parent() instanceof Element element ? element : null;
    }

    private static void forbid(Element element, String what, Report report) {
        if (element == null) {
            report.file(what);
        } else {
            var id = element.hasAttr("id") ? element.id() : element.attr("name");
            report.element(element.tagName() + (id.isEmpty() ? "" : "#" + id), "", what);
        }
    }
}
