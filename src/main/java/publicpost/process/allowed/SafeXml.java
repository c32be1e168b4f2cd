package publicpost.process.allowed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML of strangers: no document type, so no entities, from this machine or another. */
final class SafeXml {

    /** Deeper than any model; the engine follows the nesting by calling itself. */
    private static final int DEEPEST = 40;

    /** The file is not XML, or has what no model needs; the message says which, in Chinese. */
    static final class Unreadable extends Exception {
        Unreadable(String what) {
            super(what);
        }
    }

    private SafeXml() {}

    /** Every element in the order of the file. */
    static List<Element> elements(byte[] content) throws Unreadable {
        try {
            var root = builder().parse(new ByteArrayInputStream(content)).getDocumentElement();
            var all = new ArrayList<Element>();
            var depth = 1;
            for (Node node = root; node != null; ) {
                if (node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                    throw new Unreadable("不允许有处理指令（<?…?>）");
                }
                if (node instanceof Element element) {
                    all.add(element);
                }
                if (node.getFirstChild() != null) {
                    node = node.getFirstChild();
                    if (++depth > DEEPEST) {
                        throw new Unreadable("嵌套超过 %d 层".formatted(DEEPEST));
                    }
                } else {
                    while (node != root && node.getNextSibling() == null) {
                        node = node.getParentNode();
                        depth--;
                    }
                    node = node == root ? null : node.getNextSibling();
                }
            }
            return all;
        } catch (SAXException notXml) {
            throw new Unreadable(
                    notXml.getMessage() != null && notXml.getMessage().contains("DOCTYPE")
                            ? "不允许有 DOCTYPE 和外部实体"
                            : "不是可以读取的 XML" + line(notXml));
        } catch (IOException | ParserConfigurationException broken) {
            throw new Unreadable("不是可以读取的 XML");
        }
    }

    private static String line(SAXException problem) {
        return problem instanceof SAXParseException at ? "（第 %d 行）".formatted(at.getLineNumber()) : "";
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        // the JDK's own, as the engine's, whatever else a library may bring along
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setCoalescing(true);
        factory.setXIncludeAware(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new Thrown());
        return builder;
    }

    /** Otherwise the parser prints what it finds to the console. */
    private static final class Thrown implements ErrorHandler {

        @Override
        public void warning(SAXParseException problem) {
            // the engine reads it all the same
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
