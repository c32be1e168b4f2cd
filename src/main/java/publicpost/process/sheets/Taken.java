package publicpost.process.sheets;

import java.util.List;
import publicpost.casefile.Refused.FieldError;
import publicpost.process.sheets.Rows.Done;

/**
 * What became of one row.
 *
 * @param outcome of the step, and
 * @param status of the application afterwards; null unless it was taken
 * @param by who was quicker; null unless the state is {@link State#GONE} and somebody was
 * @param errors what was not taken, at its field
 */
public record Taken(String task, State state, String outcome, String status, String by, List<FieldError> errors) {

    public enum State {
        TAKEN,
        WRONG,
        /** A colleague has claimed it. */
        HELD,
        /** It is done, or nobody is asked any more. */
        GONE
    }

    /** With who did the step last and what came of it, where it is done. */
    Taken told(Done last) {
        return last == null || state == State.WRONG || state == State.HELD
                ? this
                : new Taken(task, state, last.outcome(), last.status(), last.actor(), errors);
    }

    static Taken wrong(String task, List<FieldError> errors) {
        return new Taken(task, State.WRONG, null, null, null, errors);
    }

    static Taken held(String task, String by) {
        return new Taken(task, State.HELD, null, null, by, List.of());
    }
}
