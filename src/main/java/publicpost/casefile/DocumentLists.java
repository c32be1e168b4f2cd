package publicpost.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which documents there are, with the reach of whoever asks; contents are not loaded for it. */
@Component
public class DocumentLists {

    private static final String LISTED =
            """
            select d.id, d.name, d.media_type, d.bytes, d.uploaded_by,
                   case when d.uploaded_by = 'applicant' or d.uploaded_by like 'online-%%' then '申请人本人（网上）'
                       when d.uploaded_by = 'objector' then '异议人（网上）'
                       else coalesce(o.name, d.uploaded_by) end as by,
                   d.uploaded_at, d.case_number, d.blanked_on
            from app.document d left join app.office o on o.code = d.uploaded_by where %s order by d.id""";

    private final JdbcClient database;

    DocumentLists(JdbcClient database) {
        this.database = database;
    }

    public Optional<ListedDocument> find(Long id) {
        return listed("d.id = ?", id).stream().findFirst();
    }

    public List<ListedDocument> of(String caseNumber) {
        return listed("d.case_number = ?", caseNumber);
    }

    /** What somebody handed in and did not take back, in a case or not yet. */
    public List<ListedDocument> by(String uploader) {
        return listed("d.blanked_on is null and d.uploaded_by = ?", uploader);
    }

    /** In all cases of one person. */
    public List<ListedDocument> ofPerson(Long person) {
        return listed("d.case_number in (select case_number from app.case_of_person where person_id = ?)", person);
    }

    private List<ListedDocument> listed(String which, Object about) {
        return database.sql(LISTED.formatted(which))
                .param(about)
                .query((row, i) -> listed(row))
                .list();
    }

    private static ListedDocument listed(ResultSet row) throws SQLException {
        return new ListedDocument(
                row.getLong("id"),
                row.getString("name"),
                row.getString("media_type"),
                row.getObject("bytes", Long.class),
                row.getString("uploaded_by"),
                row.getString("by"),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getString("case_number"),
                row.getObject("blanked_on", LocalDate.class));
    }
}
