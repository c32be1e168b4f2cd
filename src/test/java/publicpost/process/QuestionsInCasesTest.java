package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import publicpost.InOneContext;
import publicpost.policy.FindingKind;
import publicpost.process.allowed.Nameable;
import publicpost.process.modelcheck.Program;

/** Whatever the models of a process may ask, a case that has only begun answers: a step can be drawn anywhere in it. */
@InOneContext
class QuestionsInCasesTest {

    private static final String BORN = "1976-03-01";

    @Autowired
    Town town;

    @Autowired
    Life life;

    @Autowired
    PayDay payDay;

    @Autowired
    Found found;

    @Autowired
    Program program;

    @Autowired
    Nameable nameable;

    @Test
    void beforeAnybodyIsInPost() {
        var announcement = town.announces(1);
        var application = town.applies(announcement, BORN);

        answers("annual-plan", town.startsAPlan());
        answers("recruitment", announcement);
        answers("application", application);
        answers("refusal-review", application);
    }

    @Test
    void whileSomebodyIsInPost() {
        var placed = town.placed(BORN);
        var paperEnds = town.today().plusMonths(12).minusDays(1);

        answers("finding", found.about(placed, FindingKind.SHARED_ACCOUNT));
        answers("suspension", life.suspends(placed, town.today(), town.today().plusDays(20)));
        town.dayComes(paperEnds.minusDays(30));
        answers("renewal", life.matter(placed, "AGREEMENT"));
    }

    @Test
    void whenSomebodyIsToLeave() {
        var placed = town.placed(BORN);
        town.dayComes(town.termEnds(placed).minusDays(60));

        answers("term-review", life.matter(placed, "TERM_REVIEW"));
        var asked = Map.of("requestedOn", town.today().toString());
        answers("exit", life.registersExit(placed, "OWN_WISH", town.today(), asked));
    }

    @Test
    void whenAMonthIsOver() {
        life.placed(LocalDate.of(2026, 6, 1), life.villager(BORN));

        answers("monthly-subsidy", payDay.monthIsOver("town-chucun", YearMonth.of(2026, 6)));
    }

    private void answers(String process, String caseNumber) {
        program.questions().forEach((bean, methods) -> methods.stream()
                .filter(method -> isAskedOf(process, bean + "." + method))
                .forEach(method -> assertThat(nameable.ask(bean, method, executionOf(caseNumber)))
                        .as("%s.%s of %s", bean, method, process)
                        .isNotNull()));
    }

    private boolean isAskedOf(String process, String question) {
        var answered = program.answered(question);
        return answered.each().isEmpty()
                && (answered.processes().isEmpty() || answered.processes().contains(process));
    }

    private static DelegateExecution executionOf(String caseNumber) {
        return (DelegateExecution) Proxy.newProxyInstance(
                DelegateExecution.class.getClassLoader(),
                new Class<?>[] {DelegateExecution.class},
                (proxy, method, given) -> method.getName().equals("getProcessBusinessKey") ? caseNumber : null);
    }
}
