package publicpost.process.modelcheck;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import publicpost.models.Problem;
import publicpost.process.ThisProgram;
import publicpost.process.allowed.ModelGate;

/** What is in the repository could be published as it is; what is broken is refused at its place. */
class ModelChecksTest {

    private static final int MUTATIONS = 40;

    /** Of a row of target-groups.dmn, before what it says. */
    private static final int CONDITIONS = 7;

    private static final ModelChecks CHECKS =
            new ModelChecks(new ModelGate(ThisProgram.nameable()), ThisProgram.program(), Clock.systemDefaultZone());

    @Test
    void whatIsHereHasNoProblem() {
        assertThat(inWords(CHECKS.check(SetFiles.here()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("publicpost.process.modelcheck.BrokenFiles#all")
    void whatIsBrokenIsRefusedAtItsPlace(Breakage breakage) {
        var problems = CHECKS.check(breakage.edit().apply(SetFiles.here()));

        assertThat(problems).as(inWords(problems)).anySatisfy(one -> assertThat(
                        List.of(one.file(), one.rule(), one.severity(), "" + one.element()))
                .isEqualTo(List.of(breakage.file(), breakage.rule(), breakage.severity(), "" + breakage.element())));
        assertThat(problems).allSatisfy(one -> assertThat(one.text()).matches(Names::isChinese));
    }

    @Test
    void aStepFromATemplateIsTaken() {
        var files = Breakage.replace(
                        "application.bpmn",
                        "<bpmn:userTask id=\"Approve\"",
                        "<bpmn:userTask camunda:modelerTemplate=\"publicpost.Approve\" id=\"Approve\"")
                .apply(SetFiles.here());

        assertThat(inWords(CHECKS.check(files))).isEmpty();
    }

    @Test
    void aFurtherStepIsAskedForWhatItsFormDecides() {
        var files = FurtherStep.in(SetFiles.here());

        assertThat(CHECKS.check(files)).noneMatch(Problem::blocks);
        assertThat(CHECKS.check(Breakage.replace("visit-household.form", "NEEDS_MORE", "UNCLEAR")
                        .apply(files)))
                .extracting(Problem::rule, Problem::element)
                .contains(
                        tuple("outcome-without-way", "HouseholdVisited"),
                        tuple("outcome-never-given", "Flow_HouseholdVisitedMore"));
    }

    @Test
    void aDecisionThatMakesNoDifferenceIsSaid() {
        var files = Breakage.replace(
                        "renewal.bpmn",
                        "sourceRef=\"VisitHousehold\" targetRef=\"HouseholdVisited\"",
                        "sourceRef=\"VisitHousehold\" targetRef=\"RenewPaper\"")
                .apply(FurtherStep.in(SetFiles.here()));

        assertThat(CHECKS.check(FurtherStep.in(SetFiles.here())))
                .extracting(Problem::rule)
                .doesNotContain("outcome-unread");
        assertThat(CHECKS.check(files))
                .extracting(Problem::rule, Problem::element, Problem::severity)
                .contains(tuple("outcome-unread", "VisitHousehold", Problem.Severity.WARNING));
    }

    @Test
    void aRowIsNamedByItsNumberAndCode() {
        var files = Breakage.replace("figures.dmn", "\"元/小时\"", "\"块/小时\"").apply(SetFiles.here());

        assertThat(CHECKS.check(files)).extracting(Problem::elementName).contains("第 4 行 MINIMUM_WAGE_HOURLY");
    }

    @Test
    void aModelThatCannotBeReadIsSaidAndNothingOfItsForms() {
        for (var unreadable : List.of("junk", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")) {
            assertThat(CHECKS.check(SetFiles.here().with("application.bpmn", unreadable)))
                    .filteredOn(Problem::blocks)
                    .extracting(Problem::file)
                    .containsOnly("application.bpmn");
            assertThat(CHECKS.check(SetFiles.here().with("application.bpmn", unreadable)))
                    .extracting(Problem::rule)
                    .doesNotContain("form-unused");
        }
    }

    /** The row that the README writes out for whoever adds a group. */
    @Test
    void theExampleOfTheReadmeIsTaken() throws IOException {
        var section = Files.readString(Path.of("processes/README.md"))
                .lines()
                .dropWhile(line -> !line.startsWith("| column of 安置对象"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.split(" \\| ")[2])
                .collect(joining());
        var cells = Pattern.compile("`([^`]*)`")
                .matcher(section)
                .results()
                .map(cell -> cell.group(1))
                .toList();
        var row = new StringBuilder("<rule id=\"DecisionRule_03i6bhh\">");
        for (var i = 0; i < cells.size(); i++) {
            row.append("<%1$s id=\"Cell_%2$d\"><text>%3$s</text></%1$s>"
                    .formatted(
                            i < CONDITIONS ? "inputEntry" : "outputEntry",
                            i,
                            cells.get(i).replace(">", "&gt;")));
        }

        var files = Breakage.replace("target-groups.dmn", "</decisionTable>", row + "</rule></decisionTable>")
                .apply(SetFiles.here());

        assertThat(cells).contains("\"VETERAN\"").hasSize(CONDITIONS + 9);
        // it only begins one day
        assertThat(CHECKS.check(files)).extracting(Problem::rule).containsOnly("code-not-in-force");
    }

    /** An analyst is told what is wrong with any file whatever; lines go missing when two people merge. */
    @RepeatedTest(MUTATIONS)
    void aFileThatMissesALineIsSpokenOfAndNothingFails(RepetitionInfo round) {
        var chance = new Random(20220413L + round.getCurrentRepetition());
        var files = SetFiles.here();
        var names = List.copyOf(files.files().keySet());
        var file = names.get(chance.nextInt(names.size()));
        var lines = new ArrayList<>(files.text(file).orElseThrow().lines().toList());
        lines.remove(chance.nextInt(lines.size()));

        var problems = CHECKS.check(files.with(file, String.join("\n", lines)));

        assertThat(problems).allSatisfy(one -> assertThat(one.text()).isNotBlank());
    }

    private static String inWords(List<Problem> problems) {
        return problems.stream()
                .map(one -> "%s %s %s（%s）[%s] %s"
                        .formatted(
                                one.severity(), one.file(), one.element(), one.elementName(), one.rule(), one.text()))
                .collect(joining("\n"));
    }
}
