package publicpost.process.modelcheck;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import publicpost.models.Problem;
import publicpost.process.ThisProgram;
import publicpost.process.allowed.ModelGate;

/** What is in the repository could be published as it is; what is broken is refused at its place. */
class ModelChecksTest {

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

    private static String inWords(List<Problem> problems) {
        return problems.stream()
                .map(one -> "%s %s %s（%s）[%s] %s"
                        .formatted(
                                one.severity(), one.file(), one.element(), one.elementName(), one.rule(), one.text()))
                .collect(joining("\n"));
    }
}
