package publicpost.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.policy.FundSource;
import publicpost.policy.Money;
import publicpost.policy.Shares;

/** The tables of the year's money. A source's row is made when it is first needed. */
@Component
class BudgetRows {

    private static final String READ = "select year, town, source, allotted, committed, paid from app.budget";

    private static final String ENTRIES =
            """
            select e.*, r.decision, r.reason as why, r.reviewed_by, r.reviewed_at
            from app.budget_entry e left join app.budget_review r on r.entry_id = e.id""";

    private static final String IN_ORDER =
            " order by town, array_position(array['PROVINCE', 'CITY', 'ZONE', 'URBAN_CHANNEL'], source)";

    private final JdbcClient database;

    BudgetRows(JdbcClient database) {
        this.database = database;
    }

    List<BudgetLine> of(int year) {
        return database.sql(READ + " where year = ?" + IN_ORDER)
                .param(year)
                .query(BudgetRows::line)
                .list();
    }

    List<BudgetLine> of(int year, String town) {
        return database.sql(READ + " where year = ? and town = ?" + IN_ORDER)
                .params(year, town)
                .query(BudgetRows::line)
                .list();
    }

    /** Whoever asks at the same time waits; always in the same order, so that no two wait for each other. */
    List<BudgetLine> lock(int year, String town) {
        return database.sql(READ + " where year = ? and town = ?" + IN_ORDER + " for no key update")
                .params(year, town)
                .query(BudgetRows::line)
                .list();
    }

    void add(Entry entry) {
        database.sql(
                        """
                        insert into app.budget_entry
                            (year, town, source, amount, document, reason, entered_by, entered_at, second_needed)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        entry.year(),
                        entry.town(),
                        entry.source().name(),
                        entry.amount().yuan(),
                        entry.document(),
                        entry.reason(),
                        entry.enteredBy(),
                        Timestamp.from(entry.enteredAt()),
                        entry.secondNeeded())
                .update();
    }

    void review(Long entry, EntryReview review) {
        database.sql(
                        """
                        insert into app.budget_review (entry_id, decision, reason, reviewed_by, reviewed_at)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        entry,
                        review.confirmed() ? "CONFIRM" : "RETURN",
                        review.reason(),
                        review.by(),
                        Timestamp.from(review.at()))
                .update();
    }

    /** Newest first. */
    List<Entry> entries(int year) {
        return database.sql(ENTRIES + " where year = ? order by id desc")
                .param(year)
                .query(BudgetRows::entry)
                .list();
    }

    Optional<Entry> entry(Long id) {
        return database.sql(ENTRIES + " where id = ?")
                .param(id)
                .query(BudgetRows::entry)
                .optional();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var reviewed = row.getTimestamp("reviewed_at");
        var review = reviewed == null
                ? null
                : new EntryReview(
                        row.getString("decision").equals("CONFIRM"),
                        row.getString("why"),
                        row.getString("reviewed_by"),
                        reviewed.toInstant());
        return new Entry(
                row.getLong("id"),
                row.getInt("year"),
                row.getString("town"),
                FundSource.valueOf(row.getString("source")),
                Money.of(row.getBigDecimal("amount")),
                row.getString("document"),
                row.getString("reason"),
                row.getString("entered_by"),
                row.getTimestamp("entered_at").toInstant(),
                row.getBoolean("second_needed"),
                review);
    }

    /**
     * A merge, not an insert with a conflict: that would hold the new row against what is allotted before it found the
     * old one.
     */
    void commit(int year, String town, Shares cost) {
        database.sql(
                        """
                        merge into app.budget b
                        using (select ?::int as year, ? as town, u.* from unnest(?::text[], ?::numeric[]) u (source, amount)) c
                        on (b.year, b.town, b.source) = (c.year, c.town, c.source)
                        when matched then update set committed = b.committed + c.amount
                        when not matched then insert (year, town, source, committed) values (c.year, c.town, c.source, c.amount)""")
                .params(year, town, sources(cost), amounts(cost))
                .update();
    }

    void pay(int year, String town, Shares cost) {
        database.sql(
                        """
                        insert into app.budget (year, town, source, paid)
                        select ?, ?, u.source, u.amount from unnest(?::text[], ?::numeric[]) u (source, amount)
                        on conflict (year, town, source) do update set paid = budget.paid + excluded.paid""")
                .params(year, town, sources(cost), amounts(cost))
                .update();
    }

    private static String[] sources(Shares cost) {
        return borne(cost).map(FundSource::name).toArray(String[]::new);
    }

    private static String[] amounts(Shares cost) {
        return borne(cost).map(source -> cost.of(source).toString()).toArray(String[]::new);
    }

    private static Stream<FundSource> borne(Shares cost) {
        return Stream.of(FundSource.values()).filter(source -> !cost.of(source).isZero());
    }

    private static BudgetLine line(ResultSet row, int number) throws SQLException {
        return new BudgetLine(
                row.getInt("year"),
                row.getString("town"),
                FundSource.valueOf(row.getString("source")),
                Money.of(row.getBigDecimal("allotted")),
                Money.of(row.getBigDecimal("committed")),
                Money.of(row.getBigDecimal("paid")));
    }
}
