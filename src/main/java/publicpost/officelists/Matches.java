package publicpost.officelists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.policy.FindingKind;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** Whom lists speak of, and what is wrong with their rows. */
@Service
@Transactional(readOnly = true)
public class Matches {

    /**
     * A row that speaks of somebody known here.
     *
     * @param name as registered here
     * @param sameName null where the row was read before the person was registered
     * @param inPost whether the person is in post or about to be
     * @param detail what else the row says, by column; empty where it was read before
     */
    public record Match(
            int row,
            Long person,
            String name,
            How how,
            Boolean sameName,
            LocalDate since,
            boolean inPost,
            Map<Field, String> detail) {}

    /** A row with something wrong, a sentence for each column. */
    public record Wrong(int row, String who, List<String> problems) {}

    /** A finding, by its case and in the words of its kind. */
    public record Raised(String caseNumber, String kind, boolean open) {}

    private final JdbcClient database;
    private final Secrets secrets;
    private final MappingJson json;

    Matches(JdbcClient database, Secrets secrets, MappingJson json) {
        this.database = database;
        this.secrets = secrets;
        this.json = json;
    }

    /** Those in post first, then in the order of the file. */
    public List<Match> of(long list, int from, int most) {
        return database.sql(
                        """
                        select m.*, p.name, exists (select from app.placement l
                            where l.person_id = p.id and l.status <> 'ENDED') as in_post
                        from app.office_list_match m join app.person p on p.id = m.person_id
                        where m.list_id = ? order by in_post desc, m.row_number offset ? limit ?""")
                .params(list, from, most)
                .query(this::match)
                .list();
    }

    private Match match(ResultSet row, int number) throws SQLException {
        return new Match(
                row.getInt("row_number"),
                row.getLong("person_id"),
                row.getString("name"),
                How.valueOf(row.getString("how")),
                row.getObject("same_name", Boolean.class),
                row.getObject("since", LocalDate.class),
                row.getBoolean("in_post"),
                detail(row.getString("detail")));
    }

    Map<Field, String> detail(String sealed) {
        return json.texts(secrets.open(SealedColumn.OFFICE_LIST_DETAIL, sealed));
    }

    /** How many people a list speaks of, by how they were recognised. */
    public Map<How, Integer> counts(long list) {
        var counts = new EnumMap<How, Integer>(How.class);
        database.sql(
                        "select how, count(distinct person_id) as people from app.office_list_match where list_id = ? group by how")
                .param(list)
                .query(row -> {
                    counts.put(How.valueOf(row.getString("how")), row.getInt("people"));
                });
        return counts;
    }

    /** What was raised about people it speaks of, of the kinds it may lead to, the latest first. */
    public List<Raised> raised(OfficeList list, int most) {
        return database.sql(
                        """
                        select case_number, kind, closed_on is null as open from app.finding
                        where kind = any(?) and (kind <> 'NEAR_MATCH' or starts_with(fact, ? || ':'))
                          and person_id in (select person_id from app.office_list_match where list_id = ?)
                        order by id desc limit ?""")
                .params(
                        ListedCheck.kindsOf(list.kind()).stream()
                                .map(FindingKind::name)
                                .toArray(String[]::new),
                        list.kind().name(),
                        list.id(),
                        most)
                .query((row, i) -> new Raised(
                        row.getString("case_number"),
                        FindingKind.valueOf(row.getString("kind")).label(),
                        row.getBoolean("open")))
                .list();
    }

    /** The first thousand are kept. */
    public List<Wrong> wrong(long list, int most) {
        return database.sql(
                        """
                        select row_number, who, problems from app.office_list_problem where list_id = ?
                        order by row_number limit ?""")
                .params(list, most)
                .query((row, i) -> new Wrong(
                        row.getInt("row_number"),
                        row.getString("who"),
                        Arrays.asList(row.getString("problems").split("\n"))))
                .list();
    }
}
