package publicpost.officelists;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import publicpost.people.IdNumber;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** Everybody registered here, found by the index of a number or by name; as large as they are many, however long a list is. */
final class KnownPeople {

    private static final int LENGTH = 18;
    private static final int BORN_FROM = 6;
    private static final DateTimeFormatter BORN = DateTimeFormatter.BASIC_ISO_DATE;

    private record Known(long id, String name, LocalDate born) {}

    private final JdbcClient database;
    private final Secrets secrets;
    private final Map<Mark, Known> byMark = new HashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();
    private final String key;
    private boolean severalKeys;

    KnownPeople(JdbcClient database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
        this.key = secrets.currentKey();
        database.sql("select id, name, born, id_number_index from app.person").query(row -> {
            var known = new Known(row.getLong("id"), row.getString("name"), row.getObject("born", LocalDate.class));
            var index = row.getString("id_number_index");
            severalKeys |= !index.startsWith(key + ":");
            byMark.put(Mark.of(index), known);
            byName.computeIfAbsent(known.name(), name -> new ArrayList<>(1)).add(known);
        });
    }

    /** By the key in use, for whoever is registered afterwards. */
    Mark mark(IdNumber number) {
        return Mark.of(secrets.index(SealedColumn.PERSON_ID_NUMBER, number.digits()));
    }

    /** @param mark of the row's number; null where that is nobody's */
    List<Hit> find(ListRow row, Mark mark) {
        if (row.number() == null) {
            return oneSignOff(row);
        }
        return byNumber(row.number(), mark).stream()
                .map(known -> new Hit(
                        known.id(),
                        row.old() ? How.OLD_NUMBER : How.EXACT,
                        known.name().equals(row.name())))
                .toList();
    }

    private Optional<Known> byNumber(IdNumber number, Mark mark) {
        var known = byMark.get(mark);
        if (known != null || !severalKeys) {
            return Optional.ofNullable(known);
        }
        // while keys are changed people still stand under the one before
        return secrets.indexes(SealedColumn.PERSON_ID_NUMBER, number.digits()).stream()
                .map(index -> byMark.get(Mark.of(index)))
                .filter(one -> one != null)
                .findFirst();
    }

    /**
     * A sign more, less or other than it should be never leaves a valid number (GB 11643), so only rows whose number is
     * nobody's are looked at; and only the numbers of people of the same name are opened. Several may be meant.
     */
    private List<Hit> oneSignOff(ListRow row) {
        return byName.getOrDefault(row.name(), List.of()).stream()
                .filter(known -> mayBe(known.born(), row.written()))
                .filter(known -> Signs.areOneApart(row.written(), numberOf(known.id())))
                .map(known -> new Hit(known.id(), How.ONE_SIGN, true))
                .toList();
    }

    private static boolean mayBe(LocalDate born, String written) {
        return written.length() == LENGTH - 1
                || written.length() == LENGTH + 1
                || written.length() == LENGTH
                        && differing(born.format(BORN), written.substring(BORN_FROM, BORN_FROM + 8)) <= 1;
    }

    private static int differing(String one, String other) {
        var count = 0;
        for (var i = 0; i < one.length(); i++) {
            count += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return count;
    }

    private String numberOf(long person) {
        return secrets.open(
                SealedColumn.PERSON_ID_NUMBER,
                database.sql("select id_number from app.person where id = ?")
                        .param(person)
                        .query(String.class)
                        .single());
    }
}
