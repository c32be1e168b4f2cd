package publicpost.process;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.secrets.Opened;
import publicpost.secrets.Secrets;

/** Whether what was taken is kept as it was written: read from every row that the transaction at hand has written. */
final class KeptRows {

    /** What 7777 times 7777 makes: nobody writes it, so whoever finds it has reckoned. */
    private static final String RECKONED = "60481729";

    private static final String WRITTEN =
            "select to_jsonb(t)::text from app.%1$s t where t.xmin = pg_current_xact_id()::xid";

    private static final Set<String> YES_OR_NO = Set.of("true", "false");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcTemplate database;
    private final Secrets secrets;
    private final List<String> tables;
    private String written;

    KeptRows(JdbcTemplate database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
        this.tables = database.queryForList(
                "select tablename from pg_tables where schemaname = 'app' and tablename not like 'audit%'",
                String.class);
    }

    /** Where the transaction at hand has written, what comes after it is looked for first. */
    void lookWhereWritten() {
        var touched = database.queryForList(
                rows("select '%1$s' from app.%1$s t where t.xmin = pg_current_xact_id()::xid", tables), String.class);
        written = rows(
                WRITTEN,
                touched.isEmpty() ? tables : touched.stream().distinct().toList());
    }

    private static String rows(String question, List<String> tables) {
        return tables.stream().map(question::formatted).collect(joining(" union all "));
    }

    /** @param outcome of the step, whose note and hand-overs are kept by whoever completes the task */
    List<String> problems(Hostile hostile, Object outcome) {
        var texts = texts(written, outcome);
        if (texts.stream().anyMatch(text -> text.contains(RECKONED))) {
            return List.of("reckoned");
        }
        var kept = !(hostile.value() instanceof String text)
                || isKept(text, texts)
                || isKept(text, texts(rows(WRITTEN, tables), outcome));
        return kept ? List.of() : List.of("taken and not kept");
    }

    private List<String> texts(String question, Object outcome) {
        var rows = database.queryForList(question, String.class);
        return Stream.concat(rows.stream().flatMap(this::texts), Stream.of(noted(outcome)))
                .toList();
    }

    private static String noted(Object outcome) {
        return outcome instanceof Outcome taken ? taken.name() + " " + taken.note() + " " + taken.passed() : "";
    }

    /** As written, without what nobody sees around it; a number or an account in its plain digits. */
    private static boolean isKept(String written, List<String> texts) {
        var text = WrittenText.of(written);
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
        return text.isEmpty()
                || isNumber(text)
                || YES_OR_NO.contains(text)
                || texts.stream()
                        .anyMatch(kept -> kept.contains(text) || kept.contains(plain) || kept.contains(inJson(text)));
    }

    private static boolean isNumber(String text) {
        try {
            new BigDecimal(text);
            return true;
        } catch (NumberFormatException none) {
            return false;
        }
    }

    private static String inJson(String text) {
        try {
            var quoted = JSON.writeValueAsString(text);
            return quoted.substring(1, quoted.length() - 1);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Stream<String> texts(String row) {
        try {
            return texts(JSON.readTree(row));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Stream<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return Stream.of(String.valueOf(Opened.of(node.textValue(), secrets)));
        }
        var inside = node.isObject()
                ? node.properties().stream().map(Map.Entry::getValue).toList()
                : List.<JsonNode>of();
        return node.isArray()
                ? Stream.iterate(0, at -> at < node.size(), at -> at + 1).flatMap(at -> texts(node.get(at)))
                : inside.stream().flatMap(this::texts);
    }
}
