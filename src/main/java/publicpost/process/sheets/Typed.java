package publicpost.process.sheets;

import java.util.List;
import java.util.Map;

/**
 * What was typed into a sheet.
 *
 * @param once for all rows
 * @param rows those in which something was typed
 */
public record Typed(Map<String, Object> once, List<Row> rows) {

    /** @param caseNumber tells who was quicker when the task is gone */
    public record Row(String task, String caseNumber, Map<String, Object> typed) {}
}
