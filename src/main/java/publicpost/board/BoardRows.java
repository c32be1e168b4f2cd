package publicpost.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database, with the reach of the caller and in the towns of the viewer. */
@Component
class BoardRows {

    private static final String PLAN =
            "select coalesce(max(year), 0) from app.plan where status = 'ISSUED' and year <= ?";

    private static final String VALUES = "select * from (%s) v where town = any(:towns) and (n <> 0 or amount <> 0)";

    private static final String ROWS =
            """
            select * from (%s) r
            where town = any(:towns) and (:town = '' or town = :town) and (:area = '' or area = :area)
              and (:part = '' or part = :part)
            order by town, area, part, since_on, case_number, post, note limit :most""";

    private final JdbcClient database;
    private final Clock clock;

    BoardRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The year of the plan in force in that year: a plan stands until a later one; 0 where there is none. */
    int planOf(int year) {
        return database.sql(PLAN).param(year).query(Integer.class).single();
    }

    List<Value> values(Figure figure, int year, List<String> towns) {
        return database.sql(VALUES.formatted(figure.question().counts()))
                .params(asked(year, towns))
                .query((row, i) -> new Value(
                        row.getString("town"),
                        row.getString("area"),
                        row.getString("part"),
                        row.getLong("n"),
                        row.getBigDecimal("amount")))
                .list();
    }

    List<Row> rows(Ask ask, int year, List<String> towns, int most) {
        return database.sql(ROWS.formatted(ask.figure().question().rows()))
                .params(asked(year, towns))
                .param("town", ask.town())
                .param("area", ask.area())
                .param("part", ask.part())
                .param("most", most)
                .query(BoardRows::row)
                .list();
    }

    private Map<String, Object> asked(int year, List<String> towns) {
        return Map.of(
                "year", year,
                "plan", planOf(year),
                "today", LocalDate.now(clock),
                "towns", towns.toArray(String[]::new));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("town"),
                row.getString("area"),
                row.getString("part"),
                row.getString("case_number"),
                row.getString("post"),
                row.getObject("person_id", Long.class),
                row.getString("name"),
                row.getObject("since_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getObject("days", Integer.class),
                row.getBigDecimal("amount"),
                row.getString("note"));
    }
}
