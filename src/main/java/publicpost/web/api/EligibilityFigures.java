package publicpost.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import publicpost.policy.Block;
import publicpost.policy.Clause;
import publicpost.policy.Eligibility;
import publicpost.policy.Priority;
import publicpost.policy.Reason;
import publicpost.policy.TargetGroup;

/** Whether a person may be placed, as the calculator shows it; advice, never a decision. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record EligibilityFigures(
        boolean eligible,
        List<String> groups,
        Priority priority,
        List<Block> blocks,
        List<Block> flags,
        List<Sentence> reasons,
        List<Sentence> warnings,
        List<String> clauses) {

    record Sentence(String code, String text, String clause) {

        static List<Sentence> of(List<Reason> reasons) {
            return reasons.stream()
                    .map(reason -> new Sentence(
                            reason.code(), reason.text(), reason.clause().cite()))
                    .toList();
        }
    }

    static EligibilityFigures of(Eligibility answer) {
        return new EligibilityFigures(
                answer.eligible(),
                answer.groups().stream().map(TargetGroup::code).toList(),
                answer.priority(),
                answer.blocks(),
                answer.flags(),
                Sentence.of(answer.reasons()),
                Sentence.of(answer.warnings()),
                answer.clauses().stream().map(Clause::cite).toList());
    }
}
