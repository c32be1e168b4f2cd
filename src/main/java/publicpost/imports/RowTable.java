package publicpost.imports;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.imports.OpenedList.Row;
import publicpost.imports.OpenedList.Taken;
import publicpost.lists.Problem;
import publicpost.masks.Masks;

/** The table of rows: what was found of each, and what became of it. */
@Component
class RowTable {

    private final JdbcClient database;

    RowTable(JdbcClient database) {
        this.database = database;
    }

    void add(long list, List<Row> rows) {
        database.sql(
                        "insert into app.import_row (list_id, row_number, who) select :list, * from unnest(:numbers, :names)")
                .param("list", list)
                .param("numbers", rows.stream().map(Row::number).toArray(Integer[]::new))
                .param("names", rows.stream().map(Row::who).toArray(String[]::new))
                .update();
    }

    Set<Integer> in(long list, RowState state) {
        return database
                .sql("select row_number from app.import_row where list_id = ? and state = ?")
                .params(list, state.name())
                .query(Integer.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** Keeps what trying out a few rows has found; those that somebody else has tried meanwhile stay as they are. */
    void checked(long list, Map<Integer, List<Problem>> found) {
        var numbers = new ArrayList<>(found.keySet());
        database.sql(
                        """
                        update app.import_row r set state = t.state, problems = t.problems
                        from unnest(:numbers, :states, :problems) t(number, state, problems)
                        where r.list_id = :list and r.row_number = t.number and r.state = 'WAITING'""")
                .param("list", list)
                .param("numbers", numbers.toArray(Integer[]::new))
                .param(
                        "states",
                        numbers.stream()
                                .map(one -> found.get(one).isEmpty() ? "GOOD" : "WRONG")
                                .toArray(String[]::new))
                .param(
                        "problems",
                        numbers.stream().map(one -> inLines(found.get(one))).toArray(String[]::new))
                .update();
    }

    /** What of a list may be taken right now. */
    enum Claim {
        OURS,
        /** Done already, or at work by somebody else. */
        THEIRS,
        STOPPED
    }

    /** Holds the rows of a part until the transaction ends; nobody waits for them meanwhile. */
    Claim claim(long list, List<Integer> part) {
        var open = database.sql(
                        """
                        select l.status from app.import_row r join app.import_list l on l.id = r.list_id
                        where r.list_id = :list and r.row_number in (:part) and r.state = 'GOOD'
                        for update of r skip locked""")
                .param("list", list)
                .param("part", part)
                .query(String.class)
                .list();
        if (open.size() < part.size()) {
            return Claim.THEIRS;
        }
        return open.contains(Status.TAKING.name()) ? Claim.OURS : Claim.STOPPED;
    }

    void taken(long list, Map<Integer, Taken> done) {
        done.forEach((number, one) -> database.sql(
                        """
                        update app.import_row set state = 'TAKEN', case_number = ?, problems = ?
                        where list_id = ? and row_number = ?""")
                .params(one.caseNumber(), one.note(), list, number)
                .update());
    }

    void refused(long list, List<Integer> part, List<Problem> problems) {
        for (var number : part) {
            var own = problems.stream().filter(one -> one.row() == number).toList();
            database.sql(
                            """
                            update app.import_row set state = 'REFUSED', problems = ?
                            where list_id = ? and row_number = ? and state = 'GOOD'""")
                    .params(own.isEmpty() ? "同一文件的其他行有问题，没有导入" : inLines(own), list, number)
                    .update();
        }
    }

    private static String inLines(List<Problem> problems) {
        return problems.stream()
                .map(one -> "%s：%s".formatted(one.column(), Masks.within(one.message())))
                .distinct()
                .collect(joining("\n"));
    }

    Progress progress(long list) {
        return database.sql(
                        """
                        select count(*) filter (where state = 'WAITING') as waiting, count(*) filter (where state = 'GOOD') as good,
                               count(*) filter (where state = 'WRONG') as wrong, count(*) filter (where state = 'TAKEN') as taken,
                               count(*) filter (where state = 'REFUSED') as refused
                        from app.import_row where list_id = ?""")
                .param(list)
                .query((row, i) -> new Progress(
                        row.getInt("waiting"),
                        row.getInt("good"),
                        row.getInt("wrong"),
                        row.getInt("taken"),
                        row.getInt("refused")))
                .single();
    }

    /** Those with something to be read first, then by number. */
    List<ReportedRow> report(long list, int from, int most) {
        return database.sql(
                        """
                        select row_number, who, state, problems, case_number from app.import_row where list_id = ?
                        order by state not in ('WRONG', 'REFUSED'), problems = '', row_number offset ? limit ?""")
                .params(list, from, most)
                .query((row, i) -> new ReportedRow(
                        row.getInt("row_number"),
                        row.getString("who"),
                        RowState.valueOf(row.getString("state")),
                        Arrays.stream(row.getString("problems").split("\n"))
                                .filter(line -> !line.isEmpty())
                                .toList(),
                        row.getString("case_number")))
                .list();
    }
}
