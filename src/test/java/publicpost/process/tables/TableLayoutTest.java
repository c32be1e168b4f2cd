package publicpost.process.tables;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import publicpost.policy.Clause;
import publicpost.policy.Figures;
import publicpost.policy.FindingKind;
import publicpost.process.OfficeCodes;

/** Every row says from when it holds, where it comes from and whether that binds. */
class TableLayoutTest {

    private static final List<Clause> PLAN = List.of(
            Clause.ANNUAL_PLAN,
            Clause.WHO_MAY_BE_PLACED,
            Clause.POSTS,
            Clause.PAY_AND_TERM,
            Clause.REAL_NAMES,
            Clause.FUNDING);

    @ParameterizedTest
    @CsvSource({"target-groups, clause", "figures, source", "findings, clause"})
    void everyRowIsDatedAndNamesItsSourceAndStanding(String key, String source) {
        var table = table(key);

        for (var rule : table.getRules()) {
            var cells = cells(table, rule);
            assertTrue(cells.get("有效日期").contains("date("), rule.getId());
            assertTrue(cells.get("standing").matches("\"(plan|law|peer|default)\""), rule.getId());
            var cited = cells.get(source).replace("\"", "");
            var inPlan = cells.get("standing").equals("\"plan\"");
            assertEquals(inPlan, PLAN.contains(new Clause(cited)), rule.getId());
        }
    }

    @ParameterizedTest
    @CsvSource("target-groups")
    void theAreaOfAGroupIsTheAreaItsRowAsksFor(String key) {
        var table = table(key);

        for (var rule : table.getRules()) {
            var cells = cells(table, rule);
            var asked = cells.get("地区").isEmpty() ? "\"BOTH\"" : cells.get("地区");
            assertEquals(asked, cells.get("groupArea"), rule.getId());
        }
    }

    /** `town` is the applicant's own town, wherever that is. */
    @Test
    void everyVerifierIsAnOfficeOrTheApplicantsOwnTown() throws IOException {
        var table = table(DmnTables.TARGET_GROUPS);
        var known = new HashSet<>(OfficeCodes.all());
        known.add("town");

        for (var rule : table.getRules()) {
            var verifier = cells(table, rule).get("verifier").replace("\"", "");
            assertTrue(known.contains(verifier), rule.getId());
        }
    }

    @Test
    void everyFigureTheProgramAsksForHasItsRows() throws IllegalAccessException {
        var table = table(DmnTables.FIGURES);
        var given = new HashSet<String>();
        table.getRules().forEach(rule -> given.add(cells(table, rule).get("代码").replace("\"", "")));

        var asked = new HashSet<String>();
        for (var code : Figures.class.getFields()) {
            asked.add((String) code.get(null));
        }
        assertEquals(asked, given);
    }

    /** Of every town, so that none is left out by a row for another. */
    @Test
    void everyCheckHasARowForEveryTown() {
        var table = table(DmnTables.FINDINGS);
        var given = new HashSet<String>();
        table.getRules().stream()
                .map(rule -> cells(table, rule))
                .filter(cells -> cells.get("镇（街道）").isEmpty())
                .forEach(cells -> given.add(cells.get("核查").replace("\"", "")));

        var asked = Stream.of(FindingKind.values())
                .filter(kind -> !kind.isOfPaper())
                .map(FindingKind::name)
                .collect(toSet());
        assertEquals(asked, given);
    }

    private static DecisionTable table(String key) {
        var model = Dmn.readModelFromStream(new TableFiles().latest(key).text().get());
        return model.getModelElementsByType(DecisionTable.class).iterator().next();
    }

    /** Conditions by the label of their column, statements by its name. */
    private static Map<String, String> cells(DecisionTable table, Rule rule) {
        var cells = new LinkedHashMap<String, String>();
        var asked = rule.getInputEntries().iterator();
        table.getInputs()
                .forEach(
                        column -> cells.put(column.getLabel(), text(asked.next().getTextContent())));
        var said = rule.getOutputEntries().iterator();
        table.getOutputs()
                .forEach(column -> cells.put(column.getName(), text(said.next().getTextContent())));
        return cells;
    }

    private static String text(String cell) {
        return cell.strip();
    }
}
