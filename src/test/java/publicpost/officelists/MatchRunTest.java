package publicpost.officelists;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import publicpost.InOneContext;
import publicpost.casefile.Refused;
import publicpost.process.Forms;
import publicpost.process.Town;
import publicpost.secrets.Secrets;

/** Whatever happens meanwhile, every row of a list is held against everybody here, and counted, once. */
@InOneContext
class MatchRunTest {

    private static final String HEADINGS = "死亡人员名单,,\n姓名,公民身份号码,死亡日期\n";
    private static final LocalDate AS_OF = LocalDate.of(2026, 5, 1);

    @Autowired
    Town town;

    @Autowired
    OfficeLists lists;

    @Autowired
    Matches matches;

    @Autowired
    OfficeListTable table;

    @Autowired
    PartStore parts;

    @Autowired
    ChunkWriter writer;

    @Autowired
    Finishing finishing;

    @Autowired
    JdbcClient client;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Secrets secrets;

    @Autowired
    MappingJson json;

    @AfterEach
    void nobodyIsKilledAnyMore() {
        database.execute("drop trigger if exists killed on app.office_list_entry");
    }

    @Test
    void peopleAreRecognisedByTheirNumberTheirOldOneAndOneThatIsASignOff() {
        var exact = registered("1970-01-01");
        var old = registered("1971-01-01");
        var near = registered("1982-07-21");
        var list = done(named(sent(
                Charset.forName("GB18030"),
                row("另一人", exact.number, "2026-04-01"),
                row(old.name, old.number.substring(0, 6) + old.number.substring(8, 17), "2026-04-02"),
                row(near.name, near.number.substring(0, 17) + (near.number.endsWith("1") ? "2" : "1"), "2026-04-03"),
                row("同名异人", near.number.substring(0, 16) + "00", "2026-04-03"),
                row("别人", Forms.idNumber("1960-01-01", 1), "2026-04-04"),
                "合计,,")));

        assertThat(list.progress().rows()).isEqualTo(5);
        assertThat(list.progress().bad()).isEqualTo(2);
        assertThat(matches.of(list.id(), 0, 10))
                .extracting(Matches.Match::person, Matches.Match::how, Matches.Match::sameName, Matches.Match::row)
                .containsExactlyInAnyOrder(
                        tuple(exact.id, How.EXACT, false, 3),
                        tuple(old.id, How.OLD_NUMBER, true, 4),
                        tuple(near.id, How.ONE_SIGN, true, 5));
        assertThat(matches.of(list.id(), 0, 1).get(0).detail())
                .containsEntry(Field.NAME, "另一人")
                .containsEntry(Field.NUMBER, exact.number);
        assertThat(matches.wrong(list.id(), 10))
                .extracting(Matches.Wrong::row, Matches.Wrong::problems)
                .contains(tuple(5, List.of("身份证号码：不是有效的身份证号码，请核对")));
    }

    @Test
    void nothingOfOtherPeopleIsKeptInWords() {
        var stranger = Forms.idNumber("1960-01-01", 1);
        var list = done(named(sent(row("陌生人", stranger, "2026-04-04"))));

        assertThat(database.queryForList("select * from app.office_list_part")).isEmpty();
        assertThat(database.queryForList("select * from app.office_list_entry where list_id = ?", list.id()))
                .hasSize(1)
                .allSatisfy(row -> assertThat(row.toString()).doesNotContain(stranger, "陌生人"));
        assertThat(matches.of(list.id(), 0, 10)).isEmpty();
    }

    @Test
    void whatAFileSaysTwiceIsCountedOnce() {
        var person = registered("1970-01-01");
        var list = done(named(sent(
                row(person.name, person.number, "2026-04-01"),
                row("别人", Forms.idNumber("1960-01-01", 1), "2026-04-04"),
                row(person.name, person.number, "2026-04-02"))));

        assertThat(list.progress())
                .extracting(OfficeList.Progress::rows, OfficeList.Progress::bad)
                .containsExactly(3, 1);
        assertThat(matches.of(list.id(), 0, 10)).extracting(Matches.Match::row).containsExactly(3);
        assertThat(matches.wrong(list.id(), 10).get(0).problems()).containsExactly("与第 3 行重复");
    }

    @Test
    void whoeverIsRegisteredAfterwardsIsFoundToo() {
        var number = Forms.idNumber("1970-01-01", 2);
        var list = done(named(sent(row("测试人002", number, "2026-04-01"))));
        assertThat(matches.of(list.id(), 0, 10)).isEmpty();

        town.applies(town.announces(1), "1970-01-01", Map.of("idNumber", number));

        assertThat(matches.of(list.id(), 0, 10))
                .extracting(Matches.Match::how, Matches.Match::since, Matches.Match::sameName)
                .containsExactly(tuple(How.EXACT, LocalDate.of(2026, 4, 1), null));
    }

    @Test
    void columnsAreNamedOnceAndOfDeathsTheOlderListStillCounts() {
        var first = sent(row("别人", Forms.idNumber("1960-01-01", 1), "2026-04-04"));
        assertThat(first.status()).isEqualTo(Status.MAPPING);
        done(named(first));

        var second = send(
                "list.csv",
                AS_OF.plusDays(1),
                ("公民身份号码,死亡日期,备注,姓名\n" + Forms.idNumber("1961-01-01", 1) + ",20260404,,别人")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(second.status()).isEqualTo(Status.MATCHING);
        var done = done(second);

        assertThat(done.progress().good()).isEqualTo(1);
        assertThat(done.isNewest()).isTrue();
        assertThat(lists.get(first.id()).isNewest()).isTrue();
        assertThat(database.queryForList("select distinct list_id from app.office_list_entry", Long.class))
                .containsExactlyInAnyOrder(first.id(), second.id());
        var earlier = done(sent(row("第三人", Forms.idNumber("1962-01-01", 1), "2026-04-04")));
        assertThat(earlier.isNewest()).as("months may be brought in any order").isTrue();
    }

    @Test
    void aWholeRegisterTakesThePlaceOfTheOneBeforeAndNoEarlierOneIsTaken() {
        var first = done(register(AS_OF, row("别人", Forms.idNumber("1960-01-01", 1), "2026-04-04")));
        var second = done(register(AS_OF.plusDays(1), row("别人", Forms.idNumber("1961-01-01", 1), "2026-04-04")));

        assertThat(second.isNewest()).isTrue();
        assertThat(lists.get(first.id()).isNewest()).isFalse();
        assertThat(database.queryForList("select distinct list_id from app.office_list_entry", Long.class))
                .containsExactly(second.id());
        refused(() -> register(AS_OF, row("第三人", Forms.idNumber("1962-01-01", 1), "2026-04-04")), "不能再传更早的");
    }

    @Test
    void aListWithoutAGoodRowIsNoRegister() {
        var first = done(register(AS_OF, row("别人", Forms.idNumber("1960-01-01", 1), "2026-04-04")));
        for (var row : List.of("", row("别人", "37100219600101001", "2026-04-04"))) {
            var list = register(AS_OF.plusDays(1), row);
            runBy(writer).go(list.id());

            assertThat(lists.get(list.id()).status()).isEqualTo(Status.FAILED);
            assertThat(lists.get(list.id()).why()).contains("没有一行可以比对", "放弃");
            assertThat(lists.get(first.id()).isNewest()).isTrue();
            lists.discard(list.id());
        }
    }

    @Test
    void aRowWithSomethingWrongWhoseNumberIsSomebodysIsShown() {
        var person = registered("1970-01-01");
        var list = done(named(
                sent(row(person.name, person.number, "不详"), row("别人", Forms.idNumber("1960-01-01", 1), "2026-04-04"))));

        assertThat(matches.of(list.id(), 0, 10))
                .extracting(Matches.Match::person, Matches.Match::how, Matches.Match::since)
                .containsExactly(tuple(person.id, How.FLAWED, null));
    }

    @Test
    void theSameFileIsTakenOnce() {
        sent(row("别人", Forms.idNumber("1960-01-01", 1), "2026-04-04"));
        refused(() -> sent(row("别人", Forms.idNumber("1960-01-01", 1), "2026-04-04")), "没有重复接收");
        assertThat(count("app.office_list")).isEqualTo(1);
        assertThat(count("app.office_list_part")).isEqualTo(1);
    }

    @Test
    void whatIsNoListLeavesNothingBehind() {
        refused(() -> send("x.csv", AS_OF, new byte[] {}), "文件是空的");
        refused(() -> send("x.csv", AS_OF, "\n\n".getBytes(StandardCharsets.UTF_8)), "没有内容");
        refused(() -> send("x.xls", AS_OF, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}), "旧版 Excel");
        refused(() -> send("x.csv", LocalDate.of(2026, 5, 12), "a".getBytes(StandardCharsets.UTF_8)), "名单日期");
        assertThat(count("app.office_list")).isZero();
        assertThat(count("app.office_list_part")).isZero();
    }

    @Test
    void columnsThatAreMissingOrNamedTwiceAreSaid() {
        var list = sent(row("别人", Forms.idNumber("1960-01-01", 1), "2026-04-04"));
        refused(() -> lists.map(list.id(), 2, Map.of(Field.NAME, 0, Field.NUMBER, 1)), "死亡日期");
        refused(() -> lists.map(list.id(), 2, Map.of(Field.NAME, 1, Field.NUMBER, 1, Field.SINCE, 2)), "同一列不能选两次");
        refused(() -> lists.map(list.id(), 99, Map.of(Field.NAME, 0, Field.NUMBER, 1, Field.SINCE, 2)), "标题行");
    }

    @Test
    void aKillInTheMiddleOfAChunkDoesItNeitherHalfNorTwice() {
        var person = registered("1970-01-01");
        var list = named(sent(rows(9, row(person.name, person.number, "2026-04-01"))));
        var killed = new ChunkWriter(database, null) {
            private int written;

            @Override
            boolean write(OfficeList one, Chunk chunk, int after, int last, long bytes) {
                if (++written == 3) {
                    throw new Killed();
                }
                return writer.write(one, chunk, after, last, bytes);
            }
        };

        assertThatThrownBy(() -> runBy(killed).go(list.id())).isInstanceOf(Killed.class);
        assertThat(lists.get(list.id()).status()).isEqualTo(Status.MATCHING);
        assertThat(lists.get(list.id()).progress().rows()).isEqualTo(4);

        once(done(list), 10);
    }

    @Test
    void aLostConnectionIsGoneOnWith() {
        var person = registered("1970-01-01");
        var list = named(sent(rows(9, row(person.name, person.number, "2026-04-01"))));
        database.execute("create sequence if not exists killing");
        database.execute("select setval('killing', 1, false)");
        database.execute(
                """
                create or replace function killed() returns trigger language plpgsql as $$
                begin
                    if nextval('killing') = 6 then perform pg_terminate_backend(pg_backend_pid()); end if;
                    return new;
                end $$""");
        database.execute(
                "create trigger killed after insert on app.office_list_entry for each row execute function killed()");

        runBy(writer).go(list.id());
        assertThat(lists.get(list.id()).status()).isEqualTo(Status.FAILED);
        assertThat(lists.get(list.id()).why()).contains("可以继续");

        lists.goOn(list.id());
        once(done(list), 10);
    }

    @Test
    void twoNodesGoThroughAListOnce() throws Exception {
        var person = registered("1970-01-01");
        var list = named(sent(rows(30, row(person.name, person.number, "2026-04-01"))));
        Runnable node = () -> runBy(writer).go(list.id());

        CompletableFuture.allOf(CompletableFuture.runAsync(node), CompletableFuture.runAsync(node))
                .get();

        once(done(list), 31);
    }

    @Test
    void whatIsStoppedGoesOnWhereItWas() {
        var person = registered("1970-01-01");
        var list = named(sent(rows(9, row(person.name, person.number, "2026-04-01"))));
        var stopping = new ChunkWriter(database, null) {
            @Override
            boolean write(OfficeList one, Chunk chunk, int after, int last, long bytes) {
                var goesOn = writer.write(one, chunk, after, last, bytes);
                if (goesOn && last == 4) {
                    lists.stop(one.id());
                }
                return goesOn;
            }
        };
        runBy(stopping).go(list.id());
        assertThat(lists.get(list.id()).status()).isEqualTo(Status.STOPPED);
        assertThat(lists.get(list.id()).progress().rows()).isEqualTo(2);
        refused(() -> lists.stop(list.id()), "已停止");

        lists.goOn(list.id());
        once(done(list), 10);
    }

    @Test
    void afterAChangeOfKeysItBeginsAnewAndEntriesByTheOldOneGo() {
        var person = registered("1970-01-01");
        var list = named(sent(row(person.name, person.number, "2026-04-01")));
        database.update("update app.office_list set index_key = 'aes:00000000', row_done = 99, row_count = 97");
        done(list);
        once(lists.get(list.id()), 1);

        database.update("update app.office_list set index_key = 'aes:00000000'");
        finishing.forgetByOldKeys();
        assertThat(count("app.office_list_entry")).isZero();
        assertThat(matches.of(list.id(), 0, 10)).hasSize(1);
    }

    // ── vocabulary ──────────────────────────────────────────────────────────────────────────────────────────────

    private static class Killed extends Error {}

    private record Registered(Long id, String name, String number) {}

    /** Somebody who has applied. */
    private Registered registered(String born) {
        var number = Forms.idNumber(born, 2);
        town.applies(town.announces(1), born, Map.of("idNumber", number, "name", "于秀兰"));
        return new Registered(
                database.queryForObject("select max(id) from app.person where born = ?::date", Long.class, born),
                "于秀兰",
                number);
    }

    private static String row(String name, String number, String day) {
        return "%s,%s,%s".formatted(name, number, day);
    }

    /** Strangers, and then one row more. */
    private static String[] rows(int strangers, String last) {
        var all = IntStream.range(0, strangers)
                .mapToObj(i -> row("别人", Forms.idNumber("1950-01-01", 1 + i), "2026-04-04"))
                .toArray(String[]::new);
        var more = Arrays.copyOf(all, strangers + 1);
        more[strangers] = last;
        return more;
    }

    private OfficeList sent(String... rows) {
        return sent(StandardCharsets.UTF_8, rows);
    }

    private OfficeList sent(Charset charset, String... rows) {
        return send("list.csv", AS_OF, (HEADINGS + Arrays.stream(rows).collect(joining("\n"))).getBytes(charset));
    }

    private OfficeList register(LocalDate asOf, String... rows) {
        var content = HEADINGS + Arrays.stream(rows).collect(joining("\n"));
        var list = send(ListKind.LOW_INCOME, "list.csv", asOf, content.getBytes(StandardCharsets.UTF_8));
        return list.status() == Status.MAPPING ? named(list) : list;
    }

    private OfficeList send(String name, LocalDate asOf, byte[] content) {
        return send(ListKind.DEATHS, name, asOf, content);
    }

    private OfficeList send(ListKind kind, String name, LocalDate asOf, byte[] content) {
        try {
            return lists.receive(
                    new SentList(kind, "social-affairs", asOf, name, "social-affairs"),
                    new ByteArrayInputStream(content));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private OfficeList named(OfficeList list) {
        lists.map(list.id(), 2, Map.of(Field.NAME, 0, Field.NUMBER, 1, Field.SINCE, 2));
        return lists.get(list.id());
    }

    private MatchRun runBy(ChunkWriter by) {
        return new MatchRun(table, parts, by, finishing, client, secrets, json, 2);
    }

    private OfficeList done(OfficeList list) {
        runBy(writer).go(list.id());
        var done = lists.get(list.id());
        assertThat(done.status()).as(done.why()).isEqualTo(Status.DONE);
        return done;
    }

    private void once(OfficeList list, int rows) {
        assertThat(list.progress().rows()).isEqualTo(rows);
        assertThat(list.progress().bad()).isZero();
        assertThat(count("app.office_list_entry")).isEqualTo(rows);
        assertThat(matches.of(list.id(), 0, 10)).hasSize(1);
    }

    private int count(String of) {
        return database.queryForObject("select count(*) from " + of, Integer.class);
    }

    private static void refused(Runnable what, String why) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.inWords())
                .contains(why));
    }
}
