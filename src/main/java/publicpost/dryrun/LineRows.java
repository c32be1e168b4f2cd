package publicpost.dryrun;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.dryrun.DryRunLine.Effect;
import publicpost.dryrun.DryRunLine.Kind;
import publicpost.policy.Area;
import publicpost.policy.FundSource;

/** The tables of what dry runs found. */
@Component
class LineRows {

    private static final int BATCH = 200;

    private static final String ADD =
            """
            insert into app.dry_run_line (run_id, kind, case_number, town, area, effect, refused, groups, before, after,
                difference) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String COST =
            """
            insert into app.dry_run_cost (run_id, town, source, before, after) values (?, ?, ?, ?, ?)
            on conflict (run_id, town, source) do update set before = app.dry_run_cost.before + excluded.before,
                after = app.dry_run_cost.after + excluded.after""";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    LineRows(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    void add(Long run, Part part) {
        batches.batchUpdate(ADD, part.lines(), BATCH, (insert, line) -> {
            insert.setLong(1, run);
            insert.setString(2, line.kind().name());
            insert.setString(3, line.caseNumber());
            insert.setString(4, line.town());
            insert.setString(5, line.area().name());
            insert.setString(6, line.effect().name());
            insert.setBoolean(7, line.refused());
            insert.setArray(
                    8,
                    insert.getConnection().createArrayOf("text", line.groups().toArray()));
            insert.setString(9, line.before());
            insert.setString(10, line.after());
            insert.setBigDecimal(11, line.difference());
        });
        part.costs().forEach((town, cost) -> Stream.of(FundSource.values()).forEach(source -> database.sql(COST)
                .params(
                        run,
                        town,
                        source.name(),
                        cost.before().of(source).yuan(),
                        cost.after().of(source).yuan())
                .update()));
    }

    /** Those that gain first, and where there are numbers the most; at the most so many. */
    List<DryRunLine> of(Long run, Kind kind, int most) {
        return database.sql(
                        """
                        select * from app.dry_run_line where run_id = ? and kind = ?
                        order by array_position(array['GAIN', 'LOSS', 'CHANGE'], effect), abs(difference) desc nulls last,
                            case_number limit ?""")
                .params(run, kind.name(), most)
                .query((row, i) -> read(row))
                .list();
    }

    private static DryRunLine read(ResultSet row) throws SQLException {
        return new DryRunLine(
                Kind.valueOf(row.getString("kind")),
                row.getString("case_number"),
                row.getString("town"),
                Area.valueOf(row.getString("area")),
                Effect.valueOf(row.getString("effect")),
                row.getBoolean("refused"),
                List.of((String[]) row.getArray("groups").getArray()),
                row.getString("before"),
                row.getString("after"),
                row.getBigDecimal("difference"));
    }

    /** How many there are of each kind and effect. */
    List<DryRunSums.Count> counts(Long run) {
        return database.sql(
                        """
                        select kind, effect, count(*), coalesce(sum(difference), 0) from app.dry_run_line where run_id = ?
                        group by kind, effect order by kind, effect""")
                .param(run)
                .query((row, i) -> new DryRunSums.Count(
                        Kind.valueOf(row.getString(1)), Effect.valueOf(row.getString(2)), row.getInt(3)))
                .list();
    }

    /** Applicants by group and town; who is of two groups counts in both. */
    List<DryRunSums.Group> groups(Long run) {
        return database.sql(
                        """
                        select g, town, count(*) filter (where effect = 'GAIN'), count(*) filter (where effect = 'LOSS'),
                            count(*) filter (where effect = 'CHANGE')
                        from app.dry_run_line, unnest(case when groups = '{}' then '{—}' else groups end) g
                        where run_id = ? and kind = 'APPLICANT' group by g, town order by g, town""")
                .param(run)
                .query((row, i) -> new DryRunSums.Group(
                        row.getString(1), row.getString(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .list();
    }

    /** What a year costs, by town and in the order of the sources; what costs nothing on either side is left out. */
    List<DryRunSums.Cost> costs(Long run) {
        return database.sql(
                        """
                        select town, source, before, after from app.dry_run_cost
                        where run_id = ? and (before <> 0 or after <> 0)
                        order by town, array_position(?::text[], source)""")
                .params(run, Stream.of(FundSource.values()).map(Enum::name).toArray(String[]::new))
                .query((row, i) -> DryRunSums.Cost.read(row))
                .list();
    }
}
