package publicpost.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import publicpost.policy.Area;
import publicpost.policy.PayBasis;
import publicpost.published.Announcement.Post;
import publicpost.recruitment.PostType;

/** The announcements that towns have published, in one question each time: most visitors look at the list and one of them. */
@Service
public class PublishedAnnouncements {

    /** More than a year's; nobody can make a page of any length. */
    private static final int MOST = 200;

    private static final String READ =
            """
            select r.case_number, t.name as town, r.title, r.conditions, r.how_to_apply, r.window_from, r.window_until,
                   r.status = 'OPEN' as collecting, o.title as post, o.area, o.types, o.place, o.duties, o.pay, o.pay_basis,
                   o.hours, o.headcount
            from app.recruitment r
            join app.office t on t.code = r.town
            join app.offer o on o.recruitment_id = r.id
            where r.status <> 'DRAFT' and""";

    private final JdbcClient database;

    PublishedAnnouncements(JdbcClient database) {
        this.database = database;
    }

    /**
     * Those whose window ends on that day or later, what ends first before the rest.
     *
     * @param town the code of one town, or null for all
     * @param area with a post there, or null for both
     */
    public List<Announcement> since(LocalDate day, String town, Area area) {
        return read(
                """
                r.id in (
                    select l.id from app.recruitment l
                    where l.status <> 'DRAFT' and l.window_until >= :since
                      and (:town::text is null or l.town = :town)
                      and (:area::text is null or exists (
                          select from app.offer a where a.recruitment_id = l.id and a.area = :area))
                    order by l.window_until desc, l.id desc limit :most)
                order by r.window_until, r.id, o.id""",
                database -> database.param("since", day)
                        .param("town", town)
                        .param("area", area == null ? null : area.name())
                        .param("most", MOST));
    }

    public Optional<Announcement> find(String number) {
        return read("r.case_number = :number order by o.id", database -> database.param("number", number)).stream()
                .findFirst();
    }

    private interface Asked {
        JdbcClient.StatementSpec with(JdbcClient.StatementSpec question);
    }

    private List<Announcement> read(String which, Asked asked) {
        Map<String, Announcement> found = new LinkedHashMap<>();
        asked.with(database.sql(READ + " " + which))
                .query(PublishedAnnouncements::row)
                .list()
                .forEach(one -> found.merge(one.number(), one, Announcement::and));
        return List.copyOf(found.values());
    }

    private static Announcement row(ResultSet row, int number) throws SQLException {
        return new Announcement(
                row.getString("case_number"),
                row.getString("town"),
                row.getString("title"),
                row.getString("conditions"),
                row.getString("how_to_apply"),
                row.getObject("window_from", LocalDate.class),
                row.getObject("window_until", LocalDate.class),
                row.getBoolean("collecting"),
                List.of(post(row)));
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(
                row.getString("post"),
                Area.valueOf(row.getString("area")),
                Arrays.stream(row.getString("types").split(","))
                        .map(type -> PostType.valueOf(type).label())
                        .toList(),
                row.getString("place"),
                row.getString("duties"),
                row.getBigDecimal("pay").stripTrailingZeros(),
                PayBasis.valueOf(row.getString("pay_basis")),
                row.getBigDecimal("hours").stripTrailingZeros(),
                row.getInt("headcount"));
    }
}
