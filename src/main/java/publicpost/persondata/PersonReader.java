package publicpost.persondata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.calendar.OfficeClock;
import publicpost.masks.Masks;
import publicpost.persondata.PersonData.Part;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** Reads what is kept about one person, in all towns and cases, with the reach of the caller. */
@Service
@Transactional(readOnly = true)
public class PersonReader {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(OfficeClock.ZONE);

    private final JdbcClient database;
    private final Secrets secrets;
    private final CodeWords words;

    PersonReader(JdbcClient database, Secrets secrets, CodeWords words) {
        this.database = database;
        this.secrets = secrets;
        this.words = words;
    }

    /** Whom a case is about; empty where it is about nobody in particular. */
    public Optional<Long> personOf(String caseNumber) {
        return database.sql("select distinct person_id from app.case_of_person where case_number = ?")
                .param(caseNumber)
                .query(Long.class)
                .optional();
    }

    /** @param findings whether what was found of the person goes with it: a village is not shown it, and hands it to nobody */
    public PersonData read(Long person, boolean findings) {
        var parts = new ArrayList<>(PersonSheets.ALL.stream()
                .map(sheet -> part(sheet, person, new Manner(false, findings)))
                .toList());
        parts.add(leftOut(findings));
        return new PersonData(parts, documents(person));
    }

    /** What of it stands on a page for staff, numbers masked; sheets with nothing in them are left out. */
    public List<Part> shown(Long person) {
        return PersonSheets.SHOWN.stream()
                .map(sheet -> part(sheet, person, new Manner(true, true)))
                .filter(part -> !part.rows().isEmpty())
                .map(part -> part.without(PersonSheets.SPELT_OUT))
                .toList();
    }

    private List<Long> documents(Long person) {
        return database.sql(
                        """
                        select id from app.document where blanked_on is null and objection_id is null
                            and case_number not like 'HC%' and case_number in
                            (select case_number from app.case_of_person where person_id = ?) order by id""")
                .param(person)
                .query(Long.class)
                .list();
    }

    /** How a sheet is read. */
    private record Manner(boolean masked, boolean findings) {}

    private static Part leftOut(boolean findings) {
        List<List<Object>> rows = new ArrayList<>();
        if (!findings) {
            rows.add(List.of("finding", "问题核查的经过和决定，由镇（街道）或区级提供"));
            rows.add(List.of("inspection_entry", "督导检查的结果，由镇（街道）或区级提供"));
        }
        PersonSheets.LEFT_OUT.forEach((table, why) -> rows.add(List.of(table, why)));
        return new Part("未列入", List.of("数据表", "原因"), rows);
    }

    private Part part(Sheet sheet, Long person, Manner how) {
        var asked = database.sql(sheet.sql()).param("person", person).param("findings", how.findings());
        return asked.query((ResultSet all) -> {
            var headings = headings(all);
            List<List<Object>> rows = new ArrayList<>();
            while (all.next()) {
                var row = new ArrayList<Object>();
                for (var i = 0; i < headings.size(); i++) {
                    row.add(value(all.getObject(i + 1), sheet.sealed().get(headings.get(i)), how.masked()));
                }
                rows.add(row);
            }
            return new Part(sheet.title(), headings, rows);
        });
    }

    private static List<String> headings(ResultSet rows) throws SQLException {
        var headings = new ArrayList<String>();
        for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            headings.add(rows.getMetaData().getColumnLabel(i));
        }
        return headings;
    }

    private Object value(Object stored, SealedColumn sealed, boolean masked) {
        if (sealed != null) {
            var opened = secrets.open(sealed, (String) stored);
            return masked && opened != null ? masked(sealed, opened) : opened;
        }
        if (stored instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        if (stored instanceof Timestamp at) {
            return TIME.format(at.toInstant());
        }
        if (stored == null || stored instanceof Number) {
            return stored;
        }
        return words.of(stored.toString());
    }

    private static String masked(SealedColumn column, String opened) {
        return switch (column) {
            case PERSON_ID_NUMBER -> Masks.idNumber(opened);
            case PERSON_PHONE -> Masks.phone(opened);
            case APPLICATION_ACCOUNT, INCUMBENT_ACCOUNT, PAYMENT_ACCOUNT -> Masks.bankAccount(opened);
            default -> opened;
        };
    }
}
