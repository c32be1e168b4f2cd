package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.casefile.Refused;
import publicpost.incumbents.Roster;
import publicpost.lists.Problem;
import publicpost.secrets.Opened;
import publicpost.secrets.Secrets;

/** A list is looked through row by row, and taken as a whole, in its good rows, or not at all. */
@InOneContext
class IncumbentListTest {

    @Autowired
    Town town;

    @Autowired
    IncumbentDesk desk;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Secrets secrets;

    @Test
    void sendingAListInWritesNobodyDown() {
        var list = desk.sendIn("名册.xlsx", Roster.xlsx(Roster.person("1976-03-01", 2)), Town.TOWN);

        assertThat(desk.report(list, Town.TOWN).allGood()).isTrue();
        assertThat(count("app.person")).isZero();
        assertThat(count("app.incumbent")).isZero();
    }

    @Test
    void aGoodListBeginsACaseForEachPerson() {
        var list = desk.sendIn(
                "名册.csv", Roster.csv(Roster.person("1976-03-01", 2), Roster.person("1975-03-01", 4)), Town.TOWN);

        var cases = desk.take(list, false, Town.TOWN);

        assertThat(cases).hasSize(2).allSatisfy(number -> {
            assertThat(number).matches("CD2026-\\d{6}");
            assertThat(town.steps(number)).containsExactly("ConfirmRedetermination");
        });
        assertThat(database.queryForList(
                        "select actor || ' ' || step from app.trail where case_number like 'CD%'", String.class))
                .containsExactly("town-chucun IncumbentImported", "town-chucun IncumbentImported");
    }

    @Test
    void withOneRowWrongNothingIsWrittenUnlessTheGoodRowsAreAskedFor() {
        var wrong = Roster.person("1975-03-01", 4, Map.of("手机号", "1"));
        var list = desk.sendIn("名册.xlsx", Roster.xlsx(Roster.person("1976-03-01", 2), wrong), Town.TOWN);
        assertThat(desk.report(list, Town.TOWN).problems())
                .containsExactly(new Problem(3, "于**", "手机号", "应为 11 位手机号或带区号的固定电话"));

        assertThatThrownBy(() -> desk.take(list, false, Town.TOWN)).isInstanceOf(Refused.class);
        assertThat(count("app.person")).isZero();

        assertThat(desk.take(list, true, Town.TOWN)).hasSize(1);
        assertThat(count("app.incumbent")).isEqualTo(1);
        assertThat(desk.list(list, Town.TOWN).goodRows()).isEqualTo(1);
    }

    @Test
    void twoRowsOfOnePersonAreBothNamed() {
        var twice = Roster.person("1976-03-01", 2);
        var list = desk.sendIn("名册.xlsx", Roster.xlsx(twice, Roster.person("1975-03-01", 4), twice), Town.TOWN);

        assertThat(messages(list)).containsExactly("2 与第 4 行的身份证号码相同", "4 与第 2 行的身份证号码相同");
    }

    @Test
    void whoIsInPostOrOnAListOrKnownByAnotherNameIsNamed() {
        var caseNumber = town.onTheDistrictsDesk(town.announces(1), "1976-03-01");
        town.does(caseNumber, "Approve", Forms.APPROVED);
        database.update("update app.person set name = '于大海'");
        var placed = database.queryForMap(
                """
                select id_number "身份证号码", name "姓名", case sex when 'MALE' then '男' else '女50' end "退休类别"
                from app.person""");
        placed.replaceAll((column, value) -> Opened.of(value, secrets));
        var taken = desk.sendIn("一.csv", Roster.csv(Roster.person("1975-03-01", 4)), Town.TOWN);
        var listed = desk.take(taken, false, Town.TOWN).get(0);

        var list = desk.sendIn(
                "二.csv",
                Roster.csv(
                        Roster.person("1976-03-01", 1, placed),
                        Roster.person("1975-03-01", 4),
                        Roster.person("1975-03-01", 4, Map.of("姓名", "于别名"))),
                Town.TOWN);

        assertThat(messages(list))
                .contains("2 已在岗：案号 " + caseNumber, "3 已在名册中：案号 " + listed)
                .anyMatch(message -> message.startsWith("4 与该身份证号码已登记的姓名不一致"));
    }

    @Test
    void aTownNamesItsOwnPeopleOnlyTheDistrictAll() {
        var tianhe = Roster.person("1976-03-01", 2, Map.of("镇街", "田和街道", "村（社区）", "田和一社区（示例）"));
        var ofTown = desk.sendIn("一.csv", Roster.csv(tianhe), Town.TOWN);
        var ofDistrict = desk.sendIn("一.csv", Roster.csv(tianhe), Town.DISTRICT);

        assertThat(messages(ofTown)).containsExactly("2 不属于您所在镇街的办理范围");
        assertThat(desk.report(ofDistrict, Town.DISTRICT).allGood()).isTrue();
        assertThatThrownBy(() -> desk.list(ofTown, Town.officer("town-tianhe"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.sendIn("一.csv", Roster.csv(tianhe), Town.VILLAGE))
                .isInstanceOf(Refused.class);
        assertThat(desk.lists(Town.officer("town-tianhe"))).isEmpty();
    }

    @Test
    void theSameFileSentTwiceChangesNothing() {
        var file = Roster.xlsx(Roster.person("1976-03-01", 2));
        var list = desk.sendIn("名册.xlsx", file, Town.TOWN);

        assertThat(desk.sendIn("改名.xlsx", file, Town.TOWN)).isEqualTo(list);
        desk.take(list, false, Town.TOWN);

        assertThatThrownBy(() -> desk.sendIn("名册.xlsx", file, Town.DISTRICT))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.inWords()).contains("没有重复导入"));
        assertThat(count("app.incumbent_list")).isEqualTo(1);
        assertThat(count("app.incumbent")).isEqualTo(1);
    }

    @Test
    void aDiscardedListIsForgottenWithItsFile() {
        var file = Roster.xlsx(Roster.person("1976-03-01", 2));
        var list = desk.sendIn("名册.xlsx", file, Town.TOWN);

        desk.discard(list, Town.TOWN);

        assertThat(database.queryForObject("select content from app.incumbent_list", byte[].class))
                .isNull();
        assertThatThrownBy(() -> desk.take(list, false, Town.TOWN)).isInstanceOf(Refused.class);
        assertThat(desk.sendIn("名册.xlsx", file, Town.TOWN)).isNotEqualTo(list);
    }

    @Test
    void ofTwoWhoTakeTheSameListAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        var rows = IntStream.range(0, 30)
                .mapToObj(i -> Roster.person("1976-03-01", 2 * i))
                .toArray(Map[]::new);
        @SuppressWarnings("unchecked")
        var list = desk.sendIn("名册.csv", Roster.csv((Map<String, Object>[]) rows), Town.TOWN);

        var answers = bothAtOnce(() -> desk.take(list, false, Town.TOWN), () -> desk.take(list, false, Town.DISTRICT));

        assertThat(answers.stream().filter(List.class::isInstance)).hasSize(1);
        assertThat(answers.stream().filter(Refused.class::isInstance).map(one -> ((Refused) one).inWords()))
                .hasSize(1)
                .allMatch(words -> words.contains("导入，请刷新"));
        assertThat(count("app.incumbent")).isEqualTo(30);
    }

    @Test
    void onePersonOnTwoListsTakenAtOnceIsWrittenDownOnce() throws Exception {
        var one = desk.sendIn("一.csv", Roster.csv(Roster.person("1976-03-01", 2)), Town.TOWN);
        var other = desk.sendIn("二.xlsx", Roster.xlsx(Roster.person("1976-03-01", 2)), Town.TOWN);

        var answers = bothAtOnce(() -> desk.take(one, false, Town.TOWN), () -> desk.take(other, false, Town.TOWN));

        assertThat(answers.stream().filter(Refused.class::isInstance)).hasSize(1);
        assertThat(count("app.incumbent")).isEqualTo(1);
        assertThat(count("app.person")).isEqualTo(1);
    }

    private static List<Object> bothAtOnce(Callable<?> one, Callable<?> other) throws Exception {
        var start = new CountDownLatch(1);
        var officers = Executors.newFixedThreadPool(2);
        try {
            var asked = new ArrayList<Future<Object>>();
            for (var call : List.of(one, other)) {
                asked.add(officers.submit(() -> {
                    start.await();
                    return answerOf(call);
                }));
            }
            start.countDown();
            return List.of(asked.get(0).get(), asked.get(1).get());
        } finally {
            officers.shutdownNow();
        }
    }

    private static Object answerOf(Callable<?> call) throws Exception {
        try {
            return call.call();
        } catch (Refused refused) {
            return refused;
        }
    }

    private List<String> messages(Long list) {
        return desk.report(list, Town.TOWN).problems().stream()
                .map(problem -> problem.row() + " " + problem.message())
                .toList();
    }

    private int count(String table) {
        return database.queryForObject("select count(*) from " + table, Integer.class);
    }
}
