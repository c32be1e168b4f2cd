package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.imports.ImportThread;

/** Lists over HTTP: sent in, tried out, read row by row, taken; and who is turned away. */
@InOneContext
class ImportHttpTest {

    private static final String APPLICANTS = "/api/imports/applicants";

    @Autowired
    Town town;

    @Autowired
    ImportThread thread;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    // ── applicants ──────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void aWorkbookOfApplicantsIsTriedOutWithoutATraceAndThenTaken() {
        var announcement = town.announces(1);
        var clerk = as("village-chucun-1");

        var list = sent(clerk.upload(
                APPLICANTS,
                "报名.xlsx",
                SentLists.xlsx(
                        SentLists.applicant(announcement, "1976-03-01", 2),
                        SentLists.applicant(announcement + " 公益性岗位公告", "1975-03-01", 4))));

        assertThat(clerk.get(page(list)).body()).contains("待导入", "全部导入（2 人）", "测**");
        assertThat(count("app.application") + count("app.person") + count("app.message"))
                .isZero();

        steers(clerk, list, "take");

        assertThat(clerk.get(page(list)).body())
                .contains("已导入", "/desk/cases/SQ")
                .doesNotContain("data-do=\"take\"");
        assertThat(
                        text(
                                """
                        select string_agg(registered_by || ' ' || status || ' ' || wishes, ', ') from app.application"""))
                .isEqualTo("village-chucun-1 REGISTERED %1$s, village-chucun-1 REGISTERED %1$s"
                        .formatted(town.offersOf(announcement).get(0).id()));
        for (var number : cases()) {
            assertThat(town.steps(number)).containsExactly("VerifyEvidence");
            assertThat(text(
                            "select string_agg(step || ' ' || actor, ', ') from app.trail where case_number = ?",
                            number))
                    .isEqualTo("Register village-chucun-1");
            assertThat(text("select kind from app.message where case_number = ?", number))
                    .isEqualTo("RECEIVED");
        }
        assertThat(text("select string_agg(distinct actor, ',') from app.audit_entry where subject = any(?)", (Object)
                        cases().toArray(String[]::new)))
                .contains("village-chucun-1");
        assertThat(text("select (content is null)::text from app.import_list")).isEqualTo("true");
    }

    @Test
    void everyRowThatIsWrongIsNamedByRowAndColumnAndTheOthersAreTaken() {
        var announcement = town.announces(1);
        var earlier = town.applies(announcement, "1970-03-01", Map.of("idNumber", Forms.idNumber("1970-03-01", 1)));
        var right = SentLists.applicant(announcement, "1976-03-01", 2);
        var clerk = as("village-chucun-1");

        var list = sent(clerk.upload(
                APPLICANTS,
                "报名.csv",
                SentLists.csv(
                        Charset.forName("GB18030"),
                        List.of(
                                right,
                                SentLists.with(SentLists.applicant(announcement, "1975-03-01", 4), "联系电话", "1"),
                                SentLists.with(
                                        SentLists.applicant(announcement, "1974-03-01", 6), "村（社区）", "怡园一社区（示例）"),
                                SentLists.with(SentLists.applicant(announcement, "1973-03-01", 8), "村（社区）", "初村二村（示例）"),
                                SentLists.with(SentLists.applicant(announcement, "1972-03-01", 10), "第一志愿", "没有的岗位"),
                                SentLists.applicant("ZP2026-9999", "1971-03-01", 12),
                                SentLists.applicant(announcement, "1969-03-01", 14),
                                SentLists.applicant(announcement, "1969-03-01", 14),
                                SentLists.with(SentLists.applicant(announcement, "1970-03-01", 1), "姓名", "测试人甲"),
                                SentLists.with(
                                        SentLists.with(
                                                SentLists.applicant(announcement, "1968-03-01", 16),
                                                "本人已同意个人信息告知",
                                                "否"),
                                        "退休类别",
                                        "男"),
                                SentLists.with(
                                        SentLists.applicant(announcement, "1967-03-01", 18),
                                        "安置对象类别二",
                                        "城镇零就业家庭人员")))));

        var problems = problems(list);
        assertThat(problems.get(2)).isEmpty();
        assertThat(problems.get(12)).isEqualTo("安置对象类别二：不是申请区域的安置对象类别");
        assertThat(problems.get(3)).contains("联系电话：应为 11 位手机号");
        assertThat(problems.get(4)).contains("村（社区）：只能为本村");
        assertThat(problems.get(5)).contains("村（社区）：只能为本村");
        assertThat(problems.get(6)).contains("第一志愿：该公告在申请区域没有这个岗位");
        assertThat(problems.get(7)).contains("招聘公告：不是本镇街正在报名的公告");
        assertThat(problems.get(8)).contains("身份证号码：与第 9 行重复");
        assertThat(problems.get(9)).contains("身份证号码：与第 8 行重复");
        assertThat(problems.get(10)).contains("姓名：与该身份证号码已登记的姓名不一致");
        assertThat(problems.get(11)).contains("本人已同意个人信息告知：须由本人同意");

        assertThat(clerk.get(page(list)).body())
                .contains("只导入正确的 1 行")
                .doesNotContain(right.get("身份证号码").toString());
        steers(clerk, list, "take");
        assertThat(cases()).hasSize(2).contains(earlier);
        assertThat(text("select status from app.import_list")).isEqualTo("TAKEN");
        assertThat(report(clerk, list)).contains("已导入", "有问题", "联系电话：应为 11 位手机号或带区号的固定电话");
    }

    @Test
    void whoHasAppliedAlreadyAndAClosedWindowAreFoundAndSoIsWhatHappensInBetween() {
        var announcement = town.announces(1);
        var row = SentLists.applicant(announcement, "1976-03-01", 2);
        var clerk = as("village-chucun-1");
        var first = sent(clerk.upload(APPLICANTS, "一.csv", SentLists.csv(row)));
        steers(clerk, first, "take");

        var second = sent(clerk.upload(APPLICANTS, "二.csv", SentLists.csv(SentLists.with(row, "户籍地", "初村"))));
        assertThat(problems(second).get(2)).contains("身份证号码：该人已在本公告报名，案号 SQ");
        assertThat(clerk.post("/api/imports/%d/take".formatted(second), Map.of())
                        .body())
                .contains("1 行有问题");

        var third = sent(
                clerk.upload(APPLICANTS, "三.csv", SentLists.csv(SentLists.applicant(announcement, "1975-03-01", 4))));
        town.dayComes(town.today().plusDays(9));
        steers(clerk, third, "take");

        assertThat(problems(third).get(2)).contains("招聘公告：不是本镇街正在报名的公告");
        assertThat(clerk.get(page(third)).body()).contains("未能导入", "一行也没有导入");
        assertThat(cases()).hasSize(1);
    }

    @Test
    void theSameFileIsTheSameListWhileItWaitsAndRefusedOnceItIsTaken() {
        var file = SentLists.csv(SentLists.applicant(town.announces(1), "1976-03-01", 2));
        var clerk = as("village-chucun-1");
        var list = sent(clerk.upload(APPLICANTS, "报名.csv", file));

        assertThat(sent(clerk.upload(APPLICANTS, "又一次.csv", file))).isEqualTo(list);
        steers(clerk, list, "take");
        var again = as("town-chucun").upload(APPLICANTS, "又一次.csv", file);

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("这份名单已由初村一村（示例）于 2026-05-11 导入（报名.csv）", "\"field\":\"file\"");
    }

    @Test
    void aDiscardedListLeavesNothing() {
        var clerk = as("village-chucun-1");
        var list = sent(clerk.upload(
                APPLICANTS, "报名.csv", SentLists.csv(SentLists.applicant(town.announces(1), "1976-03-01", 2))));

        steers(clerk, list, "discard");

        assertThat(clerk.get(page(list)).body()).contains("已放弃");
        assertThat(clerk.post("/api/imports/%d/take".formatted(list), Map.of()).statusCode())
                .isEqualTo(400);
        assertThat(count("app.application")).isZero();
        assertThat(text("select (content is null)::text from app.import_list")).isEqualTo("true");
    }

    // ── posts ───────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void aListOfPostsIsOneAnnouncementAllOfItOrNothing() {
        var office = as("town-chucun");
        var wrong = sent(office.upload(
                posts("甲"), "岗位.csv", SentLists.csv(SentLists.post("保洁员", 1), SentLists.post("护林员", 400))));
        assertThat(problems(wrong).get(3)).contains("招聘人数：");
        assertThat(office.get(page(wrong)).body()).contains("全部正确才能发布").doesNotContain("data-do=\"take\"");
        assertThat(office.post("/api/imports/%d/take".formatted(wrong), Map.of())
                        .statusCode())
                .isEqualTo(400);

        var cheap = sent(office.upload(
                posts("甲"),
                "岗位.csv",
                SentLists.csv(SentLists.with(SentLists.post("保洁员", 1), "待遇（元）", "100"), SentLists.post("护林员", 1))));
        assertThat(problems(cheap).get(2)).contains("待遇（元）：");
        assertThat(count("app.recruitment")).isZero();

        var right = sent(office.upload(
                posts("甲"), "岗位.xlsx", SentLists.xlsx(SentLists.post("保洁员", 1), SentLists.post("护林员", 2))));
        steers(office, right, "take");

        assertThat(text("select title || ' ' || window_until || ' ' || drafted_by from app.recruitment"))
                .isEqualTo("甲 2026-05-15 town-chucun");
        assertThat(text("select string_agg(title, ',' order by id) from app.offer"))
                .isEqualTo("保洁员,护林员");
        assertThat(count("app.post")).isEqualTo(3);
        assertThat(town.steps(text("select case_number from app.recruitment"))).isEmpty();
        assertThat(text("select string_agg(distinct case_number, ',') from app.import_row where state = 'TAKEN'"))
                .isEqualTo(text("select case_number from app.recruitment"));
    }

    @Test
    void whatIsTypedBesideTheFileIsRefusedAtItsField() {
        var answer = as("town-chucun")
                .upload(
                        posts("") + "&windowUntil=2026-05-10",
                        "岗位.csv",
                        SentLists.csv(SentLists.with(SentLists.post("保洁员", 1), "待遇（元）", "很多")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"title\"", "必填").doesNotContain("offers");
        assertThat(count("app.import_list")).isZero();
    }

    @Test
    void tenThousandPostsAreRefusedAtOnce() {
        var rows = IntStream.range(0, 10_000)
                .mapToObj(i -> SentLists.post("岗位" + i, 1))
                .toList();

        var answer = as("town-chucun").upload(posts("甲"), "岗位.csv", SentLists.csv(StandardCharsets.UTF_8, rows));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("一次最多 500 个岗位");
    }

    private static String posts(String title) {
        var typed = Map.of(
                "year", "2022",
                "title", title,
                "conditions", "符合安置条件",
                "howToApply", "到村委会报名",
                "windowFrom", "2026-05-11",
                "windowUntil", "2026-05-15");
        return "/api/imports/posts?"
                + typed.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    // ── lists of other offices ──────────────────────────────────────────────────────────────────────────────────

    @Test
    void aListThatAnOfficeKeepsAnswersWhoWaitsAndProposesLater() {
        var announcement = town.announces(1);
        var claims = Map.of("groups", List.of("RURAL_LOW_INCOME"));
        var waiting = town.applies(announcement, "1976-03-01", with(claims, "甲", Forms.idNumber("1976-03-01", 2)));
        var later = Forms.idNumber("1975-03-01", 4);
        var office = as("social-affairs");

        var list = sent(office.upload(
                "/api/imports/memberships",
                "台账.xlsx",
                SentLists.xlsx(
                        SentLists.member("测试甲", Forms.idNumber("1976-03-01", 2), "2026-05-01"),
                        SentLists.with(SentLists.member("测试乙", later, "2026.4.30"), "有效期至", "2027-04-30"))));
        assertThat(count("app.membership")).isZero();
        steers(office, list, "take");

        assertThat(problems(list).get(2)).isEqualTo("已答复核验：名单上有此人");
        assertThat(text("select result || ' ' || list_name || ' ' || list_date || ' ' || checked_by from app.claim"))
                .isEqualTo("CONFIRMED 2026 年低收入人口台账 2026-05-01 social-affairs");
        assertThat(text(
                        "select string_agg(step || ' ' || outcome, ',' order by id) from app.trail where case_number = ?",
                        waiting))
                .isEqualTo("Register OPENED,VerifyEvidence CONFIRMED");
        assertThat(town.settles().steps(waiting)).containsExactly("Appraise");

        var second = town.applies(announcement, "1975-03-01", with(claims, "乙", later));
        var task = town.open(second, "VerifyEvidence").get(0).getId();
        assertThat(office.get("/api/steps/VerifyEvidence/context?task=" + task).body())
                .contains(
                        "\"listName\":\"2026 年低收入人口台账\"", "\"listDate\":\"2026-04-30\"", "\"lapsesOn\":\"2027-04-30\"");
        var person = text("select person_id from app.application where case_number = ?", second);
        assertThat(as("town-chucun").get("/desk/people/" + person).body()).contains("核验部门名单", "2026-04-30");
        assertThat(text("select string_agg(id_number || name, '') from app.membership"))
                .doesNotContain(later, "测试");
    }

    private static Map<String, Object> with(Map<String, ?> claims, String name, String idNumber) {
        return Town.with(claims, "name", "测试" + name, "idNumber", idNumber);
    }

    @Test
    void whatAnOfficesListCannotSayIsNamed() {
        var office = as("social-affairs");
        var number = Forms.idNumber("1976-03-01", 2);
        var row = SentLists.member("测试甲", number, "2026-05-01");
        steers(office, sent(office.upload("/api/imports/memberships", "一.csv", SentLists.csv(row))), "take");

        var list = sent(office.upload(
                "/api/imports/memberships",
                "二.csv",
                SentLists.csv(
                        row,
                        SentLists.with(row, "安置对象类别", "农村残疾人"),
                        SentLists.with(row, "名单日期", "2026-06-01"),
                        SentLists.with(SentLists.with(row, "名单日期", "2026-04-01"), "有效期至", "2026-03-01"),
                        SentLists.with(SentLists.with(row, "名单日期", "2026-03-01"), "身份证号码", "37100219760301002"))));

        var problems = problems(list);
        assertThat(problems.get(2)).contains("身份证号码：这一类别、这一日期的名单里已经有此人");
        assertThat(problems.get(3)).contains("安置对象类别：不是由您所在部门核验");
        assertThat(problems.get(4)).contains("名单日期：不能晚于今天");
        assertThat(problems.get(5)).contains("有效期至：应晚于名单日期");
        assertThat(problems.get(6)).contains("身份证号码：应为 18 位");
    }

    // ── who may, and what they find ─────────────────────────────────────────────────────────────────────────────

    @Test
    void anOfficeSeesItsOwnKindsAndListsAndNoOthers() {
        var file = SentLists.csv(SentLists.applicant(town.announces(1), "1976-03-01", 2));
        var list = sent(as("village-chucun-1").upload(APPLICANTS, "报名.csv", file));

        assertThat(as("village-chucun-1").get("/desk/imports").body())
                .contains("报名人员", "报名.csv", "填报出勤")
                .doesNotContain("招聘岗位", "名单人员");
        assertThat(as("town-chucun").get("/desk/imports").body())
                .contains("招聘岗位", "报名人员", "/desk/incumbents")
                .doesNotContain("报名.csv");
        assertThat(as("disabled-federation").get("/desk/imports").body())
                .contains("名单人员")
                .doesNotContain("报名人员");
        assertThat(as("committee").get("/desk/imports").statusCode()).isEqualTo(403);
        for (var other : List.of("village-chucun-2", "town-chucun", "town-tianhe", "social-affairs", "district")) {
            assertThat(as(other).get(page(list)).statusCode()).as(other).isEqualTo(403);
            assertThat(as(other)
                            .post("/api/imports/%d/take".formatted(list), Map.of())
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(as("social-affairs").upload(APPLICANTS, "报名.csv", file).statusCode())
                .isEqualTo(400);
    }

    @Test
    void theTemplateOffersWhatThereIsAndIsReadBack() throws IOException {
        var announcement = town.announces(1);
        var clerk = as("village-chucun-1");
        var template = clerk.bytes("/desk/imports/applicants/template.xlsx");
        assertThat(template.statusCode()).isEqualTo(200);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template.body()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getDataValidations()).hasSizeGreaterThan(8);
            var offered = sheet.getDataValidations().stream()
                    .flatMap(one -> one.getValidationConstraint().getExplicitListValues() == null
                            ? Stream.empty()
                            : Arrays.stream(one.getValidationConstraint().getExplicitListValues()))
                    .toList();
            assertThat(offered).contains(announcement + " 公益性岗位公告", "初村一村（示例）", "保洁员，初村");
        }
        var empty = clerk.upload(APPLICANTS, "模板.xlsx", template.body());
        assertThat(empty.body()).contains("标题行下面没有报名人员");
        assertThat(as("town-chucun").bytes("/desk/imports/posts/template.xlsx").statusCode())
                .isEqualTo(200);
        assertThat(as("social-affairs")
                        .bytes("/desk/imports/memberships/template.xlsx")
                        .statusCode())
                .isEqualTo(200);
    }

    // ── vocabulary ──────────────────────────────────────────────────────────────────────────────────────────────

    private Browser as(String office) {
        return new Browser(port).signedInAs(office);
    }

    private static String page(long list) {
        return "/desk/imports/" + list;
    }

    /** After it was tried out. */
    private long sent(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var id = Long.parseLong(answer.body().replaceAll("\\D+", ""));
        thread.goOn(id).join();
        return id;
    }

    private void steers(Browser office, long list, String what) {
        var answer = office.post("/api/imports/%d/%s".formatted(list, what), Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        thread.goOn(list).join();
    }

    private Map<Integer, String> problems(long list) {
        return database.query(
                "select row_number, problems from app.import_row where list_id = ?",
                rows -> {
                    var problems = new TreeMap<Integer, String>();
                    while (rows.next()) {
                        problems.put(rows.getInt(1), rows.getString(2));
                    }
                    return problems;
                },
                list);
    }

    private String report(Browser office, long list) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(
                office.bytes("/desk/imports/%d.xlsx".formatted(list)).body()))) {
            var text = new StringBuilder();
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> text.append(cell).append('|')));
            return text.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<String> cases() {
        return database.queryForList("select case_number from app.application order by id", String.class);
    }

    private int count(String table) {
        return database.queryForObject("select count(*) from " + table, Integer.class);
    }

    private String text(String question, Object... about) {
        return database.queryForObject(question, String.class, about);
    }
}
