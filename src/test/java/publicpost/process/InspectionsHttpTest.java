package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.casefile.Refused;
import publicpost.casefile.Scan;
import publicpost.findings.Findings;

/** 督导: drawn so that anybody draws it again, noted once on the spot, never edited, and followed where something is wrong. */
@InOneContext
class InspectionsHttpTest {

    private static final String ALL = "/desk/inspections";

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    Findings findings;

    @Autowired
    InspectionChecks checks;

    @Autowired
    JdbcTemplate database;

    private final List<String> placed = new ArrayList<>();
    private Browser office;

    @BeforeEach
    void threeAreInPost() {
        var announcement = town.announces(3);
        for (var born : List.of("1976-03-01", "1977-04-02", "1978-05-03")) {
            placed.add(town.applies(announcement, born));
        }
        placed.forEach(town::passes);
        town.putsOnNotice(announcement).noticeRunsOut(announcement);
        placed.forEach(one ->
                town.does(one, "Approve", Forms.APPROVED).does(one, "PrepareStart", Forms.ruralStart(town.today())));
        office = new Browser(port).signedInAs("town-chucun");
    }

    // ── drawing ─────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void aTownDrawsFromItsPostsWithAHolderAtWork() {
        pause(placed.get(0));

        var page = office.get(draws(office, "2", "50"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("复算一致", "随机 1 个，按风险 1 个", "在岗岗位 2 个");
        assertThat(database.queryForList(
                        "select p.case_number from app.inspection_post i join app.placement p on p.id = i.placement_id",
                        String.class))
                .containsExactlyInAnyOrder(placed.get(1), placed.get(2));
        assertThat(office.get(ALL).body()).contains("检查中", "0 / 2", number());
    }

    private void pause(String caseNumber) {
        database.update(
                "insert into app.suspension (placement_id, from_on, cause, reason, case_number, ordered_by)"
                        + " select id, ?, 'ORDERED', '住院', case_number, 'town' from app.placement where case_number = ?",
                town.today(),
                caseNumber);
    }

    @Test
    void whatIsProposedIsDrawnWhereNothingIsTyped() {
        assertThat(office.get(ALL).body()).contains("在岗 3 个，建议抽 1 个", "不填为 50");

        draws(office, "", "");

        assertThat(database.queryForMap("select at_random, by_risk from app.inspection"))
                .containsEntry("at_random", 0)
                .containsEntry("by_risk", 1);
    }

    @Test
    void theSameFormDrawsOnceAndNothingDrawnIsChanged() {
        var fields = drawing("town-chucun", "2", "0");
        var first = sends(office, ALL, fields);
        var second = sends(office, ALL, fields);

        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(count("inspection")).isOne();
        for (var change : List.of(
                "update app.inspection set seed = repeat('f', 32)",
                "delete from app.inspection",
                "update app.inspection_post set course = 'RISK'",
                "delete from app.inspection_post")) {
            assertThat(refused(change)).as(change).isTrue();
        }
    }

    @Test
    void nobodyDrawsAgainBeforeWhatWasDrawnIsGoneThroughOrEnded() {
        draws(office, "2", "0");

        assertThat(sends(office, ALL, drawing("town-chucun", "2", "0")).body())
                .contains("id=\"town-wrong\"", number() + " 还没有查完");
        draws(new Browser(port).signedInAs("district"), "2", "0");
        sends(office, inspection() + "/close", Map.of("reason", "天气原因改期"));
        draws(office, "2", "0");
        assertThat(count("inspection")).isEqualTo(3);
    }

    @Test
    void whatCannotBeDrawnIsSaidAtItsFieldAndKept() {
        for (var wrong : Map.of("4", "只有 3 个", "0", "1 至 300", "x", "1 至 300", "1e9", "1 至 300")
                .entrySet()) {
            var answer = sends(office, ALL, drawing("town-chucun", wrong.getKey(), "30"));
            assertThat(answer.statusCode()).as(wrong.getKey()).isEqualTo(400);
            assertThat(answer.body())
                    .contains(wrong.getValue(), "value=\"%s\"".formatted(wrong.getKey()), "value=\"30\"");
        }
        assertThat(sends(office, ALL, drawing("town-yiyuan", "1", "101")).body())
                .contains("id=\"town-wrong\"", "0 至 100");
        assertThat(sends(office, ALL, Map.of()).statusCode()).isEqualTo(400);
        var district = new Browser(port).signedInAs("district");
        assertThat(sends(district, ALL, drawing("town-yiyuan", "1", "50")).body())
                .contains("没有可抽查的在岗岗位");
        assertThat(count("inspection")).isZero();
    }

    @Test
    void onlyTheDistrictAndTheTownKnowOfIt() {
        var sheet = sheetOf(draws(office, "1", "0"));
        record(office, sheet, "PRESENT", "", photo(Scan.jpeg(40, 30)));
        var photo = database.queryForObject("select document_id from app.inspection_photo", Long.class);
        var paths = List.of(
                inspection(),
                inspection() + ".xlsx",
                sheet,
                inspection() + "/photos/" + photo,
                "/desk/documents/" + photo);

        var district = new Browser(port).signedInAs("district");
        assertThat(paths)
                .allSatisfy(path -> assertThat(district.get(path).statusCode()).isEqualTo(200));
        for (var user : List.of("village-chucun-1", "town-yiyuan", "finance", "agency", "committee", "admin")) {
            var other = new Browser(port).signedInAs(user);
            assertThat(paths)
                    .allSatisfy(path ->
                            assertThat(other.get(path).statusCode()).as(user).isEqualTo(403));
            assertThat(other.get(ALL).body()).as(user).doesNotContain("DD2026-");
        }
    }

    // ── whose it is ─────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void aTownLearnsOfTheDistrictsInspectionWhenSomebodyWasAtEachPost() {
        var district = new Browser(port).signedInAs("district");
        var sheets = sheetsOf(draws(district, "2", "0"));
        record(district, sheets.get(0), "PRESENT", "", photo(Scan.jpeg(40, 30)));
        var photo = database.queryForObject("select document_id from app.inspection_photo", Long.class);
        var paths = List.of(
                inspection(), inspection() + ".xlsx", sheets.get(0), sheets.get(1), inspection() + "/photos/" + photo);

        assertThat(office.get("/desk/documents/" + photo).statusCode())
                .as("photographs are opened with their inspection only")
                .isEqualTo(403);
        assertThat(paths)
                .allSatisfy(path ->
                        assertThat(office.get(path).statusCode()).as(path).isEqualTo(403));
        assertThat(office.get(ALL).body()).doesNotContain(number());
        assertNothingIsWrittenBy(office, sheets);

        record(district, sheets.get(1), "PRESENT", "");

        assertThat(paths)
                .allSatisfy(path ->
                        assertThat(office.get(path).statusCode()).as(path).isEqualTo(200));
        assertThat(office.get(ALL).body()).contains(number(), "已查完", "data-label=\"督导单位\">区科技创新局<");
        assertThat(office.get(sheets.get(0)).body()).contains("只能由其记录、更正和结束").doesNotContain("保存检查结果");
        assertNothingIsWrittenBy(office, sheets);
        assertThat(correct(district, sheets.get(1), "ABSENT", "看错了门牌").statusCode())
                .isEqualTo(303);
    }

    @Test
    void aTownLearnsOfTheDistrictsInspectionWhenTheDistrictEndsIt() {
        var district = new Browser(port).signedInAs("district");
        var sheets = sheetsOf(draws(district, "2", "0"));
        assertThat(office.get(inspection()).statusCode()).isEqualTo(403);

        sends(district, inspection() + "/close", Map.of("reason", "另一人已离岗"));

        assertThat(office.get(inspection()).statusCode()).isEqualTo(200);
        assertThat(office.get(sheets.get(0)).statusCode()).isEqualTo(200);
        assertThat(new Browser(port).signedInAs("town-yiyuan").get(inspection()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void theDistrictReadsATownsInspectionAndWritesNothingIntoIt() {
        var sheets = sheetsOf(draws(office, "2", "0"));
        record(office, sheets.get(0), "PRESENT", "");
        var district = new Browser(port).signedInAs("district");

        assertThat(district.get(inspection()).body())
                .contains("本次抽查由初村镇抽取", "复算一致")
                .doesNotContain("检查下一个岗位", "结束本次抽查");
        assertThat(district.get(sheets.get(1)).body()).doesNotContain("保存检查结果");
        assertNothingIsWrittenBy(district, sheets);
        assertThat(office.get(inspection()).body()).contains("检查下一个岗位", "结束本次抽查");
    }

    private void assertNothingIsWrittenBy(Browser browser, List<String> sheets) {
        var entries = count("inspection_entry");
        var documents = count("document");
        var latest =
                database.queryForObject("select id::text from app.inspection_entry order by id limit 1", String.class);

        assertThat(record(browser, sheets.get(1), "PRESENT", "", photo(Scan.jpeg(40, 30)))
                        .statusCode())
                .isEqualTo(403);
        assertThat(sends(browser, sheets.get(0), check("ABSENT", "记错了人", latest))
                        .statusCode())
                .isEqualTo(403);
        assertThat(sends(browser, inspection() + "/close", Map.of("reason", "不再检查了"))
                        .statusCode())
                .isEqualTo(403);

        assertThat(count("inspection_entry")).isEqualTo(entries);
        assertThat(count("document")).isEqualTo(documents);
        assertThat(database.queryForObject("select closed_by from app.inspection", String.class))
                .isNull();
    }

    @Test
    void whereTheDistrictHasBeenDoesNotShowInWhatATownDraws() {
        database.update("update app.placement set starts_on = starts_on - 30");
        var district = new Browser(port).signedInAs("district");
        record(district, sheetsOf(draws(district, "2", "0")).get(0), "PRESENT", "");

        draws(office, "3", "0");
        sends(district, inspection() + "/close", Map.of("reason", "另一人已离岗"));
        draws(district, "3", "0");

        assertThat(daysUnseen(2)).containsExactly("30", "30", "30");
        assertThat(daysUnseen(3)).containsExactlyInAnyOrder("0", "30", "30");
    }

    private List<String> daysUnseen(int inspection) {
        return database.queryForObject(
                        "select population from app.inspection order by id offset ? limit 1",
                        String.class,
                        inspection - 1)
                .lines()
                .map(line -> line.split(" ")[4])
                .toList();
    }

    @Test
    void aPersonGetsWhatInspectorsFoundFromTheTownAndOnlyWhenItIsOver() throws Exception {
        var district = new Browser(port).signedInAs("district");
        var sheets = sheetsOf(draws(district, "2", "0"));
        record(district, sheets.get(0), "PRESENT", "");
        assertThat(exported("town-chucun")).doesNotContain(number());

        record(district, sheets.get(1), "PRESENT", "");

        assertThat(exported("town-chucun")).contains(number(), "督导检查");
        assertThat(exported("village-chucun-1")).contains("督导检查的结果，由镇（街道）或区级提供").doesNotContain(number());
    }

    /** Of whoever was visited first. */
    private String exported(String account) throws Exception {
        var visited = database.queryForObject(
                "select p.case_number from app.placement p join app.inspection_entry e on e.placement_id = p.id"
                        + " order by e.id limit 1",
                String.class);
        var answer = new Browser(port)
                .signedInAs(account)
                .postForBytes("/api/people/export", Map.of("caseNumber", visited, "reason", "本人书面申请查阅复制"));
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("data.json")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("no data.json");
    }

    @Test
    void aFormSentFromElsewhereOrFromNowhereIsRefused() {
        var fields = encoded(drawing("town-chucun", "1", "50"));
        for (var header : Map.of(
                        "X-Anything", "x", "Origin", "https://elsewhere.example", "Sec-Fetch-Site", "same-site")
                .entrySet()) {
            var answer = office.sends(ALL, request -> request.header(header.getKey(), header.getValue())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(fields)));
            assertThat(answer.statusCode()).as(header.getKey()).isEqualTo(403);
        }
        assertThat(count("inspection")).isZero();
    }

    // ── on the spot ─────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void anAbsenceIsNotedWithAPhotographAndRaisedOnce() {
        var sheet = sheetOf(draws(office, "1", "100"));
        assertThat(office.get(sheet).body()).contains("保洁员", "**********", "accept=\"image/*\"", "capture");

        var answer = record(office, sheet, "ABSENT", "门锁着，邻居说回娘家了", photo(Scan.jpeg(40, 30)));

        assertThat(answer.statusCode()).isEqualTo(303);
        var finding = findings.get(database.queryForObject(
                "select case_number from app.finding where kind = 'ABSENT_AT_INSPECTION'", String.class));
        assertThat(finding.facts())
                .containsEntry("督导", number())
                .containsEntry("检查结果", "脱岗")
                .containsEntry("现场情况", "门锁着，邻居说回娘家了")
                .containsEntry("现场照片", "1 张");
        assertThat(office.get(inspection()).body()).contains(finding.caseNumber(), "已查 1，共 1");
        assertThat(database.queryForObject("select note from app.inspection_entry", String.class))
                .doesNotContain("娘家");
        correct(sheet, "ABSENT", "照片补一张");
        assertThat(database.queryForObject("select count(*) from app.finding where fact = ?", Integer.class, number()))
                .isOne();
    }

    @Test
    void aSubstituteIsSevereAndWhoeverIsThereOrOnLeaveIsNot() {
        var sheets = sheetsOf(draws(office, "3", "0"));
        record(office, sheets.get(0), "SUBSTITUTE", "儿媳代为清扫");
        record(office, sheets.get(1), "PRESENT", "");
        record(office, sheets.get(2), "ON_LEAVE", "村里有请假条");

        assertThat(database.queryForMap("select kind, severity from app.finding"))
                .containsEntry("kind", "SUBSTITUTE")
                .containsEntry("severity", "SEVERE");
        assertThat(office.get(ALL).body()).contains("已查完", "3 / 3");
    }

    @Test
    void theMonthsAttendanceStandsBesideAnAbsence() {
        var inspection = draws(office, "1", "0");
        database.update(
                """
                with m as (insert into app.pay_month (case_number, town, month, opened_on)
                           values ('FF2026-999999', 'town-chucun', date_trunc('month', ?::date), ?) returning id),
                     u as (insert into app.attendance_unit (month_id, village, status, entered_by)
                           select id, 'village-chucun-1', 'ENTERED', 'village-chucun-1' from m returning id, month_id)
                insert into app.attendance (month_id, unit_id, placement_id, name, account_masked, post_title, area, pay_basis,
                    standard, hours, days_in_month, days_in_post, days_suspended, province_left, required, attended)
                select u.month_id, u.id, p.placement_id, '在岗', '6228 **** 0001', '保洁员', 'RURAL', 'MONTHLY', 2400, 174, 30, 30,
                       0, 100, 22, 22 from u, app.inspection_post p""",
                town.today(),
                town.today());

        record(office, sheetOf(inspection), "ABSENT", "");

        assertThat(findings.get(database.queryForObject("select case_number from app.finding", String.class))
                        .facts())
                .containsEntry("当月考勤", "应出勤 22 天，已填报实出勤 22 天");
    }

    @Test
    void aFormSentTwiceIsTakenOnceAndAnotherMustBeACorrection() {
        var sheet = sheetOf(draws(office, "1", "0"));
        var fields = check("PRESENT", "", "");

        assertThat(sends(office, sheet, fields).statusCode()).isEqualTo(303);
        assertThat(sends(office, sheet, fields).statusCode()).isEqualTo(303);
        assertThat(count("inspection_entry")).isOne();

        var late = sends(office, sheet, check("ABSENT", "找不到人", ""));
        assertThat(late.statusCode()).isEqualTo(400);
        assertThat(late.body()).contains("刚有新的记录", "找不到人", "更正原因");
        assertThat(count("inspection_entry")).isOne();
    }

    @Test
    void twoTapsAtOnceAreOne() {
        var drawing = drawing("town-chucun", "1", "0");
        assertThat(twice(() -> sends(office, ALL, drawing))).containsOnly(303);
        assertThat(count("inspection")).isOne();
        var sheet = inspection() + "/"
                + database.queryForObject("select placement_id from app.inspection_post", Long.class);
        var check = check("ABSENT", "", "");
        assertThat(twice(() -> sends(office, sheet, check))).containsOnly(303);
        assertThat(count("inspection_entry")).isOne();
        assertThat(count("finding")).isOne();
    }

    private static List<Integer> twice(Supplier<HttpResponse<String>> call) {
        var both = List.of(CompletableFuture.supplyAsync(call), CompletableFuture.supplyAsync(call));
        return both.stream().map(one -> one.join().statusCode()).toList();
    }

    @Test
    void aCorrectionSaysWhyAndTheNewestCounts() {
        var sheet = sheetOf(draws(office, "1", "0"));
        record(office, sheet, "ABSENT", "没有看到人");

        assertThat(correct(sheet, "PRESENT", "").body()).contains("id=\"note-wrong\"");
        assertThat(correct(sheet, "PRESENT", "本人在后院干活，当时没看见").statusCode()).isEqualTo(303);

        assertThat(count("inspection_entry")).isEqualTo(2);
        assertThat(office.get(ALL).body()).contains("data-label=\"形成问题\" class=\"num bad\">1<");
        assertThat(office.get(ALL).body()).contains("1 / 1");
        assertThat(office.get(sheet).body()).contains("没有看到人", "本人在后院干活");
        assertThat(database.queryForObject("select count(*) from app.finding", Integer.class))
                .as("followed to its closing all the same")
                .isOne();
        for (var change :
                List.of("update app.inspection_entry set result = 'PRESENT'", "delete from app.inspection_entry")) {
            assertThat(refused(change)).as(change).isTrue();
        }
    }

    @Test
    void whatIsNoPhotographIsRefusedAndWhatWasTypedIsKept() {
        var sheet = sheetOf(draws(office, "1", "0"));
        for (var file : List.of(
                "%PDF-1.4 test %%EOF".getBytes(StandardCharsets.US_ASCII),
                "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII),
                new byte[] {1, 2, 3})) {
            var answer = record(office, sheet, "ABSENT", "门锁着", photo(file));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("id=\"files-wrong\"", "只接受", "门锁着", "checked");
        }
        var six = new byte[6][];
        Arrays.fill(six, Scan.png(4, 4));
        assertThat(record(office, sheet, "ABSENT", "门锁着", photo(six)).body()).contains("最多 5 个");
        assertThat(record(office, sheet, "", "门锁着", photo(six[0])).body()).contains("1 个附件没有保存，请重新选择");
        assertThat(count("inspection_entry")).isZero();
        assertThat(database.queryForObject(
                        "select count(*) from app.document where case_number like 'DD%' or content is not null"
                                + " and uploaded_by = 'town-chucun' and case_number is null",
                        Integer.class))
                .as("nothing of it is left")
                .isZero();
    }

    @Test
    void aPhotographLargerThanTheServerTakesIsRefusedInWords() {
        var sheet = sheetOf(draws(office, "1", "0"));

        var answer = record(office, sheet, "PRESENT", "", photo(new byte[20 * 1024 * 1024 + 1]));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("照片太大");
    }

    @Test
    void whatIsMissingOrForgedIsSaid() {
        var sheet = sheetOf(draws(office, "1", "0"));
        assertThat(sends(office, sheet, check("", "", "")).body()).contains("id=\"result-wrong\"");
        assertThat(sends(office, sheet, check("ASLEEP", "", "")).statusCode()).isEqualTo(400);
        assertThat(sends(office, sheet, check("PRESENT", "", "99999999")).statusCode())
                .isEqualTo(400);
        assertThat(sends(office, sheet, check("PRESENT", "身份证号 371099197603010020", ""))
                        .body())
                .contains("id=\"note-wrong\"");
        assertThat(sends(office, sheet, Map.of("result", "PRESENT")).statusCode())
                .isEqualTo(400);
        assertThat(office.get(inspection() + "/99999999").statusCode()).isEqualTo(403);
        assertThat(office.get(ALL + "?year=x").statusCode()).isEqualTo(400);
        assertThat(count("inspection_entry")).isZero();
    }

    @Test
    void whateverIsTypedIsTakenOrRefusedInWords() {
        var sheet = sheetOf(draws(office, "1", "0"));
        for (var value : Hostile.ofEveryKind(7)) {
            for (var field : List.of("town", "size", "riskShare", "form")) {
                judge(ALL, drawing("town-chucun", "1", "0"), field, value);
            }
            for (var field : List.of("result", "note", "form", "corrects")) {
                judge(sheet, check("PRESENT", "", ""), field, value);
            }
            judge(inspection() + "/close", Map.of(), "reason", value);
        }
    }

    private void judge(String path, Map<String, String> right, String field, Hostile value) {
        var fields = new HashMap<>(right);
        fields.put(field, String.valueOf(value.value()));
        var answer = sends(office, path, fields);
        assertThat(answer.statusCode()).as("%s %s %s", path, field, value).isIn(303, 400);
        assertThat(answer.body()).doesNotContain("Exception", "org.");
    }

    @Test
    void whoIsAlsoOfTheVillageInspectsNobodyThere() {
        var sheet = sheetOf(draws(office, "1", "0"));
        var placement = Long.parseLong(sheet.substring(sheet.lastIndexOf('/') + 1));
        var typed = new InspectionChecks.Typed("PRESENT", "", UUID.randomUUID().toString(), "");
        var both = new Officer("somebody", Set.of("town-chucun", "village-chucun-1"));

        assertThatThrownBy(() -> checks.record(number(), placement, typed, List.of(), both))
                .isInstanceOf(Refused.class)
                .satisfies(refused -> assertThat(((Refused) refused).inWords()).contains("不能是岗位所在村"));
        assertThat(count("inspection_entry")).isZero();
    }

    @Test
    void oneIsEndedEarlyWithAReasonAndThenTakesCorrectionsOnly() {
        var sheets = sheetsOf(draws(office, "2", "0"));
        record(office, sheets.get(0), "ABSENT", "没有人");

        assertThat(sends(office, inspection() + "/close", Map.of("reason", "走")).body())
                .contains("id=\"reason-wrong\"", "value=\"走\"");
        assertThat(sends(office, inspection() + "/close", Map.of("reason", "另一人已离岗"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(sends(office, inspection() + "/close", Map.of("reason", "另一人已离岗"))
                        .statusCode())
                .isEqualTo(400);

        assertThat(record(office, sheets.get(1), "PRESENT", "").body()).contains("本次督导已经结束");
        assertThat(correct(sheets.get(0), "PRESENT", "看错了门牌").statusCode()).isEqualTo(303);
        assertThat(office.get(ALL).body()).contains("已结束", "1 / 2");
    }

    @Test
    void theWorkbookHasWhatIsNeededToDrawItAgain() throws Exception {
        var sheets = sheetsOf(draws(office, "2", "50"));
        record(office, sheets.get(0), "SUBSTITUTE", "=1+1");

        var file = office.bytes(inspection() + ".xlsx");

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file.body()))) {
            var results = book.getSheet("检查结果");
            assertThat(results.getRow(1).getCell(9).getStringCellValue()).isEqualTo("顶替");
            assertThat(results.getRow(1).getCell(10).getStringCellValue()).isEqualTo("=1+1");
            assertThat(results.getRow(2).getCell(9).getStringCellValue()).isEqualTo("未查");
            assertThat(results.getRow(1).getCell(8).getStringCellValue()).contains("********");
            assertThat(book.getSheet("抽样总体").getLastRowNum()).isEqualTo(3);
            assertThat(book.getSheet("说明").getRow(5).getCell(0).getStringCellValue())
                    .isEqualTo("种子：" + database.queryForObject("select seed from app.inspection", String.class));
        }
    }

    // ── the forms ───────────────────────────────────────────────────────────────────────────────────────────────

    private static Map<String, String> drawing(String town, String size, String share) {
        return Map.of(
                "town",
                town,
                "size",
                size,
                "riskShare",
                share,
                "form",
                UUID.randomUUID().toString());
    }

    private static Map<String, String> check(String result, String note, String corrects) {
        return Map.of(
                "result",
                result,
                "note",
                note,
                "corrects",
                corrects,
                "form",
                UUID.randomUUID().toString());
    }

    /** @return where it leads */
    private String draws(Browser browser, String size, String share) {
        var answer = sends(browser, ALL, drawing("town-chucun", size, share));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private List<String> sheetsOf(String inspection) {
        return database
                .queryForList(
                        "select placement_id from app.inspection_post order by inspection_id, position", Long.class)
                .stream()
                .map(placement -> inspection() + "/" + placement)
                .toList();
    }

    private String sheetOf(String inspection) {
        return sheetsOf(inspection).get(0);
    }

    private String number() {
        return database.queryForObject("select number from app.inspection order by id limit 1", String.class);
    }

    private String inspection() {
        return ALL + "/" + number();
    }

    private HttpResponse<String> record(Browser browser, String sheet, String result, String note, byte[]... photos) {
        return browser.sends(sheet, request -> request.header("Origin", "http://localhost:" + port)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofByteArray(parts(check(result, note, ""), photos))));
    }

    private HttpResponse<String> correct(String sheet, String result, String why) {
        return correct(office, sheet, result, why);
    }

    private HttpResponse<String> correct(Browser browser, String sheet, String result, String why) {
        var latest = database.queryForObject("select max(id)::text from app.inspection_entry", String.class);
        return sends(browser, sheet, check(result, why, latest));
    }

    private static byte[][] photo(byte[]... photos) {
        return photos;
    }

    private static byte[] parts(Map<String, String> fields, byte[]... photos) {
        var body = new ByteArrayOutputStream();
        fields.forEach(
                (name, value) -> body.writeBytes("--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(name, value)
                        .getBytes(StandardCharsets.UTF_8)));
        for (var photo : photos) {
            body.writeBytes("--part\r\nContent-Disposition: form-data; name=\"files\"; filename=\"x.jpg\"\r\n\r\n"
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(photo);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    /** As a browser without scripts sends a form of the page. */
    private HttpResponse<String> sends(Browser browser, String path, Map<String, String> fields) {
        return browser.sends(path, request -> request.header("Origin", "http://localhost:" + port)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    private static String encoded(Map<String, String> fields) {
        var body = new StringBuilder();
        fields.forEach((name, value) ->
                body.append("&%s=%s".formatted(name, java.net.URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return body.isEmpty() ? "" : body.substring(1);
    }

    private boolean refused(String change) {
        try {
            database.update(change);
            return false;
        } catch (DataAccessException stays) {
            return true;
        }
    }

    private int count(String table) {
        return database.queryForObject("select count(*) from app." + table, Integer.class);
    }
}
