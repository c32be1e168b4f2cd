package publicpost.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.InOneContext;
import publicpost.TestData;
import publicpost.audit.Audit;
import publicpost.people.IdNumber;
import publicpost.people.People;
import publicpost.people.PersonDetails;
import publicpost.policy.RetirementCategory;
import publicpost.process.Town;

/** The key of everything is changed while people work; what is stopped or killed goes on, and the old key can go. */
@InOneContext
class KeyRotationTest {

    private static final Path FILE = TestData.folder().resolve("keys.json");
    private static final int KNOWN = 120;

    @Autowired
    Town town;

    @Autowired
    People people;

    @Autowired
    Keys keys;

    @Autowired
    KeysInUse used;

    @Autowired
    Secrets secrets;

    @Autowired
    RotationRows rows;

    @Autowired
    Audit audit;

    @Autowired
    JdbcTemplate database;

    @Autowired
    PlatformTransactionManager transactions;

    private String old;

    @BeforeEach
    void people() {
        var caseNumber = town.onTheDistrictsDesk(town.announces(1), "1976-03-01");
        town.does(caseNumber, "Approve", Map.of("decision", "APPROVE"));
        IntStream.range(0, KNOWN).forEach(this::recognise);
        old = keys.current().name();
    }

    private Long recognise(int person) {
        var digits = "37109919760301%03d".formatted(person);
        var number = IntStream.rangeClosed(0, 10)
                .mapToObj(check -> digits + (check == 10 ? "X" : check))
                .flatMap(text -> IdNumber.read(text).stream())
                .findFirst()
                .orElseThrow();
        var category = number.sex().name().equals("MALE") ? RetirementCategory.MALE : RetirementCategory.FEMALE_50;
        var details = new PersonDetails("测试人", category, "初村", "1380000%04d".formatted(person));
        return people.recognise(number, details).id();
    }

    private KeyRotations rotations(int chunk) {
        return new KeyRotations(rows, keys, used, secrets, audit, database, transactions, chunk);
    }

    private static String promoteANewKey(String scheme) throws Exception {
        var before = KeyFile.read(FILE).ring().sealers().keySet();
        KeyTool.run("add", FILE.toString(), scheme);
        var added = KeyFile.read(FILE).ring().sealers().keySet().stream()
                .filter(name -> !before.contains(name))
                .findFirst()
                .orElseThrow();
        KeyTool.run("promote", FILE.toString(), added);
        return added;
    }

    @Test
    void everythingIsSealedAnewWhileOthersReadAndWrite() throws Exception {
        var added = promoteANewKey("aes");
        var rotations = rotations(7);
        var rotation = rotations.begin("admin");
        var running = new AtomicBoolean(true);
        var wrote = new AtomicInteger();
        var under = new CountDownLatch(1);

        var work = CompletableFuture.runAsync(() -> {
            while (running.get() || wrote.get() < KNOWN) {
                var n = wrote.getAndIncrement();
                var known = recognise(n % KNOWN);
                recognise(KNOWN + n % 800);
                assertThat(people.get(known).idNumber().digits()).startsWith("37109919760301");
                under.countDown();
            }
        });
        await().until(() -> under.getCount() == 0 || work.isDone());
        assertThat(rotations.go(rotation)).isTrue();
        running.set(false);
        work.get();

        KeyTool.run("remove", FILE.toString(), old);
        used.takeUp();
        everythingReadsBy(added);
        assertThat(database.queryForObject(
                        "select count(*) - count(distinct id_number_index) from app.person", Integer.class))
                .isZero();
        assertThat(database.queryForList("select name from app.secret_key where retired_at is null", String.class))
                .containsExactly(added);
        assertThat(rotations.latest().orElseThrow().finishedAt()).isNotNull();
    }

    private void everythingReadsBy(String key) {
        SealedTable.all()
                .forEach(table ->
                        assertThat(rows.isLeft(table, key)).as(table.name()).isFalse());
        var before = database.queryForObject("select count(*) from app.person", Integer.class);
        IntStream.range(0, KNOWN).forEach(this::recognise);
        assertThat(database.queryForObject("select count(*) from app.person", Integer.class))
                .as("all are found by the index of the new key")
                .isEqualTo(before);
        assertThat(database.queryForList("select inputs from app.decision", String.class))
                .isNotEmpty()
                .allSatisfy(inputs -> assertThat(secrets.open(SealedColumn.DECISION_INPUTS, inputs))
                        .startsWith("{"));
    }

    @Test
    void whatIsKilledBetweenChunksGoesOnAndDoesNothingTwice() throws Exception {
        var added = promoteANewKey("aes");
        var rotation = rotations(10).begin("admin");
        var chunks = new TransactionTemplate(transactions);
        while (sealedBy(added).isEmpty()) {
            boolean more = chunks.execute(chunk -> rotations(10).next(rotation));
            assertThat(more).as("people are still to be sealed").isTrue();
        }
        var done = rotations(10).latest().orElseThrow().done();
        var sealed = sealedBy(added);
        assertThat(done).isPositive();
        assertThat(sealed).isNotEmpty().hasSizeLessThan(KNOWN);

        assertThatThrownBy(() -> chunks.execute(chunk -> {
                    rotations(10).next(rotation);
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(sealedBy(added)).as("a chunk is done whole or not at all").isEqualTo(sealed);
        assertThat(rotations(10).latest().orElseThrow().done()).isEqualTo(done);

        var again = rotations(10);
        assertThat(again.begin("admin").id()).as("the same goes on").isEqualTo(rotation.id());
        assertThat(again.go(rotation)).isTrue();
        assertThat(sealedBy(added)).containsAll(sealed);
        assertThat(again.latest().orElseThrow().done())
                .isEqualTo(again.latest().orElseThrow().rows());
        KeyTool.run("remove", FILE.toString(), old);
        used.takeUp();
        everythingReadsBy(added);
    }

    private List<Map<String, Object>> sealedBy(String key) {
        return database.queryForList(
                "select id, id_number, id_number_index from app.person where id_number like ? order by id", key + "%");
    }

    @Test
    void itStopsWhenAskedAndGoesOn() throws Exception {
        promoteANewKey("aes");
        var rotations = rotations(10);
        var rotation = rotations.begin("admin");
        rotations.stop(rotation.id());

        assertThat(rotations.go(rotation)).isFalse();
        assertThat(rotations.latest().orElseThrow().done()).isZero();

        assertThat(rotations.go(rotations.begin("admin"))).isTrue();
    }

    @Test
    void aKeyThatOnlyThisNodeKnowsIsNotEndedBehindItsBack() throws Exception {
        promoteANewKey("aes");
        var rotations = rotations(10);
        var rotation = rotations.begin("admin");
        promoteANewKey("aes");
        used.takeUp();

        assertThatThrownBy(() -> rotations.go(rotation)).hasMessageContaining("another key");
        assertThat(rotations.go(rotations.begin("admin"))).isTrue();
    }
}
