package publicpost.process.modelcheck;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;

/** One readable decision table. */
record Table(String file, DecisionTable dmn) {

    /**
     * A row by the names of its columns: what a condition asks and what a statement says, as they are written.
     *
     * @param id what evidence of a decision refers to
     * @param number from 1, as the table shows it
     */
    record Row(String id, int number, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /** As an analyst finds it: an id that the editor made is nowhere to be seen. */
        String title() {
            var code = cells.containsKey("code") ? text("code") : text("kind");
            return "第 %d 行 %s".formatted(number, code).strip();
        }

        /** Without the marks around it. */
        String text(String column) {
            return cell(column).replaceAll("^\"|\"$", "");
        }
    }

    String id() {
        return dmn.getParentElement() instanceof Decision decision ? decision.getId() : "";
    }

    List<String> asked() {
        return dmn.getInputs().stream()
                .map(column -> column.getInputExpression())
                .map(asked -> asked == null || asked.getText() == null
                        ? ""
                        : asked.getText().getTextContent().strip())
                .toList();
    }

    List<String> said() {
        return dmn.getOutputs().stream()
                .map(column -> column.getName() == null ? "" : column.getName())
                .toList();
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        dmn.getRules().forEach(rule -> rows.add(row(rule, rows.size() + 1)));
        return rows;
    }

    private Row row(Rule rule, int number) {
        var cells = new LinkedHashMap<String, String>();
        var asked = asked().iterator();
        rule.getInputEntries().forEach(cell -> put(cells, asked, any(cell.getTextContent())));
        var said = said().iterator();
        rule.getOutputEntries().forEach(cell -> put(cells, said, cell.getTextContent()));
        return new Row(rule.getId(), number, cells);
    }

    /** A condition that holds for everything is written as a dash, or not at all. */
    private static String any(String condition) {
        return condition.strip().equals("-") ? "" : condition;
    }

    private static void put(Map<String, String> cells, Iterator<String> names, String text) {
        if (names.hasNext()) {
            cells.put(names.next(), text.strip());
        }
    }

    Spot spot(Row row) {
        return new Spot(file, row.id(), row.title());
    }
}
