package publicpost.process.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.process.replay.Recording.Decided;

/** Reads what is on record of cases that are over: the engine's history, and the trail of who decided what. */
@Component
class Recordings {

    /** What the engine writes beside a visit that was broken off. */
    private static final int CANCELLED = 2;

    private static final String VISITS =
            """
            select a.proc_inst_id_, a.id_, a.act_id_, a.act_type_, a.parent_act_inst_id_, a.start_time_, a.end_time_,
                   a.sequence_counter_, a.act_inst_state_, a.proc_def_id_
            from act_hi_actinst a where a.proc_inst_id_ = any(?::text[]) and a.end_time_ is not null
            order by a.start_time_, a.sequence_counter_""";

    private static final String TRAILS =
            """
            select case_number, step, outcome, at from app.trail where case_number = any(?::text[]) order by at, id""";

    private final JdbcClient database;

    Recordings(JdbcClient database) {
        this.database = database;
    }

    /** What an instance is: of which process, and which case it is about. */
    record Instance(String id, String process, String caseNumber) {}

    List<Recording> of(Collection<Instance> instances) {
        var visits = visits(instances.stream().map(Instance::id).toArray(String[]::new));
        var trails = trails(instances.stream().map(Instance::caseNumber).toArray(String[]::new));
        return instances.stream()
                .map(one -> new Recording(
                        one.id(),
                        one.caseNumber(),
                        one.process(),
                        visits.getOrDefault(one.id(), List.of()),
                        trails.getOrDefault(String.valueOf(one.caseNumber()), List.of())))
                .toList();
    }

    private Map<String, List<Visit>> visits(String[] instances) {
        var found = new HashMap<String, List<Visit>>();
        database.sql(VISITS)
                .param(instances)
                .query((row, i) -> found.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                        .add(visit(row)))
                .list();
        return found;
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getTimestamp(6).getTime(),
                row.getTimestamp(7).getTime(),
                row.getLong(8),
                row.getInt(9) == CANCELLED,
                row.getString(10));
    }

    private Map<String, List<Decided>> trails(String[] cases) {
        var found = new HashMap<String, List<Decided>>();
        database.sql(TRAILS)
                .param(cases)
                .query((row, i) -> found.computeIfAbsent(row.getString(1), number -> new ArrayList<>())
                        .add(new Decided(
                                row.getString(2),
                                row.getString(3),
                                row.getTimestamp(4).getTime())))
                .list();
        return found;
    }
}
