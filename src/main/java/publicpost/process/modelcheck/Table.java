package publicpost.process.modelcheck;

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
     */
    record Row(String id, String note, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
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
        return dmn.getRules().stream().map(this::row).toList();
    }

    private Row row(Rule rule) {
        var cells = new LinkedHashMap<String, String>();
        var asked = asked().iterator();
        rule.getInputEntries().forEach(cell -> put(cells, asked, cell.getTextContent()));
        var said = said().iterator();
        rule.getOutputEntries().forEach(cell -> put(cells, said, cell.getTextContent()));
        var note = rule.getDescription();
        return new Row(rule.getId(), note == null ? "" : note.getTextContent().strip(), cells);
    }

    private static void put(Map<String, String> cells, Iterator<String> names, String text) {
        if (names.hasNext()) {
            cells.put(names.next(), text.strip());
        }
    }

    Spot spot(Row row) {
        return new Spot(file, row.id(), row.note());
    }
}
