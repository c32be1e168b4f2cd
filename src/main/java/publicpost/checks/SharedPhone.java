package publicpost.checks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.findings.Check;
import publicpost.findings.Seen;
import publicpost.findings.Subject;
import publicpost.findings.Watched;
import publicpost.masks.Masks;
import publicpost.policy.FindingKind;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/**
 * One telephone for several people of a town, who may then not know what is said in their name; about the office that
 * manages them. The numbers are opened for the look and kept nowhere.
 */
@Component
class SharedPhone implements Check {

    private final JdbcClient database;
    private final Secrets secrets;

    SharedPhone(JdbcClient database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.SHARED_PHONE);
    }

    @Override
    public void look(Watched watched, Consumer<Seen> found) {
        var rule = watched.rule(FindingKind.SHARED_PHONE);
        byPhone(watched.town()).forEach((phone, holders) -> {
            var people = people(holders);
            if (rule.isReachedBy(BigDecimal.valueOf(people.size()))) {
                found.accept(seen(phone, holders, people, watched));
            }
        });
    }

    private Map<String, List<Holder>> byPhone(String town) {
        record Reached(String phone, Holder holder) {}
        return database
                .sql("select * from app.holder where town = ? order by id")
                .param(town)
                .query((row, i) ->
                        new Reached(secrets.open(SealedColumn.PERSON_PHONE, row.getString("phone")), Holder.read(row)))
                .list()
                .stream()
                .filter(one -> one.phone() != null && !one.phone().isBlank())
                .collect(groupingBy(Reached::phone, HashMap::new, mapping(Reached::holder, toList())));
    }

    /** Their names by who they are. */
    private static Map<Long, String> people(Collection<Holder> holders) {
        return holders.stream().collect(toMap(Holder::person, Holder::name, (one, same) -> one, TreeMap::new));
    }

    private static Seen seen(String phone, List<Holder> holders, Map<Long, String> people, Watched watched) {
        return new Seen(
                FindingKind.SHARED_PHONE,
                Subject.ofOffice(watched.town(), Villages.only(holders)),
                Newest.of(holders),
                watched.today(),
                new Facts()
                        .say("联系电话", Masks.phone(phone))
                        .say("共用人数", people.size())
                        .say("共用人", String.join("、", people.values()))
                        .all());
    }
}
