package publicpost.process.replay;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.process.replay.Differences.Ends;
import publicpost.process.replay.Differences.OtherCase;
import publicpost.process.replay.Differences.Step;
import publicpost.process.replay.Recordings.Instance;

/** The table of what became of each case of a run. */
@Component
class ReplayedCases {

    private final JdbcTemplate database;
    private final ReplayRows runs;

    ReplayedCases(JdbcTemplate database, ReplayRows runs) {
        this.database = database;
        this.runs = runs;
    }

    /** Cases that were not played yet, by their number in the run. */
    Map<Integer, Instance> left(long run, int most) {
        var found = new LinkedHashMap<Integer, Instance>();
        database.query(
                """
                select number, instance, process, case_number from app.replay_case
                where run_id = ? and verdict is null order by number limit ?""",
                row -> {
                    found.put(row.getInt(1), new Instance(row.getString(2), row.getString(3), row.getString(4)));
                },
                run,
                most);
        return found;
    }

    /** All at once, so that a kill in between leaves none of them played and counted half. */
    @Transactional
    public void save(long run, Map<Integer, Result> results, Map<String, String> names) {
        var rows = results.entrySet().stream()
                .map(one -> row(run, one.getKey(), one.getValue()))
                .toList();
        var changed = database.batchUpdate(
                """
                update app.replay_case set verdict = ?, end_before = ?, end_after = ?, stands_at = ?,
                    new_steps = string_to_array(?, ','), missing_steps = string_to_array(?, ',')
                where run_id = ? and number = ? and verdict is null""",
                rows);
        runs.went(run, Arrays.stream(changed).sum(), names);
    }

    private static Object[] row(long run, int number, Result result) {
        return new Object[] {
            result.verdict().name(),
            result.endBefore(),
            result.endAfter(),
            result.standsAt(),
            String.join(",", result.newSteps()),
            String.join(",", result.missingSteps()),
            run,
            number
        };
    }

    // ── what came of it ─────────────────────────────────────────────────────────────────────────────────────────

    Map<Verdict, Integer> verdicts(long run) {
        var found = new LinkedHashMap<Verdict, Integer>();
        database.query(
                "select verdict, count(*) from app.replay_case where run_id = ? and verdict is not null group by 1",
                row -> {
                    found.put(Verdict.valueOf(row.getString(1)), row.getInt(2));
                },
                run);
        return found;
    }

    /** Where cases ended then and do now, where that is not the same; the most frequent first. */
    List<Ends> ends(long run) {
        return database.query(
                """
                select process, end_before, end_after, stands_at, count(*) from app.replay_case
                where run_id = ? and verdict in ('ELSEWHERE', 'STANDS') group by 1, 2, 3, 4 order by 5 desc, 1, 2, 3, 4""",
                (row, i) ->
                        new Ends(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5)),
                run);
    }

    /** @param column new_steps or missing_steps */
    private List<Step> steps(String column, long run) {
        return database.query(
                """
                select process, step, count(*) from app.replay_case, unnest(%s) step
                where run_id = ? and verdict <> 'SAME' group by 1, 2 order by 3 desc, 1, 2"""
                        .formatted(column),
                (row, i) -> new Step(row.getString(1), row.getString(2), row.getInt(3)),
                run);
    }

    List<Step> newSteps(long run) {
        return steps("new_steps", run);
    }

    List<Step> missingSteps(long run) {
        return steps("missing_steps", run);
    }

    List<OtherCase> different(long run, int most) {
        return database.query(
                """
                select case_number, process, verdict, end_before, end_after, stands_at, new_steps, missing_steps
                from app.replay_case where run_id = ? and verdict <> 'SAME' order by number limit ?""",
                (row, i) -> other(row),
                run,
                most);
    }

    private static OtherCase other(ResultSet row) throws SQLException {
        return new OtherCase(
                row.getString(1),
                row.getString(2),
                Verdict.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                list(row.getArray(7)),
                list(row.getArray(8)));
    }

    private static List<String> list(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
