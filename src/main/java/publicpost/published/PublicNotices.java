package publicpost.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import publicpost.policy.Ranked.Standing;

/** The public notices of today. Which notices run, and what they say of people, is for two views to decide ({@code V20}). */
@Service
public class PublicNotices {

    private static final String HEADS = "select case_number, town, title, starts_on, ends_on from app.public_notice ";

    private final JdbcClient database;

    PublicNotices(JdbcClient database) {
        this.database = database;
    }

    /** Without the people: what runs, by town. */
    public List<PublicNotice> running() {
        return database.sql(HEADS + "order by town, ends_on, case_number")
                .query(PublicNotices::head)
                .list();
    }

    public Optional<PublicNotice> find(String number) {
        return database.sql(HEADS + "where case_number = ?")
                .param(number)
                .query(PublicNotices::head)
                .optional()
                .map(head -> new PublicNotice(
                        number,
                        head.town(),
                        head.title(),
                        head.from(),
                        head.until(),
                        people(number, Standing.SHORT_LIST),
                        people(number, Standing.WAITING_LIST)));
    }

    /** Whether there was one, and its days are over. */
    public boolean isOver(String number) {
        return database.sql(
                        """
                        select exists (
                            select from app.notice n join app.recruitment r on r.id = n.recruitment_id
                            where r.case_number = ? and n.ends_on < app.office_today())""")
                .param(number)
                .query(Boolean.class)
                .single();
    }

    /** Who stands there, for the program and nobody else: the reader of the site may not ask. */
    public Optional<Long> applicationAt(String number, String list, int place) {
        return database.sql(
                        """
                        select application_id from app.notice_place
                        where case_number = ? and standing = ? and place = ?""")
                .params(number, list, place)
                .query(Long.class)
                .optional();
    }

    private List<PublicNotice.Person> people(String number, Standing standing) {
        return database.sql(
                        """
                        select name, village, post from app.public_notice_person
                        where case_number = ? and standing = ? order by place""")
                .params(number, standing.name())
                .query((row, at) ->
                        new PublicNotice.Person(row.getString("name"), row.getString("village"), row.getString("post")))
                .list();
    }

    private static PublicNotice head(ResultSet row, int at) throws SQLException {
        return new PublicNotice(
                row.getString("case_number"),
                row.getString("town"),
                row.getString("title"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                List.of(),
                List.of());
    }
}
