package publicpost.officelists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.policy.Area;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** Who of a town is on the newest lists: those in post, and those who left it and were paid for days after what the list says. */
@Component
@Transactional(readOnly = true)
class Listings {

    private static final String OF_TOWN =
            """
            select m.how, m.same_name, m.since, m.detail, l.kind, l.as_of, o.name as office, q.name, q.id_number,
                   p.id as placement, p.town, p.village, p.area
            from app.office_list l
            join app.office o on o.code = l.office
            join app.office_list_match m on m.list_id = l.id
            join app.person q on q.id = m.person_id
            join app.placement p on p.person_id = q.id
            where l.status = 'DONE' and l.superseded_at is null and l.kind = any(:kinds) and p.town = :town
              and (p.status = 'ACTIVE' or p.status = 'ENDED' and p.ended_on > m.since + 1 and exists (
                  select from app.pay_line y where y.placement_id = p.id and y.kind = 'POST_SUBSIDY'
                      and y.month >= date_trunc('month', m.since) and y.days_paid > 0))
            order by p.id, l.id, m.row_number""";

    private final JdbcClient database;
    private final Secrets secrets;
    private final Matches matches;

    Listings(JdbcClient database, Secrets secrets, Matches matches) {
        this.database = database;
        this.secrets = secrets;
        this.matches = matches;
    }

    List<Listing> of(String town, Collection<ListKind> kinds) {
        return database.sql(OF_TOWN)
                .param("town", town)
                .param("kinds", kinds.stream().map(ListKind::name).toArray(String[]::new))
                .query(this::listing)
                .list();
    }

    private Listing listing(ResultSet row, int number) throws SQLException {
        var how = How.valueOf(row.getString("how"));
        return new Listing(
                row.getLong("placement"),
                row.getString("town"),
                row.getString("village"),
                Area.valueOf(row.getString("area")),
                row.getString("name"),
                how == How.ONE_SIGN ? secrets.open(SealedColumn.PERSON_ID_NUMBER, row.getString("id_number")) : null,
                ListKind.valueOf(row.getString("kind")),
                row.getString("office"),
                row.getObject("as_of", LocalDate.class),
                how,
                row.getObject("same_name", Boolean.class),
                row.getObject("since", LocalDate.class),
                matches.detail(row.getString("detail")));
    }
}
