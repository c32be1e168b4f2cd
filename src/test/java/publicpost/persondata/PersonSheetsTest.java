package publicpost.persondata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;

/** No table with something of a person in it is forgotten: it is in the export, or left out for a written reason. */
@InOneContext
class PersonSheetsTest {

    @Autowired
    JdbcTemplate database;

    @Test
    void everyTableOfAPersonIsInTheExportOrLeftOutWithAReason() {
        var written = new HashSet<String>(PersonSheets.LEFT_OUT.keySet());
        PersonSheets.ALL.forEach(sheet -> written.add(sheet.table()));
        var tables = new TreeSet<>(database.queryForList(
                """
                with recursive reached (oid) as (
                    values ('app.person'::regclass::oid)
                    union select c.conrelid from pg_constraint c join reached r on c.confrelid = r.oid where c.contype = 'f')
                select t.relname from pg_class t
                where t.relnamespace = 'app'::regnamespace and t.relkind = 'r' and (t.oid in (select oid from reached)
                    or exists (select from pg_attribute a where a.attrelid = t.oid and a.attnum > 0 and a.attname in
                        ('case_number', 'placement_id', 'application_id', 'person_id', 'matter_id', 'holder', 'subject')))""",
                String.class));

        assertThat(tables).contains("pay_line", "debt_recovery", "claim", "due", "audit_entry");
        assertThat(written).containsAll(tables);
        assertThat(PersonSheets.LEFT_OUT.keySet())
                .doesNotContainAnyElementsOf(
                        PersonSheets.ALL.stream().map(Sheet::table).toList());
    }

    /** Nothing is left out of a table but what says who somebody else is, and what only the program needs. */
    @Test
    void theObjectorIsNotNamed() {
        assertThat(PersonSheets.ALL.stream().map(Sheet::sql))
                .noneMatch(sql -> sql.contains("j.objector") || sql.contains("j.contact"));
    }
}
