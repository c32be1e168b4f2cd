package publicpost.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;

/** What a workbook says beside its rows: which sheets it has, which cells are merged, which styles are dates. */
final class XlsxBook {

    private static final int MOST_MERGED = 100;

    /** Sheets by the id of their part. */
    private final Map<String, Boolean> hidden = new HashMap<>();

    private final Map<String, String> parts = new HashMap<>();

    /** Of the parts with filled cells. */
    private final Map<String, List<CellRangeAddress>> merged = new HashMap<>();

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> dates = new ArrayList<>();
    private final SharedTexts texts = new SharedTexts();
    private final Wording wording;
    private boolean from1904;

    XlsxBook(Wording wording) {
        this.wording = wording;
    }

    SharedTexts texts() {
        return texts;
    }

    boolean countsFrom1904() {
        return from1904;
    }

    boolean isDate(int style) {
        return style >= 0 && style < dates.size() && dates.get(style);
    }

    List<CellRangeAddress> mergedOf(String part) {
        return merged.get(part);
    }

    /** The part of the only sheet that is shown and has anything in it. */
    String onlySheet() {
        if (hidden.isEmpty()) {
            throw wording.refused("打不开：不是完整的 Excel 文件（.xlsx）");
        }
        var filled = hidden.entrySet().stream()
                .filter(sheet -> !sheet.getValue())
                .map(sheet -> parts.getOrDefault(sheet.getKey(), ""))
                .filter(merged::containsKey)
                .toList();
        if (filled.size() != 1) {
            throw wording.refused(filled.isEmpty() ? "工作簿是空的" : "有多个有内容的工作表，请只留%s一个".formatted(wording.list()));
        }
        return filled.get(0);
    }

    /** Takes up one part of the workbook; those that say nothing of the kind are passed over. */
    void take(String part, XlsxZip.Part content) throws IOException, XMLStreamException {
        if (part.startsWith("xl/worksheets/")) {
            sheet(part, content.xml());
            return;
        }
        switch (part) {
            case "xl/workbook.xml" -> each(content.xml(), this::sheets);
            case "xl/_rels/workbook.xml.rels" -> each(content.xml(), this::relation);
            case "xl/styles.xml" -> styles(content.xml());
            case "xl/sharedStrings.xml" -> texts(content.xml());
            default -> {}
        }
    }

    private interface Taker {

        void take(XMLStreamReader element) throws XMLStreamException;
    }

    private static void each(XMLStreamReader xml, Taker taker) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                taker.take(xml);
            }
        }
    }

    private void sheets(XMLStreamReader element) {
        if (element.getLocalName().equals("sheet")) {
            var state = attribute(element, "state");
            hidden.put(attribute(element, "id"), state.equals("hidden") || state.equals("veryHidden"));
        } else if (element.getLocalName().equals("workbookPr")) {
            from1904 = List.of("1", "true").contains(attribute(element, "date1904"));
        }
    }

    private void relation(XMLStreamReader element) {
        if (element.getLocalName().equals("Relationship")) {
            var target = attribute(element, "Target");
            parts.put(attribute(element, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
    }

    private void styles(XMLStreamReader xml) throws XMLStreamException {
        var ofCells = new boolean[1];
        each(xml, element -> {
            switch (element.getLocalName()) {
                case "numFmt" -> formats.put(number(element, "numFmtId"), attribute(element, "formatCode"));
                case "cellXfs" -> ofCells[0] = true;
                case "cellStyles" -> ofCells[0] = false;
                case "xf" -> {
                    if (ofCells[0]) {
                        var format = number(element, "numFmtId");
                        dates.add(DateUtil.isADateFormat(format, formats.getOrDefault(format, "")));
                    }
                }
                default -> {}
            }
        });
    }

    private void texts(XMLStreamReader xml) throws XMLStreamException {
        each(xml, element -> {
            if (element.getLocalName().equals("si") && !texts.add(XlsxText.of(element, "si"))) {
                throw wording.refused("文字过多，请把%s分成几份，或另存为 CSV 再上传".formatted(wording.entries()));
            }
        });
    }

    private void sheet(String part, XMLStreamReader xml) throws XMLStreamException {
        var regions = new ArrayList<CellRangeAddress>();
        var filled = new boolean[1];
        each(xml, element -> {
            filled[0] |= element.getLocalName().equals("v")
                    || element.getLocalName().equals("is")
                    || element.getLocalName().equals("f");
            if (element.getLocalName().equals("mergeCell")) {
                regions.add(CellRangeAddress.valueOf(attribute(element, "ref")));
            }
            if (regions.size() > MOST_MERGED) {
                throw wording.refused("合并单元格太多，请全部取消合并");
            }
        });
        if (filled[0]) {
            merged.put(part, regions);
        }
    }

    private static int number(XMLStreamReader element, String name) {
        var text = attribute(element, name);
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /** Whatever its namespace, since there are two kinds of workbooks; empty where there is none. */
    static String attribute(XMLStreamReader element, String name) {
        for (var i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }
}
