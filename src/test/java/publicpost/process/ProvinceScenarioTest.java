package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static publicpost.process.ProvinceFiles.NUMBER;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.casefile.Refused;
import publicpost.exports.ExportFormat;
import publicpost.findings.Check;
import publicpost.findings.Findings;
import publicpost.findings.Seen;
import publicpost.findings.Watched;
import publicpost.imports.ImportThread;
import publicpost.imports.Status;
import publicpost.policy.FindingKind;
import publicpost.policy.PolicyTables;
import publicpost.process.TwoTowns.Home;
import publicpost.process.TwoTowns.Numbers;
import publicpost.process.imports.ImportDesk;
import publicpost.province.Difference;
import publicpost.province.Differences;
import publicpost.province.RecordKind;
import publicpost.province.Shown;

/** Files go to the province's system and come back: what is the same is the same, and what differs is listed both ways. */
@InOneContext
class ProvinceScenarioTest {

    private static final String WHY = "按月报送省系统";

    @Autowired
    TwoTowns towns;

    @Autowired
    Town town;

    @Autowired
    ProvinceDesk desk;

    @Autowired
    ProvinceExport export;

    @Autowired
    ImportDesk imports;

    @Autowired
    ImportThread thread;

    @Autowired
    Differences differences;

    @Autowired
    List<Check> checks;

    @Autowired
    Findings findings;

    @Autowired
    PolicyTables tables;

    @Autowired
    JdbcTemplate database;

    private Map<Home, Numbers> numbers;

    @BeforeEach
    void live() {
        numbers = towns.live();
    }

    @AfterEach
    void nothingBreaksAnyMore() {
        database.execute("drop trigger if exists broken on app.province_record");
    }

    @Test
    void everyColumnGoesOutAndComesBackTheSame() {
        // what a spreadsheet would compute, and what reading makes narrower
        database.update(
                "update app.offer set title = '=HYPERLINK(\"http://x\")', place = '＋1', duties = '一、保洁（全天）' || chr(10) || '二、巡查'"
                        + " where title = '初家保洁员'");
        for (var kind : RecordKind.values()) {
            var rows = ProvinceFiles.numbered(ours(kind));
            assertThat(rows).as(kind.label()).isNotEmpty();
            assertSoftly(softly -> rows.get(0).keySet().forEach(heading -> softly.assertThat(rows)
                    .as("%s %s", kind.label(), heading)
                    .anyMatch(row -> !row.get(heading).isEmpty())));

            taken(kind, ProvinceFiles.csv(rows));
            assertThat(listed(kind)).as(kind.label()).isEmpty();
            assertThat(known(kind)).as(kind.label()).isEqualTo(rows.size());

            taken(kind, ProvinceFiles.numbered(file(kind, ExportFormat.XLSX, "")));
            assertThat(listed(kind)).as("%s, as a workbook", kind.label()).isEmpty();
            assertThat(ours(kind))
                    .extracting(row -> row.get(NUMBER))
                    .as(kind.label())
                    .contains("P1");
        }
    }

    @Test
    void theSubsidyOfWhoeverLeftEndsWithTheExit() {
        var left = ours(RecordKind.EXITS).get(0);

        assertThat(ours(RecordKind.PLACEMENTS))
                .filteredOn(row -> row.get("本系统案号").equals(left.get("本系统案号")))
                .extracting(row -> row.get("补贴停发日"))
                .containsExactly(left.get("退出日期"));
    }

    @Test
    void whatDiffersIsListedBothWaysAndFollowedAsFindings() {
        var rows = ProvinceFiles.numbered(ours(RecordKind.PLACEMENTS));
        var changed = rows.stream()
                .filter(row -> row.get("本系统案号").equals(placed(Home.CHUCUN)))
                .findFirst()
                .orElseThrow();
        var own = Map.of(NUMBER, "P900", "本系统案号", "", "姓名", "省家独有", "证件号码", "", "银行账号", "");
        var theirs = List.of(
                with(changed, Map.of("补贴停发日", "2031-01-01", "银行账号", "6228480402564890018")), with(changed, own));

        taken(RecordKind.PLACEMENTS, ProvinceFiles.csv(theirs));

        var listed = listed(RecordKind.PLACEMENTS);
        assertThat(listed)
                .extracting(one -> one.side() + " " + one.key() + " " + one.number())
                .containsExactly(
                        "DIFFERS %s %s".formatted(placed(Home.CHUCUN), changed.get(NUMBER)),
                        "OURS_ONLY %s null".formatted(placed(Home.YIYUAN)),
                        "THEIRS_ONLY null P900");
        assertThat(listed.get(0).values())
                .extracting(Shown::heading, Shown::theirs)
                .containsExactly(tuple("补贴停发日", "2031-01-01"), tuple("银行账号", "6228 **** **** **** 018"));
        assertThat(listed.get(2).values()).extracting(Shown::theirs).contains("省家独有");

        var seen = seen("town-chucun");
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).kind()).isEqualTo(FindingKind.PROVINCE_DIFFERS);
        assertThat(seen.get(0).facts())
                .containsEntry("数据", "安置")
                .containsEntry("省系统编号", changed.get(NUMBER))
                .containsEntry("补贴停发日", "本系统：%s；省系统：2031-01-01".formatted(changed.get("补贴停发日")));
        assertThat(seen("town-yiyuan")).hasSize(1).allMatch(one -> one.facts().containsValue("省系统没有"));
        assertThat(findings.raise(seen, "system")).isOne();

        // the same next month is the same fact, whatever was closed meanwhile; another day is another
        taken(RecordKind.PLACEMENTS, ProvinceFiles.csv(List.of(theirs.get(0))));
        assertThat(findings.raise(seen("town-chucun"), "system")).isZero();
        taken(RecordKind.PLACEMENTS, ProvinceFiles.csv(List.of(with(theirs.get(0), Map.of("补贴停发日", "2031-02-01")))));
        assertThat(findings.raise(seen("town-chucun"), "system")).isOne();

        taken(RecordKind.PLACEMENTS, ProvinceFiles.csv(rows));
        assertThat(listed(RecordKind.PLACEMENTS)).isEmpty();
        assertThat(seen("town-chucun")).isEmpty();
        assertThat(database.queryForObject("select count(*) from app.province_difference", Integer.class))
                .isZero();
    }

    @Test
    void whoHasNoKeyOfOursIsFoundByBeingTheSame() {
        for (var kind : List.of(RecordKind.PEOPLE, RecordKind.PLACEMENTS, RecordKind.PAYMENTS, RecordKind.EXITS)) {
            var rows = ProvinceFiles.numbered(ours(kind));
            rows.forEach(row -> row.replaceAll(
                    (heading, value) -> heading.startsWith("本系统") && heading.equals(key(kind)) ? "" : value));

            taken(kind, ProvinceFiles.csv(rows));

            assertThat(listed(kind)).as(kind.label()).isEmpty();
            assertThat(known(kind)).as(kind.label()).isEqualTo(rows.size());
        }
    }

    @Test
    void badRowsAreNamedAndTheirsAreNotMissed() {
        var rows = ProvinceFiles.numbered(ours(RecordKind.PLACEMENTS));
        var first = rows.get(0);
        var bad = List.of(
                with(first, Map.of("上岗日期", "2026-02-30", "岗位区域", "7", NUMBER, "P7!")),
                with(rows.get(1), Map.of(NUMBER, "P8", "本系统案号", "SQ2022-999999")),
                with(rows.get(1), Map.of("本系统案号", "", "银行账号", "123")),
                with(rows.get(1), Map.of()));

        var list = sentIn(RecordKind.PLACEMENTS, ProvinceFiles.csv(bad));

        assertThat(problems(list))
                .containsExactlyInAnyOrder(
                        "2 省系统编号：应为 1 至 40 位字母、数字、横线",
                        "2 岗位区域：不在代码表“岗位区域”里",
                        "2 上岗日期：应为日期，如 2022-05-01",
                        "3 本系统案号：本系统没有编号为 SQ2022-999999 的安置",
                        "4 银行账号：应为 12 至 19 位数字",
                        "4 省系统编号：文件里不止一行是这个编号",
                        "5 省系统编号：文件里不止一行是这个编号");

        // one is in order: the other is there too, though not as it should be
        var half = List.of(with(first, Map.of("上岗日期", "x")), rows.get(1));
        taken(RecordKind.PLACEMENTS, ProvinceFiles.csv(half));
        assertThat(listed(RecordKind.PLACEMENTS)).isEmpty();
        var people = ProvinceFiles.numbered(ours(RecordKind.PEOPLE));
        var unkeyed = with(people.get(0), Map.of("本系统人员编号", "", "性别", "x"));
        taken(RecordKind.PEOPLE, ProvinceFiles.csv(List.of(unkeyed, people.get(1))));
        assertThat(listed(RecordKind.PEOPLE)).isEmpty();
    }

    @Test
    void aNumberStaysWithItsRecord() {
        var rows = ProvinceFiles.numbered(ours(RecordKind.POSTS));
        taken(RecordKind.POSTS, ProvinceFiles.csv(rows));
        var one = rows.get(0);
        var other = rows.get(1);

        var swapped =
                sentIn(RecordKind.POSTS, ProvinceFiles.csv(List.of(with(one, Map.of(NUMBER, other.get(NUMBER))))));
        var renamed = sentIn(RecordKind.POSTS, ProvinceFiles.csv(List.of(with(one, Map.of(NUMBER, "P77")))));

        assertThat(problems(swapped))
                .containsExactly("2 省系统编号：这个编号已是 %s 的，不能再作 %s 的".formatted(other.get("本系统岗位编号"), one.get("本系统岗位编号")));
        assertThat(problems(renamed))
                .containsExactly("2 省系统编号：%s 的省系统编号已是 %s，不能改为别的".formatted(one.get("本系统岗位编号"), one.get(NUMBER)));
        assertThatThrownBy(() -> database.update("update app.province_record set number = 'P1'"))
                .hasMessageContaining("province_number_once");
    }

    /** The database goes away for good in the midst of it: what was found before stays shown until the new is whole. */
    @Test
    void whatBrokeOffGoesOnAndWhatCameLaterOvertakesIt() {
        var rows = ProvinceFiles.numbered(ours(RecordKind.PEOPLE));
        taken(RecordKind.PEOPLE, ProvinceFiles.csv(List.of(with(rows.get(0), Map.of("户籍地", "别处")))));
        var before = listed(RecordKind.PEOPLE);
        assertThat(before).hasSize(2);
        breakAt("P2");

        var list = sentIn(RecordKind.PEOPLE, ProvinceFiles.csv(rows));
        imports.take(list, Town.DISTRICT);
        thread.goOn(list).join();
        assertThat(imports.list(list, Town.DISTRICT).status()).isEqualTo(Status.FAILED);
        assertThat(listed(RecordKind.PEOPLE)).isEqualTo(before);

        nothingBreaksAnyMore();
        imports.goOn(list, Town.DISTRICT);
        thread.goOn(list).join();
        assertThat(listed(RecordKind.PEOPLE)).isEmpty();

        breakAt("P2");
        database.update("delete from app.province_record where number = 'P2'");
        var late = sentIn(
                RecordKind.PEOPLE, ProvinceFiles.csv(List.of(rows.get(0), with(rows.get(1), Map.of("姓名", "甲乙")))));
        imports.take(late, Town.DISTRICT);
        thread.goOn(late).join();
        nothingBreaksAnyMore();
        taken(RecordKind.PEOPLE, ProvinceFiles.csv(List.of(rows.get(0), with(rows.get(1), Map.of("姓名", "丙丁")))));
        imports.goOn(late, Town.DISTRICT);
        thread.goOn(late).join();
        assertThat(problems(late).toString()).contains("已有更新的文件开始比对");
        assertThat(listed(RecordKind.PEOPLE).toString()).contains("丙丁").doesNotContain("甲乙");
    }

    private void breakAt(String number) {
        database.execute(
                """
                create or replace function broken() returns trigger language plpgsql as $$
                begin
                    if new.number = '%s' then raise exception 'gone' using errcode = '57P01'; end if;
                    return new;
                end $$"""
                        .formatted(number));
        database.execute(
                "create trigger broken before insert on app.province_record for each row execute function broken()");
    }

    @Test
    void onlyWhatTheFileIsAboutIsMissed() {
        var rows = ProvinceFiles.numbered(ours(RecordKind.PAYMENTS));
        var paid = database.queryForObject("select max(settled_on)::text from app.payment", String.class);
        var later = town.today().toString();
        assertThat(later).isGreaterThanOrEqualTo(paid);

        taken(RecordKind.PAYMENTS, ProvinceFiles.csv(List.of(rows.get(0))));
        assertThat(listed(RecordKind.PAYMENTS)).hasSize(1);
        var early = sentIn(RecordKind.PAYMENTS, ProvinceFiles.csv(List.of(rows.get(0))), "", "2022-01-01");
        taken(early);
        assertThat(listed(RecordKind.PAYMENTS)).isEmpty();
        assertThat(ProvinceFiles.rows(file(RecordKind.PAYMENTS, ExportFormat.CSV, later))
                        .size())
                .isEqualTo(database.queryForObject(
                        "select count(*) from app.payment where settled_on >= ?::date", Integer.class, later));
    }

    @Test
    void nobodyButTheDistrictSendsOrTakes() {
        for (var officer : List.of(Town.TOWN, Town.VILLAGE, PayDay.FINANCE, Town.officer("admin"))) {
            assertThatThrownBy(() -> export.send(
                            RecordKind.PEOPLE, ExportFormat.CSV, "", WHY, officer, ByteArrayOutputStream::new))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> desk.takeIn(RecordKind.PEOPLE, "x.csv", new byte[] {1}, "", "", officer))
                    .isInstanceOf(Refused.class);
        }
        assertThat(database.queryForObject("select count(*) from app.province_exchange", Integer.class))
                .isZero();
    }

    // ── what is done ────────────────────────────────────────────────────────────────────────────────────────────

    private byte[] file(RecordKind kind, ExportFormat format, String since) {
        var out = new ByteArrayOutputStream();
        export.send(kind, format, since, WHY, Town.DISTRICT, () -> out);
        return out.toByteArray();
    }

    private List<Map<String, String>> ours(RecordKind kind) {
        return ProvinceFiles.rows(file(kind, ExportFormat.CSV, ""));
    }

    private long sentIn(RecordKind kind, byte[] content) {
        return sentIn(kind, content, "", "");
    }

    private long sentIn(RecordKind kind, byte[] content, String since, String until) {
        var list = desk.takeIn(kind, "省系统.csv", content, since, until, Town.DISTRICT);
        thread.goOn(list).join();
        return list;
    }

    private void taken(RecordKind kind, byte[] content) {
        taken(sentIn(kind, content));
    }

    private void taken(long list) {
        imports.take(list, Town.DISTRICT);
        thread.goOn(list).join();
        assertThat(imports.list(list, Town.DISTRICT).status())
                .as(() -> problems(list).toString())
                .isEqualTo(Status.TAKEN);
    }

    // ── what can be seen ────────────────────────────────────────────────────────────────────────────────────────

    private List<String> problems(long list) {
        return imports.report(list, 0, 100, Town.DISTRICT).stream()
                .flatMap(row -> row.problems().stream().map(problem -> row.number() + " " + problem))
                .toList();
    }

    private List<Difference> listed(RecordKind kind) {
        return differences.list(kind, 0, 100);
    }

    private int known(RecordKind kind) {
        return database.queryForObject(
                "select count(*) from app.province_record where kind = ?", Integer.class, kind.name());
    }

    private List<Seen> seen(String office) {
        var seen = new ArrayList<Seen>();
        checks.stream()
                .filter(check -> check.kinds().contains(FindingKind.PROVINCE_DIFFERS))
                .forEach(check -> check.look(new Watched(office, town.today(), tables), seen::add));
        return seen;
    }

    private String placed(Home home) {
        return numbers.get(home).placed();
    }

    private static String key(RecordKind kind) {
        return switch (kind) {
            case PEOPLE -> "本系统人员编号";
            case POSTS -> "本系统岗位编号";
            case PAYMENTS -> "本系统付款编号";
            case PLACEMENTS, EXITS -> "本系统案号";
        };
    }

    private static Map<String, String> with(Map<String, String> row, Map<String, String> otherwise) {
        var changed = new LinkedHashMap<>(row);
        changed.putAll(otherwise);
        return changed;
    }
}
