package publicpost.province;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** The differences that the newest whole import of each kind has found. */
@Component
public class Differences {

    /** Of the newest import of its kind that came to its end. */
    static final String NEWEST =
            """
            from app.province_difference d
            where d.exchange_id = (select max(e.id) from app.province_exchange e
                                   where e.kind = :kind and e.direction = 'IMPORT' and e.status = 'DONE')""";

    private final JdbcClient database;
    private final Secrets secrets;
    private final ObjectMapper json;

    Differences(JdbcClient database, Secrets secrets, ObjectMapper json) {
        this.database = database;
        this.secrets = secrets;
        this.json = json;
    }

    void differs(long exchange, RecordKind kind, Comparison found) {
        add(exchange, kind, Side.DIFFERS, found.ours(), found.theirs().number(), found.shown(), found);
    }

    void oursOnly(long exchange, RecordKind kind, HeldRecord ours) {
        add(exchange, kind, Side.OURS_ONLY, ours, ours.number(), all(kind, ours, true), null);
    }

    void theirsOnly(long exchange, RecordKind kind, HeldRecord theirs) {
        add(exchange, kind, Side.THEIRS_ONLY, null, theirs.number(), all(kind, theirs, false), null);
    }

    private static List<Shown> all(RecordKind kind, HeldRecord one, boolean ours) {
        return kind.fields().stream()
                .filter(field -> one.values().containsKey(field))
                .map(field -> {
                    var value = field.shown(one.values().get(field));
                    return new Shown(field.heading(), ours ? value : "", ours ? "" : value);
                })
                .toList();
    }

    private void add(
            long exchange,
            RecordKind kind,
            Side side,
            HeldRecord ours,
            String number,
            List<Shown> values,
            Comparison found) {
        database.sql(
                        """
                        insert into app.province_difference (exchange_id, kind, side, our_id, our_key, number, fields, detail, fact)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        exchange,
                        kind.name(),
                        side.name(),
                        ours == null ? null : ours.id(),
                        ours == null ? null : ours.key(),
                        number,
                        found == null ? "" : found.names(),
                        secrets.seal(SealedColumn.PROVINCE_DIFFERENCE_DETAIL, written(values)),
                        fact(kind, side, ours, found))
                .update();
    }

    /** Of whom, and what of it; the same as long as nothing changes. */
    private static String fact(RecordKind kind, Side side, HeldRecord ours, Comparison found) {
        return "%s %s %s %s"
                .formatted(kind, side, ours == null ? "" : ours.id(), found == null ? "" : found.fact())
                .strip();
    }

    /** Those of earlier imports of the kind, and of such as did not come to their end. */
    void replaceBy(long exchange, RecordKind kind) {
        database.sql("delete from app.province_difference where kind = ? and exchange_id <> ?")
                .params(kind.name(), exchange)
                .update();
    }

    /** How many there are of each side. */
    public Map<Side, Integer> count(RecordKind kind) {
        var counts = new EnumMap<Side, Integer>(Side.class);
        counts.putAll(database
                .sql("select d.side, count(*) as many %s group by d.side".formatted(NEWEST))
                .param("kind", kind.name())
                .query((row, i) -> Map.entry(Side.valueOf(row.getString("side")), row.getInt("many")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return counts;
    }

    /** Those that both have first, then those that only we have. */
    public List<Difference> list(RecordKind kind, int from, int most) {
        return database.sql(
                        """
                        select d.side, d.our_key, d.number, d.detail %s
                        order by array_position(array['DIFFERS', 'OURS_ONLY', 'THEIRS_ONLY'], d.side), d.id
                        offset :from limit :most"""
                                .formatted(NEWEST))
                .param("kind", kind.name())
                .param("from", from)
                .param("most", most)
                .query((row, i) -> new Difference(
                        Side.valueOf(row.getString("side")),
                        row.getString("our_key"),
                        row.getString("number"),
                        read(row.getString("detail"))))
                .list();
    }

    List<Shown> read(String sealed) {
        try {
            return json.readValue(
                    secrets.open(SealedColumn.PROVINCE_DIFFERENCE_DETAIL, sealed), new TypeReference<>() {});
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("a difference cannot be read");
        }
    }

    private String written(List<Shown> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a difference cannot be written");
        }
    }
}
