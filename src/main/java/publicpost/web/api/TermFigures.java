package publicpost.web.api;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import publicpost.policy.Clause;
import publicpost.policy.TermAnswer;

/** A term as the calculator shows it: each date is the first day no longer subsidised. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record TermFigures(
        @JsonFormat(shape = STRING) LocalDate end,
        @JsonFormat(shape = STRING) LocalDate extendableTo,
        List<String> clauses,
        List<String> notes) {

    static TermFigures of(TermAnswer answer) {
        return new TermFigures(
                answer.end(),
                answer.extendableTo(),
                answer.clauses().stream().map(Clause::cite).toList(),
                answer.notes());
    }
}
