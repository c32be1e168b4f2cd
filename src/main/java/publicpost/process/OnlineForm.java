package publicpost.process;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused.FieldError;
import publicpost.intake.Intake;
import publicpost.people.IdNumber;
import publicpost.policy.Sex;

/** What somebody typed online as the clerk's form would have it, and what the clerk's form would say of it. */
@Component
class OnlineForm {

    private static final Set<String> NUMBERS = Set.of("idNumber", "phone", "bankAccount");
    /** How the office reaches the applicant, and how she comes to her case. */
    static final Set<String> REACHED_BY = Set.of("idNumber", "phone");

    private static final String CATEGORY = "retirementCategory";

    private final Intake intake;

    OnlineForm(Intake intake) {
        this.intake = intake;
    }

    /** As it is kept: numbers in their plain digits, and a man's category, which nobody need be asked for. */
    static Map<String, Object> plain(Map<String, ?> typed) {
        var plain = new HashMap<String, Object>(typed);
        NUMBERS.forEach(field -> plain.computeIfPresent(field, (same, value) -> digits(value.toString())));
        if (plain.containsKey(CATEGORY)) {
            IdNumber.read(String.valueOf(plain.get("idNumber")))
                    .filter(number -> number.sex() == Sex.MALE)
                    .ifPresent(man -> plain.put(CATEGORY, "MALE"));
        }
        return plain;
    }

    private static String digits(String typed) {
        return Answer.inPlainSigns(typed).toUpperCase(Locale.ROOT);
    }

    /** @param content of somebody who has agreed: without that nothing was handed in */
    static Answer answer(Long recruitment, Map<String, ?> content) {
        var all = new HashMap<String, Object>(content);
        all.put("announcement", recruitment.toString());
        all.put("consent", "true");
        return new Answer(all);
    }

    /** What the counter would refuse of all of it, the first of each field, but for what tells whether the person is known. */
    List<FieldError> problems(Long recruitment, Map<String, ?> content) {
        var answer = answer(recruitment, content);
        var draft = ApplicationForm.asFarAsWritten(answer, recruitment);
        var first = new LinkedHashMap<String, FieldError>();
        Stream.concat(answer.errors().stream(), intake.problems(draft).stream())
                .forEach(problem -> first.putIfAbsent(problem.field(), OnlineChecks.called(problem)));
        OnlineChecks.of(content).forEach(problem -> first.put(problem.field(), problem));
        if (first.containsKey("idNumber")) {
            // whether it is a woman, whom alone it is asked of, is not known yet
            first.remove(CATEGORY);
        }
        return List.copyOf(first.values());
    }

    /** Likewise of one step only. */
    List<FieldError> problems(OnlineStep step, Long recruitment, Map<String, ?> content) {
        return problems(recruitment, content).stream()
                .filter(problem -> OnlineStep.of(problem.field()) == step)
                .toList();
    }
}
