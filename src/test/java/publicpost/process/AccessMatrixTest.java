package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.acting.Acting;
import publicpost.process.TwoTowns.Home;
import publicpost.scope.Reach;

/** Every table as every role, held against what {@code src/docs/access.md} says. */
@InOneContext
class AccessMatrixTest {

    /** What an office that keeps a list sees differs by the list: the one of the unemployed, and social assistance. */
    private static final List<String> LIST_OFFICES = List.of("human-resources", "social-affairs");

    @Autowired
    TwoTowns towns;

    @Autowired
    JdbcTemplate database;

    @Test
    void everyTableShowsEveryRoleWhatIsWritten() throws IOException {
        towns.live();
        var written = WrittenMatrix.of("table");

        assertThat(written.keySet()).containsExactlyInAnyOrderElementsOf(tables());
        assertSoftly(softly -> written.forEach((table, cells) -> check(table, cells, softly)));
    }

    private void check(String table, Map<String, String> cells, SoftAssertions softly) {
        var all = rows(table, null);
        var chucun = rows(table, Home.CHUCUN.town);
        var yiyuan = rows(table, Home.YIYUAN.town);
        softly.assertThat(rows(table, "district")).as("%s, district", table).isEqualTo(said(cells, "district", all));
        if (cells.get("town").equals("own")) {
            softly.assertThat(all).as("%s: nothing to see", table).isNotEmpty();
            softly.assertThat(chucun).as("%s, town", table).isNotEmpty().noneMatch(yiyuan::contains);
            softly.assertThat(yiyuan).as("%s, other town", table).isNotEmpty();
            // what is of no town is the plan's
            var seen = together(together(chucun, yiyuan), rows(table, "committee"));
            if (cells.get("list office").equals("own")) {
                seen = together(seen, ofListOffices(table));
            }
            softly.assertThat(seen).as("%s of both towns", table).isEqualTo(all);
        } else {
            softly.assertThat(chucun).as("%s, town", table).isEqualTo(said(cells, "town", all));
        }
        checkVillages(table, cells, all, chucun, softly);
        for (var role : List.of("finance", "agency", "committee")) {
            var expected =
                    switch (cells.get(role)) {
                        case "month" -> rows(table + " t where case_number like 'FF%'", null);
                        case "plan" -> rows(table + " t where case_number like 'JH%'", null);
                        default -> said(cells, role, all);
                    };
            softly.assertThat(rows(table, role)).as("%s, %s", table, role).isEqualTo(expected);
        }
        softly.assertThat(rows(table, "camunda-admin"))
                .as("%s, administrator", table)
                .isEqualTo(said(cells, "administrator", all));
        softly.assertThat(rows(table, "analysts")).as("%s, analyst", table).isEqualTo(said(cells, "analyst", all));
        checkLists(table, cells, all, softly);
    }

    private void checkVillages(
            String table, Map<String, String> cells, Set<String> all, Set<String> chucun, SoftAssertions softly) {
        var own = rows(table, Home.CHUCUN.village);
        var next = rows(table, "village-chucun-2");
        if (cells.get("village").equals("own")) {
            softly.assertThat(chucun).as("%s, village", table).containsAll(own);
            softly.assertThat(own).as("%s, village", table).isNotEmpty();
        } else {
            softly.assertThat(own).as("%s, village", table).isEqualTo(said(cells, "village", all));
            softly.assertThat(next).as("%s, next village", table).isEqualTo(own);
        }
    }

    private void checkLists(String table, Map<String, String> cells, Set<String> all, SoftAssertions softly) {
        if (Set.of("list", "own").contains(cells.get("list office"))) {
            var seen = ofListOffices(table);
            softly.assertThat(seen).as("%s, list offices", table).isNotEmpty();
            softly.assertThat(all).as("%s, list offices", table).containsAll(seen);
        } else {
            for (var office : LIST_OFFICES) {
                softly.assertThat(rows(table, office))
                        .as("%s, %s", table, office)
                        .isEqualTo(said(cells, "list office", all));
            }
        }
        // nobody of these towns is on a list of disabled people
        if (!cells.get("list office").equals("all")) {
            softly.assertThat(rows(table, "disabled-federation"))
                    .as("%s, other list", table)
                    .isEmpty();
        }
    }

    private Set<String> ofListOffices(String table) {
        var seen = new HashSet<String>();
        LIST_OFFICES.forEach(office -> seen.addAll(rows(table, office)));
        return seen;
    }

    @Test
    void theReaderCanWriteNothing() {
        var rights = database.queryForList(
                """
                select table_name || ' ' || privilege_type from information_schema.role_table_grants
                where grantee = 'publicpost_desk' and privilege_type <> 'SELECT'""",
                String.class);
        assertThat(rights).isEmpty();
    }

    /** A table that somebody adds tomorrow is not shown before somebody says to whom. */
    @Test
    void whatIsShownIsShownUnderAPolicy() {
        var bare = database.queryForList(
                """
                select g.table_name from information_schema.role_table_grants g
                join pg_class c on c.oid = format('app.%I', g.table_name)::regclass
                where g.grantee = 'publicpost_desk' and c.relkind = 'r' and not c.relrowsecurity""",
                String.class);
        assertThat(bare).isEmpty();
    }

    private Set<String> rows(String table, String office) {
        try {
            var offices = office == null ? Set.<String>of() : Set.of(office);
            return new Acting("somebody", offices).during(() -> (office == null ? Reach.WHOLE : Reach.OWN)
                    .during(() -> new HashSet<>(database.queryForList(
                            "select t.ctid || ' ' || left(t::text, 60) from app.%s"
                                    .formatted(table.contains(" ") ? table : table + " t"),
                            String.class))));
        } catch (DataAccessException mayNotEvenAsk) {
            return Set.of();
        }
    }

    private static Set<String> said(Map<String, String> cells, String role, Set<String> all) {
        return switch (cells.get(role)) {
            case "all" -> all;
            case "–" -> Set.of();
            default -> throw new IllegalStateException(role + " cannot see " + cells.get(role));
        };
    }

    private static Set<String> together(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    private List<String> tables() {
        return database.queryForList(
                "select tablename from pg_tables where schemaname = 'app' and tablename <> 'flyway_schema_history'",
                String.class);
    }
}
