package publicpost.web.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One small XML document, written element by element. */
final class Xml {

    /** What may stand in no XML, however it is written. */
    private static final Pattern IMPOSSIBLE =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** Writes into an element that is open. */
    interface Inside {
        void write(Xml xml) throws XMLStreamException;
    }

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    static byte[] document(String root, String namespace, Inside inside) {
        var bytes = new ByteArrayOutputStream();
        try {
            var out = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.writeStartElement(root);
            out.writeDefaultNamespace(namespace);
            inside.write(new Xml(out));
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    Xml element(String name, Inside inside) throws XMLStreamException {
        out.writeStartElement(name);
        inside.write(this);
        out.writeEndElement();
        return this;
    }

    Xml text(String name, String text) throws XMLStreamException {
        return element(name, xml -> out.writeCharacters(IMPOSSIBLE.matcher(text).replaceAll("")));
    }

    Xml link(String rel, String href) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", rel);
        out.writeAttribute("href", href);
        return this;
    }
}
