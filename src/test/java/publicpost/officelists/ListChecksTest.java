package publicpost.officelists;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.findings.Check;
import publicpost.findings.Findings;
import publicpost.findings.Seen;
import publicpost.findings.Watched;
import publicpost.policy.FindingKind;
import publicpost.policy.PolicyTables;
import publicpost.process.Forms;
import publicpost.process.Found;
import publicpost.process.Town;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** What the newest lists say of people in post becomes a finding, once for each fact. */
@InOneContext
class ListChecksTest {

    private static final String OTHER = "别人," + Forms.idNumber("1950-01-01", 1);

    @Autowired
    Town town;

    @Autowired
    OfficeLists lists;

    @Autowired
    MatchRun run;

    @Autowired
    List<Check> checks;

    @Autowired
    Findings findings;

    @Autowired
    Found found;

    @Autowired
    PolicyTables tables;

    @Autowired
    Secrets secrets;

    @Autowired
    JdbcTemplate database;

    private String name;
    private String number;
    private Long placement;
    private int sent;

    @BeforeEach
    void somebodyIsInPost() {
        town.placed("1970-01-01");
        var row = database.queryForMap(
                """
                select p.id, q.name, q.id_number from app.placement p join app.person q on q.id = p.person_id
                where p.status = 'ACTIVE'""");
        placement = (Long) row.get("id");
        name = (String) row.get("name");
        number = secrets.open(SealedColumn.PERSON_ID_NUMBER, (String) row.get("id_number"));
    }

    @Test
    void whoeverIsOnAListOnWhichNobodyInPostShouldBeIsFound() {
        takes(ListKind.PENSIONS, "姓名,身份证号码,待遇开始日期", name + "," + number + ",2026-04-01");
        takes(ListKind.BUSINESS, "姓名,身份证号码,登记日期,名称,身份", name + "," + number + ",2025-03-02,某小卖部,经营者");
        takes(ListKind.PUBLIC_PAYROLL, "姓名,身份证号码", name + "," + number);
        takes(ListKind.CADRE_KIN, "亲属姓名,亲属身份证号码,干部姓名,关系", name + "," + number + ",王书记,配偶");
        takes(ListKind.INSURED, "姓名,身份证号码,参保日期,参保单位", name + "," + number + ",2026-01-01,某公司");

        var seen = seen();
        assertThat(seen)
                .extracting(Seen::kind)
                .containsExactlyInAnyOrder(
                        FindingKind.PENSION,
                        FindingKind.BUSINESS,
                        FindingKind.PUBLIC_PAYROLL,
                        FindingKind.KIN_OF_CADRE,
                        FindingKind.EMPLOYED);
        assertThat(of(seen, FindingKind.BUSINESS).facts())
                .containsEntry("名称", "某小卖部")
                .containsEntry("身份", "经营者")
                .containsEntry("登记日期", "2025-03-02");
        assertThat(of(seen, FindingKind.KIN_OF_CADRE).facts())
                .containsEntry("干部姓名", "王书记")
                .containsEntry("关系", "配偶");
        assertThat(of(seen, FindingKind.PUBLIC_PAYROLL).fact()).isEqualTo("-");
        assertThat(of(seen, FindingKind.PENSION).subject().placement()).isEqualTo(placement);
        assertThat(seen).extracting(Seen::fact).noneMatch(fact -> fact.contains(number) || fact.contains(name));
    }

    @Test
    void nextMonthsListWithTheSameRecordIsNoNewFindingAndACorrectedDayIs() {
        takes(ListKind.DEATHS, "姓名,身份证号码,死亡日期", name + "," + number + ",2026-05-01");
        assertThat(findings.raise(seen(), "system")).isEqualTo(1);
        takes(ListKind.DEATHS, "姓名,身份证号码,死亡日期", name + "," + number + ",2026-05-01", OTHER + ",2026-05-01");
        assertThat(findings.raise(seen(), "system")).isZero();
        takes(ListKind.DEATHS, "姓名,身份证号码,死亡日期", name + "," + number + ",2026-05-02");
        assertThat(findings.raise(seen(), "system")).isEqualTo(1);
        assertThat(findings.of(placement))
                .filteredOn(one -> one.kind() == FindingKind.DECEASED)
                .hasSize(2);
    }

    @Test
    void aDayOfAttendanceAfterTheDeathIsFound() {
        attends("2026-05-01");
        database.update("update app.placement set starts_on = '2026-05-01' where id = ?", placement);
        takes(ListKind.DEATHS, "姓名,身份证号码,死亡日期", name + "," + number + ",2026-05-20");
        assertThat(seen()).extracting(Seen::kind).containsExactly(FindingKind.DECEASED);

        takes(ListKind.DEATHS, "姓名,身份证号码,死亡日期", name + "," + number + ",2026-05-19");
        var seen = of(seen(), FindingKind.ATTENDED_AFTER_DEATH);
        assertThat(seen.fact()).isEqualTo("2026-05-19:2026-05");
        assertThat(seen.facts()).containsEntry("出勤", "20 天").containsEntry("月份", "2026-05");
    }

    @Test
    void whoeverIsOnTheRegisterNoMoreIsFoundOnce() {
        database.update("update app.placement set basis = 'RURAL_LOW_INCOME' where id = ?", placement);
        assertThat(seen()).isEmpty();
        takes(ListKind.LOW_INCOME, "姓名,身份证号码", name + "," + number);
        assertThat(seen()).isEmpty();

        takes(ListKind.LOW_INCOME, "姓名,身份证号码", OTHER);
        var lost = of(seen(), FindingKind.NOT_ON_REGISTER);
        assertThat(lost.facts()).containsEntry("安置依据", "农村低收入人口");
        takes(ListKind.LOW_INCOME, "姓名,身份证号码", OTHER, "第三人,371002195101010012");
        assertThat(of(seen(), FindingKind.NOT_ON_REGISTER).fact()).isEqualTo(lost.fact());
    }

    @Test
    void aRowWithSomethingWrongIsNoAbsence() {
        database.update("update app.placement set basis = 'RURAL_LOW_INCOME' where id = ?", placement);
        takes(ListKind.LOW_INCOME, "姓名,身份证号码", "," + number, OTHER);

        assertThat(seen()).isEmpty();
    }

    @Test
    void aDeathWithoutAReadableDayIsLookedInto() {
        takes(ListKind.DEATHS, "姓名,身份证号码,死亡日期", name + "," + number + ",不详", OTHER + ",2026-05-01");

        var seen = of(seen(), FindingKind.NEAR_MATCH);
        assertThat(seen.facts()).containsEntry("如何比中", "号码一致，该行有问题");
    }

    @Test
    void deathsOfAnOlderListStillCount() {
        takes(ListKind.DEATHS, "姓名,身份证号码,死亡日期", name + "," + number + ",2026-05-01");
        takes(ListKind.DEATHS, "姓名,身份证号码,死亡日期", OTHER + ",2026-05-02");

        assertThat(seen()).extracting(Seen::kind).containsExactly(FindingKind.DECEASED);
    }

    @Test
    void aNumberThatIsASignOffIsLookedInto() {
        var wrong = number.substring(0, 16) + (number.charAt(16) == '9' ? '8' : '9') + number.charAt(17);
        takes(ListKind.DEATHS, "姓名,身份证号码,死亡日期", name + "," + wrong + ",2026-05-01", OTHER + ",2026-05-01");

        var seen = seen();
        assertThat(seen).extracting(Seen::kind).containsExactly(FindingKind.NEAR_MATCH);
        assertThat(seen.get(0).facts()).containsEntry("差别", "第 17 位不同");
        assertThat(seen.get(0).facts().values()).noneMatch(text -> text.contains(number) || text.contains(wrong));
    }

    @Test
    void anOldNumberIsThePersonsTogetherWithTheNameOnly() {
        var old = number.substring(0, 6) + number.substring(8, 17);
        takes(ListKind.PENSIONS, "姓名,身份证号码", "同号异名," + old);
        assertThat(seen()).extracting(Seen::kind).containsExactly(FindingKind.NEAR_MATCH);
        takes(ListKind.PENSIONS, "姓名,身份证号码", name + "," + old);
        assertThat(seen()).extracting(Seen::kind).containsExactly(FindingKind.PENSION);
    }

    @Test
    void inTownsThePostsOwnInsuranceIsNoOtherEmployment() {
        database.update("update app.placement set area = 'URBAN' where id = ?", placement);
        takes(ListKind.INSURED, "姓名,身份证号码,参保单位", name + "," + number + ",威海市初村镇人民政府");
        assertThat(seen()).isEmpty();
        takes(ListKind.INSURED, "姓名,身份证号码,参保单位", name + "," + number + ",某公司");
        assertThat(seen()).extracting(Seen::kind).containsExactly(FindingKind.EMPLOYED);
    }

    @Test
    void anotherTownIsNotLookedAt() {
        takes(ListKind.PENSIONS, "姓名,身份证号码", name + "," + number);
        assertThat(seenIn("town-yiyuan")).isEmpty();
    }

    @Test
    void aDeathThatWasExplainedStopsNoLaterMonth() {
        takes(ListKind.DEATHS, "姓名,身份证号码,死亡日期", name + "," + number + ",2026-05-01");
        findings.raise(seen(), "system");
        found.explains(
                database.queryForObject("select case_number from app.finding where kind = 'DECEASED'", String.class));
        database.update("update app.placement set starts_on = '2026-05-01' where id = ?", placement);
        attends("2026-06-01");
        attends("2026-07-01");
        takes(ListKind.DEATHS, "姓名,身份证号码,死亡日期", name + "," + number + ",2026-05-01");

        assertThat(seen()).extracting(Seen::kind).doesNotContain(FindingKind.ATTENDED_AFTER_DEATH);
        assertThat(findings.raise(seen(), "system")).isZero();

        takes(ListKind.DEATHS, "姓名,身份证号码,死亡日期", name + "," + number + ",2026-05-03");
        assertThat(of(seen(), FindingKind.ATTENDED_AFTER_DEATH).facts()).containsEntry("死亡日期", "2026-05-03");
    }

    // ── vocabulary ──────────────────────────────────────────────────────────────────────────────────────────────

    private void takes(ListKind kind, String headings, String... rows) {
        var office = lists.keepers(kind).get(0);
        var content = headings + "\n" + Arrays.stream(rows).collect(joining("\n")) + "\n,,备注 " + sent++;
        try {
            var list = lists.receive(
                    new SentList(kind, office, town.today(), "list.csv", "district"),
                    new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
            if (list.status() == Status.MAPPING) {
                lists.map(list.id(), list.mapping().row(), list.mapping().columns());
            }
            run.go(list.id());
            assertThat(lists.get(list.id()).isNewest())
                    .as(lists.get(list.id()).why())
                    .isTrue();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private void attends(String month) {
        database.update(
                """
                with month as (insert into app.pay_month (case_number, town, month, opened_on)
                        values ('FF2026-00000' || extract(month from ?::date), 'town-chucun', ?::date, ?::date + 31) returning id),
                    unit as (insert into app.attendance_unit (month_id, village)
                        select id, 'village-chucun-1' from month returning id, month_id)
                insert into app.attendance (month_id, unit_id, placement_id, name, post_title, area, pay_basis,
                    standard, hours, days_in_month, days_in_post, days_suspended, province_left, required, attended)
                select unit.month_id, unit.id, p.id, q.name, '保洁员', 'RURAL', 'MONTHLY', 2400, 160, 31, 31, 0, 0, 20, 20
                from unit, app.placement p join app.person q on q.id = p.person_id where p.id = ?""",
                month,
                month,
                month,
                placement);
    }

    private List<Seen> seen() {
        return seenIn("town-chucun");
    }

    private List<Seen> seenIn(String office) {
        var seen = new ArrayList<Seen>();
        var watched = new Watched(office, town.today(), tables);
        checks.stream()
                .filter(check ->
                        check.getClass().getPackageName().equals(getClass().getPackageName()))
                .forEach(check -> check.look(watched, seen::add));
        return seen;
    }

    private static Seen of(List<Seen> seen, FindingKind kind) {
        return seen.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }
}
