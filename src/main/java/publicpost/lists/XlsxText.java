package publicpost.lists;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of one element of a workbook: the runs of it put together, without how it is pronounced. */
final class XlsxText {

    private static final int LONGEST = 32_767;

    private XlsxText() {}

    /** @param element which stands at its beginning, and afterwards at its end */
    static String of(XMLStreamReader element, String name) throws XMLStreamException {
        var text = new StringBuilder();
        var inText = name.equals("v");
        var depth = 1;
        var pronounced = 0;
        while (depth > 0) {
            switch (element.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    depth++;
                    inText = element.getLocalName().equals("t");
                    pronounced += element.getLocalName().equals("rPh") ? 1 : 0;
                }
                case XMLStreamReader.END_ELEMENT -> {
                    depth--;
                    inText = false;
                    pronounced -= element.getLocalName().equals("rPh") ? 1 : 0;
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                    if (inText && pronounced == 0 && text.length() <= LONGEST) {
                        text.append(element.getTextCharacters(), element.getTextStart(), element.getTextLength());
                    }
                }
                default -> {}
            }
        }
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text.toString();
    }
}
