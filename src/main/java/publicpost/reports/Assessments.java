package publicpost.reports;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.board.Boards;
import publicpost.board.Figure;
import publicpost.board.Viewer;
import publicpost.policy.Money;

/** The table by which the towns are assessed: money and posts as the board counts them, and what was found of their people. */
@Component
@Transactional(readOnly = true)
public class Assessments {

    private static final String FOUND =
            """
            select town, count(*) as raised, count(*) filter (where closed_on is not null or due_on < :today) as due,
                count(*) filter (where closed_on <= due_on) as closed_in_time,
                count(*) filter (where closed_on is null and due_on < :today) as overdue
            from app.finding where raised_on between :from and :until and due_on is not null group by town""";

    private final Boards boards;
    private final JdbcClient database;
    private final Clock clock;

    Assessments(Boards boards, JdbcClient database, Clock clock) {
        this.boards = boards;
        this.database = database;
        this.clock = clock;
    }

    private record Found(String town, int raised, int due, int closedInTime, int overdue) {}

    /** Of the towns that whoever looks sees. */
    public List<Assessed> of(Year year, Viewer viewer) {
        var found = found(year);
        var counts = new Counts(year, viewer);
        return viewer.towns().stream()
                .map(town -> assessed(town, counts, found))
                .toList();
    }

    private static Assessed assessed(String town, Counts counts, List<Found> found) {
        var of = found.stream()
                .filter(one -> one.town().equals(town))
                .findFirst()
                .orElse(new Found(town, 0, 0, 0, 0));
        return new Assessed(
                town,
                Money.of(counts.allotted.getOrDefault(town, BigDecimal.ZERO)),
                Money.of(counts.paid.getOrDefault(town, BigDecimal.ZERO)),
                whole(counts.planned, town),
                whole(counts.developed, town),
                whole(counts.inTime, town),
                whole(counts.occupied, town),
                of.raised(),
                of.due(),
                of.closedInTime(),
                of.overdue());
    }

    private static int whole(Map<String, BigDecimal> counts, String town) {
        return counts.getOrDefault(town, BigDecimal.ZERO).intValueExact();
    }

    private List<Found> found(Year year) {
        return database.sql(FOUND)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("from", Date.valueOf(year.atDay(1)))
                .param("until", Date.valueOf(year.atMonth(Month.DECEMBER).atEndOfMonth()))
                .query((row, i) ->
                        new Found(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .list();
    }

    /** What the board counts, by town. */
    private final class Counts {

        private final Map<String, BigDecimal> allotted;
        private final Map<String, BigDecimal> paid;
        private final Map<String, BigDecimal> planned;
        private final Map<String, BigDecimal> developed;
        private final Map<String, BigDecimal> inTime;
        private final Map<String, BigDecimal> occupied;

        Counts(Year year, Viewer viewer) {
            this.allotted = boards.byTown(Figure.ALLOTTED, year.getValue(), viewer);
            this.paid = boards.byTown(Figure.PAID, year.getValue(), viewer);
            this.planned = boards.byTown(Figure.PLANNED, year.getValue(), viewer);
            this.developed = boards.byTown(Figure.DEVELOPED, year.getValue(), viewer);
            this.inTime = boards.byTown(Figure.IN_TIME, year.getValue(), viewer);
            this.occupied = boards.byTown(Figure.OCCUPIED, year.getValue(), viewer);
        }
    }
}
