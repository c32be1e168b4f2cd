package publicpost.process;

import java.util.Optional;
import org.postgresql.util.PSQLException;
import publicpost.casefile.Refused;
import publicpost.duties.Duties;

/** What the database says where it keeps duties or offices apart (职责分离), as an answer to whoever asked for it. */
final class KeptApart {

    private KeptApart() {}

    static Optional<RuntimeException> by(Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
                var said = refused.getServerErrorMessage();
                return inWords(String.valueOf(said.getConstraint()), said.getMessage());
            }
        }
        return Optional.empty();
    }

    private static Optional<RuntimeException> inWords(String rule, String said) {
        return switch (rule) {
            case "duties_apart" -> Optional.of(new RefusedForm(Duties.because(said)));
            case "offices_apart" -> Optional.of(new RefusedAssignment(Refused.at("group", "所属机构", said)));
            default -> Optional.empty();
        };
    }
}
