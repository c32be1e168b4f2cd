package publicpost.process;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import publicpost.policy.ExitFact;
import publicpost.policy.ExitReason;

/** Why somebody leaves and after which day, as a form states it. */
record StatedExit(ExitReason reason, Map<ExitFact, String> facts, LocalDate lastDay) {

    /**
     * What is wrong stands in the answer afterwards; it is null then, or not to be used.
     *
     * @param field of the reason: a form may have another reason to ask for
     */
    static StatedExit read(Answer a, String field) {
        var reason = a.choice(field, "退出事由", ExitReason.class);
        var lastDay = a.day("lastDay", "最后在岗日");
        if (reason == null) {
            return null;
        }
        if (!reason.byPeople()) {
            return a.wrong(field, "退出事由", "由系统按期限和日期处理，不需登记");
        }
        return new StatedExit(reason, facts(a, reason), lastDay);
    }

    private static Map<ExitFact, String> facts(Answer a, ExitReason reason) {
        var read = new EnumMap<ExitFact, String>(ExitFact.class);
        for (var fact : reason.facts()) {
            var given = a.optional(fact.field(), fact.label());
            if (given != null) {
                read.put(fact, given);
            }
        }
        return read;
    }

    /** The reasons to choose from, each with the facts it needs. */
    static List<Map<String, Object>> reasons() {
        return Arrays.stream(ExitReason.values())
                .filter(ExitReason::byPeople)
                .map(StatedExit::reason)
                .toList();
    }

    private static Map<String, Object> reason(ExitReason reason) {
        var asked = reason.facts().stream()
                .map(fact -> Map.of("field", fact.field(), "label", fact.label(), "kind", fact.kind()))
                .toList();
        return Map.of(
                "code", reason,
                "label", reason.label(),
                "clause", reason.clause().cite(),
                "decided", reason.decided(),
                "facts", asked);
    }
}
