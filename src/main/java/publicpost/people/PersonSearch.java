package publicpost.people;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** Finds people by identity number, case number or the beginning of a name, among those whom the caller reaches. */
@Component
@Transactional(readOnly = true)
public class PersonSearch {

    private static final Pattern CASE_NUMBER = Pattern.compile("[A-Z]{2,3}[0-9]{4}-[0-9]{1,9}");

    private static final String FOUND =
            """
            select p.id, p.name, p.id_number, p.household_place,
                   (select string_agg(c.case_number, ' ' order by c.case_number) from app.case_of_person c
                    where c.person_id = p.id) as cases
            from app.person p where %s order by p.name, p.id limit :most""";

    private final JdbcClient database;
    private final Secrets secrets;

    PersonSearch(JdbcClient database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /**
     * One of them.
     *
     * @param idMasked all but region and the last two
     * @param cases numbers of the cases the caller reaches, by number
     */
    public record Found(Long id, String name, String idMasked, String household, List<String> cases) {}

    /** @param words an identity number, a case number, or how a name begins; never empty */
    public List<Found> find(String words, int most) {
        var number = IdNumber.read(words);
        if (number.isPresent()) {
            return find(
                    "p.id_number_index = any(:wanted)",
                    secrets.indexes(SealedColumn.PERSON_ID_NUMBER, number.get().digits())
                            .toArray(String[]::new),
                    most);
        }
        var upper = words.toUpperCase();
        if (CASE_NUMBER.matcher(upper).matches()) {
            return find(
                    "p.id in (select c.person_id from app.case_of_person c where c.case_number = :wanted)",
                    upper,
                    most);
        }
        // not by like: the database would ask for each person whether it may be seen before it looks at the name
        return find("p.name ~>=~ :wanted and p.name ~<~ (:wanted || chr(1114111))", words, most);
    }

    private List<Found> find(String which, Object wanted, int most) {
        return database.sql(FOUND.formatted(which))
                .param("wanted", wanted)
                .param("most", most)
                .query((row, i) -> new Found(
                        row.getLong("id"),
                        row.getString("name"),
                        new IdNumber(secrets.open(SealedColumn.PERSON_ID_NUMBER, row.getString("id_number"))).masked(),
                        row.getString("household_place"),
                        casesOf(row.getString("cases"))))
                .list();
    }

    private static List<String> casesOf(String numbers) {
        return numbers == null ? List.of() : List.of(numbers.split(" "));
    }
}
