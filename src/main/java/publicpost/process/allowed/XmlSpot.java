package publicpost.process.allowed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** An element, how it and its attributes are written, and under which id and name people know it. */
record XmlSpot(Element element, Map<String, String> prefixes) {

    static final String OTHER = "?";

    /** {@code camunda:class}: the name with the usual prefix of its namespace, whatever the file calls it. */
    String name() {
        return named(element.getNamespaceURI(), element.getLocalName());
    }

    String name(Attr attribute) {
        return attribute.getNamespaceURI() == null
                ? attribute.getLocalName()
                : named(attribute.getNamespaceURI(), attribute.getLocalName());
    }

    private String named(String namespace, String local) {
        var prefix = namespace == null ? OTHER : prefixes.getOrDefault(namespace, OTHER);
        return prefix + ":" + local;
    }

    /** All but the declarations of namespaces. */
    List<Attr> attributes() {
        var all = new ArrayList<Attr>();
        for (var i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = (Attr) element.getAttributes().item(i);
            if (!"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI())) {
                all.add(attribute);
            }
        }
        return all;
    }

    /** What stands directly in it, without what stands in its children. */
    String text() {
        var text = new StringBuilder();
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == org.w3c.dom.Node.TEXT_NODE) {
                text.append(node.getNodeValue());
            }
        }
        return text.toString();
    }

    /** Names the drawn element: the engine's additions to one may have ids too, which nobody sees. */
    void forbid(Report report, String what) {
        for (var around = element; around != null; around = parent(around)) {
            var isDrawn = !new XmlSpot(around, prefixes).name().startsWith("camunda:");
            if (isDrawn && around.hasAttribute("id")) {
                report.element(around.getAttribute("id"), around.getAttribute("name"), what);
                return;
            }
        }
        report.element(element.getNodeName(), element.getAttribute("name"), what);
    }

    private static Element parent(Element element) {
        return element.getParentNode() instanceof Element parent ? parent : null;
    }
}
