package publicpost.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether an exit is stated in full and without contradiction; it never decides one. */
public final class ExitRule {

    private ExitRule() {}

    /**
     * @param facts as written down; those the reason does not ask for are not looked at
     * @param lastDay in post, inclusive; null is a problem like any other
     * @param termEnds the first day no longer subsidised, null when there is none
     * @return every problem, none when the exit may be registered
     * @throws NoFigure when a threshold of absence has no row today
     */
    public static List<ExitProblem> check(
            ExitReason reason,
            Map<ExitFact, String> facts,
            LocalDate lastDay,
            LocalDate startsOn,
            LocalDate termEnds,
            LocalDate today,
            PolicyTables tables) {
        var given = new ExitFacts(facts);
        var problems = new ArrayList<ExitProblem>();
        problems.addAll(lastDay(reason, given, lastDay, startsOn, termEnds));
        reason.facts().stream().flatMap(fact -> fact(fact, given, today)).forEach(problems::add);
        if (reason == ExitReason.BREACH) {
            absence(given, today, tables).forEach(problems::add);
        }
        return List.copyOf(problems);
    }

    private static List<ExitProblem> lastDay(
            ExitReason reason, ExitFacts facts, LocalDate lastDay, LocalDate startsOn, LocalDate termEnds) {
        if (lastDay == null) {
            return List.of(ExitProblem.ofLastDay("必填"));
        }
        return Stream.of(
                        lastDay.isBefore(startsOn) ? "不得早于上岗日期%s".formatted(startsOn) : null,
                        termEnds != null && !lastDay.isBefore(termEnds)
                                ? "不得晚于期限最后一天%s".formatted(termEnds.minusDays(1))
                                : null,
                        againstFact(reason, facts, lastDay))
                .filter(Objects::nonNull)
                .map(ExitProblem::ofLastDay)
                .toList();
    }

    /** Null when nothing stands against it. */
    private static String againstFact(ExitReason reason, ExitFacts facts, LocalDate lastDay) {
        return switch (reason) {
            case DEATH -> {
                var died = facts.day(ExitFact.DIED_ON);
                yield died.filter(lastDay::isAfter).map("不得晚于死亡日期%s"::formatted).orElse(null);
            }
            case FOUND_WORK -> notBefore(ExitFact.EMPLOYED_FROM, facts, lastDay);
            case POST_ABOLISHED -> notBefore(ExitFact.ABOLISHED_FROM, facts, lastDay);
            default -> null;
        };
    }

    private static String notBefore(ExitFact fact, ExitFacts facts, LocalDate lastDay) {
        return facts.day(fact)
                .filter(day -> !lastDay.isBefore(day))
                .map(day -> "须早于%s%s".formatted(fact.label(), day))
                .orElse(null);
    }

    private static Stream<ExitProblem> fact(ExitFact fact, ExitFacts facts, LocalDate today) {
        if (facts.text(fact).isEmpty()) {
            return Stream.of(ExitProblem.of(fact, "必填"));
        }
        if (!facts.isReadable(fact)) {
            return Stream.of(
                    ExitProblem.of(fact, fact.kind() == ExitFact.Kind.DAY ? "须为实际存在的日期，格式YYYY-MM-DD" : "须为0到999的整数"));
        }
        var ahead = fact.kind() == ExitFact.Kind.DAY
                && facts.day(fact).orElseThrow().isAfter(today);
        return ahead && !fact.mayLieAhead() ? Stream.of(ExitProblem.of(fact, "不得晚于今天")) : Stream.empty();
    }

    /** Absence opens a review when one of the thresholds is reached, and with neither there is nothing to decide. */
    private static Stream<ExitProblem> absence(ExitFacts facts, LocalDate today, PolicyTables tables) {
        var running = facts.whole(ExitFact.ABSENT_RUNNING);
        var inYear = facts.whole(ExitFact.ABSENT_IN_YEAR);
        var mostRunning = tables.figure(Figures.ABSENCE_RUNNING_DAYS, today).whole();
        var mostInYear = tables.figure(Figures.ABSENCE_YEAR_DAYS, today).whole();
        if (running.isEmpty() || inYear.isEmpty() || running.get() >= mostRunning || inYear.get() >= mostInYear) {
            return Stream.empty();
        }
        var text = "连续缺勤%d个工作日（须达%d个）、一年内累计缺勤%d个工作日（须达%d个），均未达到，不能以此为由退出"
                .formatted(running.get(), mostRunning, inYear.get(), mostInYear);
        return Stream.of(ExitProblem.of(ExitFact.ABSENT_RUNNING, text));
    }
}
