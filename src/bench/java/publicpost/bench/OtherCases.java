package publicpost.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Fills the engine with the open cases of other villages: every row that a real open case has in its run-time tables is
 * copied with new ids, its group replaced by one of two thousand villages.
 */
final class OtherCases {

    private static final List<String> TABLES =
            List.of("act_ru_execution", "act_ru_task", "act_ru_identitylink", "act_ru_variable", "act_ru_event_subscr");

    private static final Set<String> IDS = Set.of(
            "id_",
            "parent_id_",
            "proc_inst_id_",
            "root_proc_inst_id_",
            "execution_id_",
            "task_id_",
            "var_scope_",
            "business_key_",
            "process_instance_id_",
            "parent_act_inst_id_",
            "act_inst_id_");

    private OtherCases() {}

    static void copy(Installation at, String village, long from, long until) throws SQLException {
        var instance = "(select e.proc_inst_id_ from act_ru_identitylink l join act_ru_task e on e.id_ = l.task_id_"
                + " where l.group_id_ = '" + village + "' limit 1)";
        copy(at, TABLES, instance, from, until);
    }

    /** @param instance which one, as a query or a literal */
    static void copy(Installation at, List<String> tables, String instance, long from, long until) throws SQLException {
        for (var table : tables) {
            at.sql(copyOf(table, columns(at, table), instance, from + 1, until));
        }
    }

    private static List<String> columns(Installation at, String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var rows = at.outside.getMetaData().getColumns(null, "public", table, null)) {
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME"));
            }
        }
        return columns;
    }

    private static String copyOf(String table, List<String> columns, String instance, long first, long last) {
        var copied = columns.stream().map(OtherCases::copied).toList();
        var ofCase = "r.task_id_ in (select t.id_ from act_ru_task t where t.proc_inst_id_ = " + instance + ")";
        if (columns.contains("process_instance_id_")) {
            ofCase = "r.process_instance_id_ = " + instance;
        } else if (columns.contains("proc_inst_id_") && !table.equals("act_ru_identitylink")) {
            ofCase = "r.proc_inst_id_ = " + instance;
        }
        return "insert into %s (%s) select %s from %s r, generate_series(%d, %d) n where %s"
                .formatted(table, String.join(",", columns), String.join(",", copied), table, first, last, ofCase);
    }

    private static String copied(String column) {
        if (IDS.contains(column)) {
            return "r.%s || '-' || n".formatted(column);
        }
        return switch (column) {
            case "group_id_" -> "'village-' || n % 2000";
            case "create_time_", "created_" -> "r.%s - n * interval '10 seconds'".formatted(column);
            default -> "r." + column;
        };
    }
}
