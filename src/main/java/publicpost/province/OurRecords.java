package publicpost.province;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.lists.Cell;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** Our side: what is sealed is opened, and everything written as a file is read, so that only what differs differs. */
@Component
class OurRecords {

    private static final int AT_ONCE = 500;

    private static final int PLACES = 2;

    private static final String FROM =
            """
            select x.*, n.number as province_number, n.said as province_status
            from (%s) x left join app.province_record n on n.kind = '%s' and n.our_id = x.id
            where %s order by x.id""";

    /** Changed since the one day, and there by the other. */
    private static final String DATED =
            """
            (cast(:since as date) is null or x.dated >= :since) and (cast(:until as date) is null or x.begun <= :until)""";

    private final NamedParameterJdbcTemplate database;
    private final TransactionTemplate snapshot;
    private final Secrets secrets;

    OurRecords(DataSource database, PlatformTransactionManager transactions, Secrets secrets) {
        var template = new JdbcTemplate(database);
        template.setFetchSize(AT_ONCE);
        this.database = new NamedParameterJdbcTemplate(template);
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        this.secrets = secrets;
    }

    /** One after the other, with no more of them held than a handful. */
    void each(RecordKind kind, LocalDate since, Consumer<HeldRecord> record) {
        snapshot.executeWithoutResult(
                open -> read(kind, DATED, dated(since, null), row -> record.accept(record(kind, row))));
    }

    /** Those that an exchange should have brought and did not. */
    void eachUnseen(RecordKind kind, Dates dates, long exchange, Consumer<HeldRecord> record) {
        read(
                kind,
                DATED + " and n.seen_in is distinct from :exchange",
                dated(dates.since(), dates.until()).addValue("exchange", exchange),
                row -> record.accept(record(kind, row)));
    }

    List<HeldRecord> byKey(RecordKind kind, String key) {
        return found(kind, kind.byKey(), new MapSqlParameterSource("key", key));
    }

    List<HeldRecord> byNumber(RecordKind kind, String number) {
        return found(kind, "n.number = :number", new MapSqlParameterSource("number", number));
    }

    /** Without a key and a number yet: the person's, and of the same day or month. */
    List<HeldRecord> alike(RecordKind kind, HeldRecord theirs) {
        var same = kind.fields().stream()
                .filter(field -> theirs.values().containsKey(field))
                .filter(Likeness.of(kind)::contains)
                .toList();
        if (Likeness.of(kind).isEmpty() || same.size() < Likeness.of(kind).size()) {
            return List.of();
        }
        var parameters = new MapSqlParameterSource();
        var condition = new StringBuilder("true");
        for (var field : same) {
            condition.append(" and ").append(Likeness.condition(field));
            parameters.addValue(field.column(), like(field, theirs.values().get(field)));
        }
        return found(kind, condition.toString(), parameters);
    }

    private Object like(Field field, String value) {
        return switch (field.content()) {
            case ID_NUMBER -> secrets.indexes(SealedColumn.PERSON_ID_NUMBER, value);
            case DAY -> LocalDate.parse(value);
            default -> value;
        };
    }

    private List<HeldRecord> found(RecordKind kind, String condition, MapSqlParameterSource parameters) {
        return database.query(
                FROM.formatted(kind.sql(), kind.name(), condition), parameters, (row, i) -> record(kind, row));
    }

    private void read(RecordKind kind, String condition, MapSqlParameterSource parameters, RowRead read) {
        database.query(FROM.formatted(kind.sql(), kind.name(), condition), parameters, row -> {
            read.row(row);
        });
    }

    /** What is done with a row. */
    @FunctionalInterface
    private interface RowRead {
        void row(ResultSet row) throws SQLException;
    }

    private static MapSqlParameterSource dated(LocalDate since, LocalDate until) {
        return new MapSqlParameterSource("since", since).addValue("until", until);
    }

    private HeldRecord record(RecordKind kind, ResultSet row) throws SQLException {
        var values = new LinkedHashMap<Field, String>();
        for (var field : kind.fields()) {
            var value = field.isCompared() ? value(kind, field, row) : null;
            if (value != null && !value.isEmpty()) {
                values.put(field, value);
            }
        }
        return new HeldRecord(
                row.getLong("id"),
                row.getString("key"),
                row.getString("province_number"),
                row.getString("province_status"),
                values);
    }

    private String value(RecordKind kind, Field field, ResultSet row) throws SQLException {
        return switch (field.content()) {
            case ID_NUMBER -> secrets.open(SealedColumn.PERSON_ID_NUMBER, row.getString(field.column()));
            case PHONE -> secrets.open(SealedColumn.PERSON_PHONE, row.getString(field.column()));
            case ACCOUNT -> account(kind, row);
            case DECIMAL -> plain(row.getBigDecimal(field.column()));
            case TEXT, OWN_TEXT -> text(row.getString(field.column()));
            default -> row.getString(field.column());
        };
    }

    /** Sealed each for its own table: of a payment, of somebody who applied, or who came on a list. */
    private String account(RecordKind kind, ResultSet row) throws SQLException {
        var sealed = row.getString("account");
        if (kind == RecordKind.PAYMENTS) {
            return secrets.open(SealedColumn.PAYMENT_ACCOUNT, sealed);
        }
        return sealed == null
                ? secrets.open(SealedColumn.INCUMBENT_ACCOUNT, row.getString("list_account"))
                : secrets.open(SealedColumn.APPLICATION_ACCOUNT, sealed);
    }

    private static String plain(BigDecimal number) {
        return number == null
                ? null
                : number.setScale(PLACES, RoundingMode.UNNECESSARY).toPlainString();
    }

    private static String text(String text) {
        return text == null ? null : Cell.text(text).text();
    }
}
