package publicpost.prints;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Under which announcements there are records of meetings and a notice to print, newest first. */
@Service
public class Printable {

    private static final int MOST = 100;

    private static final String MEETINGS =
            """
            select r.case_number, r.title, r.town, a.village, o.name,
                   exists (select from app.notice n where n.recruitment_id = r.id) as noticed
            from app.recruitment r join app.application a on a.recruitment_id = r.id
            join app.office o on o.code = a.village
            where exists (select from app.appraisal p where p.application_id = a.id)
            group by r.id, a.village, o.name order by r.id desc, a.village limit ?""";

    private final JdbcClient database;

    Printable(JdbcClient database) {
        this.database = database;
    }

    /** One meeting, or several, of a village. */
    public record Village(String code, String name) {}

    /** @param noticed whether the public notice was put up */
    public record Under(String announcement, String title, String town, boolean noticed, List<Village> villages) {

        /** For whom would see a part of it only. */
        public Under withoutNotice() {
            return new Under(announcement, title, town, false, villages);
        }
    }

    private record Row(String caseNumber, String title, String town, String village, String name, boolean noticed) {
        Under under(List<Row> rows) {
            return new Under(
                    caseNumber,
                    title,
                    town,
                    noticed,
                    rows.stream().map(row -> new Village(row.village, row.name)).toList());
        }
    }

    public List<Under> announcements() {
        return database.sql(MEETINGS).param(MOST).query(Row.class).list().stream()
                .collect(groupingBy(Row::caseNumber, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(rows -> rows.get(0).under(rows))
                .toList();
    }
}
