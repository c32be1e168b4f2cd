package publicpost.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static publicpost.secrets.SealedColumn.APPLICATION_ACCOUNT;
import static publicpost.secrets.SealedColumn.DECISION_INPUTS;
import static publicpost.secrets.SealedColumn.DOCUMENT_CONTENT;
import static publicpost.secrets.SealedColumn.PERSON_ID_NUMBER;
import static publicpost.secrets.SealedColumn.PERSON_PHONE;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;
import publicpost.StartRefused;
import publicpost.database.TrialDatabase;

/** A database from before sealing came is sealed by its migration, whatever its rows guard themselves against. */
class SealStoredTest {

    private static final int PEOPLE = 1200;

    @TempDir
    Path folder;

    private Keys keys;
    private Secrets secrets;

    @Test
    void whatWasStoredInTheClearIsSealedInChunksAndOnce() throws Exception {
        keys = keys(folder.resolve("keys"));
        secrets = new Secrets(keys);
        try (var server = TrialDatabase.open(folder.resolve("data"), Map.of())) {
            var source = new DriverManagerDataSource(server.url(), server.username(), server.password());
            var database = new JdbcTemplate(source);
            migrate(source, "10");
            before(database);

            migrate(source, "12");
            // a migration that is killed has sealed some and begins again
            partly(database);
            migrate(source, "12.2");

            sealed(database);
            refusesPlainText(database);
            sealsNothingTwice(database, source);
            startsWithItsOwnKeysAlone(source);
            migrate(source, "15");
            assertThat(database.queryForObject("select bytes from app.document", Integer.class))
                    .as("how long the file was before it was sealed")
                    .isEqualTo("诊断证明".getBytes().length);
        }
    }

    private static Keys keys(Path folder) {
        var environment = new MockEnvironment().withProperty("publicpost.data", folder.toString());
        environment.setActiveProfiles("demo");
        return new Keys(environment);
    }

    private void migrate(DriverManagerDataSource source, String target) {
        Flyway.configure()
                .dataSource(source)
                .schemas("app")
                .defaultSchema("app")
                .javaMigrations(new SealStored(keys, secrets))
                .target(target)
                .load()
                .migrate();
    }

    private static String number(int person) {
        return "371099%011dX".formatted(person);
    }

    private static void before(JdbcTemplate database) {
        database.batchUpdate(
                "insert into app.person values (?, 0, ?, '测试人', 'MALE', '1976-03-01', 'MALE', '', '13800000000')",
                IntStream.rangeClosed(1, PEOPLE)
                        .mapToObj(n -> new Object[] {n, number(n)})
                        .toList());
        List.of(
                        """
                        insert into app.recruitment values (1, 0, 'ZP-1', 'town-chucun', 2022, '', '', '', '2022-05-01',
                            '2022-05-05', 'CLOSED', null, '')""",
                        """
                        insert into app.application (id, version, case_number, recruitment_id, person_id, village, area,
                            unemployed_registered, bank_name, bank_account, applied_at, registered_by, status, wishes)
                        values (1, 0, 'SQ-1', 1, 1, 'village-chucun-1', 'RURAL', true, '农行', '6222020000000000', now(),
                            'li', 'PLACED', '')""",
                        """
                        insert into app.document values (1, '诊断.pdf', 'application/pdf', '', '诊断证明', 'li', now(), null)"""
                                .replace("'诊断证明'", "convert_to('诊断证明', 'UTF8')"),
                        """
                        insert into app.decision values (1, 'SQ-1', 'ELIGIBILITY', '2022-05-01', 'ELIGIBLE', '', '',
                            '{"sex":"MALE"}', '[]', 'li', now())""")
                .forEach(database::update);
    }

    private void partly(JdbcTemplate database) {
        database.update(
                "update app.person set id_number = ?, id_number_index = ?, phone = ? where id = 700",
                secrets.seal(PERSON_ID_NUMBER, number(700)),
                secrets.index(PERSON_ID_NUMBER, number(700)),
                secrets.seal(PERSON_PHONE, "13800000000"));
    }

    private void sealed(JdbcTemplate database) {
        var people = database.queryForList("select * from app.person order by id");
        assertThat(people).hasSize(PEOPLE).allSatisfy(person -> {
            var number = number(((Number) person.get("id")).intValue());
            assertThat(secrets.open(PERSON_ID_NUMBER, (String) person.get("id_number")))
                    .isEqualTo(number);
            assertThat(person.get("id_number_index")).isEqualTo(secrets.index(PERSON_ID_NUMBER, number));
            assertThat(secrets.open(PERSON_PHONE, (String) person.get("phone"))).isEqualTo("13800000000");
        });
        assertThat(secrets.open(
                        APPLICATION_ACCOUNT,
                        database.queryForObject("select bank_account from app.application", String.class)))
                .isEqualTo("6222020000000000");
        assertThat(secrets.openFile(
                        DOCUMENT_CONTENT, database.queryForObject("select content from app.document", byte[].class)))
                .isEqualTo("诊断证明".getBytes());
        assertThat(secrets.open(
                        DECISION_INPUTS, database.queryForObject("select inputs from app.decision", String.class)))
                .isEqualTo("{\"sex\":\"MALE\"}");
    }

    private static void refusesPlainText(JdbcTemplate database) {
        for (var change : List.of(
                "update app.person set id_number = '371099197603010020'",
                "update app.application set bank_account = '6222020000000000'",
                "update app.document set content = 'x'",
                "update app.decision set inputs = '{}'",
                "select set_config('app.resealing', 'on', true); update app.decision set outcome = 'X'")) {
            assertThatThrownBy(() -> database.execute(change)).as(change).isInstanceOf(RuntimeException.class);
        }
    }

    private void sealsNothingTwice(JdbcTemplate database, DriverManagerDataSource source) throws Exception {
        var before = database.queryForList("select * from app.person order by id");
        try (var connection = source.getConnection()) {
            new SealStored(keys, secrets).seal(connection);
        }
        assertThat(database.queryForList("select * from app.person order by id"))
                .isEqualTo(before);
    }

    private void startsWithItsOwnKeysAlone(DriverManagerDataSource source) {
        var client = JdbcClient.create(source);
        new KeysInUse(keys, client);

        assertThatThrownBy(() -> new KeysInUse(keys(folder.resolve("others")), client))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(keys.current().name());
    }
}
