package publicpost.policy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** The facts of an exit as they were written down; what is missing or cannot be read is not there. */
record ExitFacts(Map<ExitFact, String> given) {

    Optional<String> text(ExitFact fact) {
        return Optional.ofNullable(given.get(fact)).map(String::strip).filter(text -> !text.isEmpty());
    }

    Optional<LocalDate> day(ExitFact fact) {
        return text(fact)
                .filter(text -> text.matches("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}"))
                .map(ExitFacts::parsed);
    }

    Optional<Integer> whole(ExitFact fact) {
        return text(fact).filter(text -> text.matches("[0-9]{1,3}")).map(Integer::valueOf);
    }

    boolean isReadable(ExitFact fact) {
        return switch (fact.kind()) {
            case TEXT -> text(fact).isPresent();
            case DAY -> day(fact).isPresent();
            case WHOLE -> whole(fact).isPresent();
        };
    }

    private static LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }
}
