package publicpost.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Published days are loaded once, whoever starts first, and the next notice only adds its year. */
class WorkCalendarsTest {

    private static final String NEXT_NOTICE =
            """
            date,holiday,day,notice
            2026-10-01,国庆节,off,another notice for a known year
            2026-10-12,国庆节,off,another notice for a known year
            2027-01-01,元旦,off,notice of 2027
            2027-10-01,国庆节,off,notice of 2027
            2027-10-09,国庆节,work,notice of 2027
            """;

    private static EmbeddedPostgres postgres;
    private static JdbcClient database;
    private static CalendarDays days;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        var source = postgres.getPostgresDatabase();
        database = JdbcClient.create(source);
        days = new CalendarDays(database, new DataSourceTransactionManager(source));
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void emptyTable() throws IOException {
        var migration = new ClassPathResource("db/migration/V2__work_calendar.sql");
        database.sql("drop schema if exists app cascade").update();
        database.sql("create schema app").update();
        database.sql(migration.getContentAsString(StandardCharsets.UTF_8)).update();
    }

    @Test
    void theShippedYearsAreKnownAndLoadingAgainChangesNothing() {
        new WorkCalendars(days, List.of());
        var once = rows();

        var calendar = new WorkCalendars(days, List.of("")).current();

        assertEquals(218, once);
        assertEquals(once, rows());
        assertTrue(calendar.knows(2021) && calendar.knows(2026));
        assertFalse(calendar.knows(2027));
        assertTrue(calendar.isWorkingDay(LocalDate.of(2023, 1, 28)));
    }

    @Test
    void theNextNoticeAddsItsYearAndLeavesKnownYearsAlone() throws IOException {
        var file = Files.writeString(folder.resolve("2027.csv"), NEXT_NOTICE);

        var calendar = new WorkCalendars(days, List.of(file.toString())).current();

        assertTrue(calendar.knows(2027));
        assertTrue(calendar.isWorkingDay(LocalDate.of(2027, 10, 9)));
        assertTrue(calendar.isWorkingDay(LocalDate.of(2026, 10, 12)));
    }

    @Test
    void aBadFileIsNotTakenInPart() throws IOException {
        var file = Files.writeString(folder.resolve("2027.csv"), NEXT_NOTICE + "2027-13-01,中秋节,off,n\n");

        var refused = assertThrows(BadCalendarFile.class, () -> new WorkCalendars(days, List.of(file.toString())));

        assertTrue(refused.getMessage().contains("row 7"), refused.getMessage());
        assertFalse(days.read().knows(2027));
    }

    @Test
    void twoNodesMayStartTogether() throws Exception {
        var nodes = Executors.newFixedThreadPool(4);
        Callable<WorkCalendars> start = () -> new WorkCalendars(days, List.of());

        for (var node : nodes.invokeAll(List.of(start, start, start, start))) {
            assertTrue(node.get().current().knows(2026));
        }
        nodes.shutdown();

        assertEquals(218, rows());
    }

    private static int rows() {
        return database.sql("select count(*) from app.calendar_day")
                .query(Integer.class)
                .single();
    }
}
