package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;

/** The forms to be signed and sealed: each says what is due and no more, to whom it is due and no sooner. */
@InOneContext
class PrintsHttpTest {

    private static final String NUMBER = Forms.idNumber("1976-03-01", 20);
    private static final String OTHER = Forms.idNumber("1970-05-01", 31);
    private static final String PHONE = "13863190001";
    private static final String ACCOUNT = "6222020000000000";
    private static final String MASKED = NUMBER.substring(0, 6) + "*".repeat(10) + NUMBER.substring(16);
    private static final Map<String, String> REASON = Map.of("reason", "打印后由本人签字存档");

    @Autowired
    Town town;

    @Autowired
    Life life;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    private String announcement;
    private String first;
    private String second;

    // ── the forms of a case ─────────────────────────────────────────────────────────────────────────────────────

    @Test
    void theApplicationSaysWhatWasAppliedForAndFound() throws IOException {
        twoApply();
        assertThat(printed("village-chucun-1", of(first, "application")))
                .contains("城乡公益性岗位申请表", first, announcement, "姓名于秀兰", "性别女", "1976年3月1日", "农村大龄人员")
                .contains("志愿岗位保洁员", "待核验", "申请人承诺", "申请人：____", "初村一村（示例）（盖章）", "农村商业银行")
                .contains(MASKED)
                .doesNotContain(NUMBER, PHONE, ACCOUNT);

        town.passes(first);

        assertThat(printed("district", of(first, "application"))).contains("核验名册（", "已核实");
    }

    @Test
    void theApprovalLeavesBlankWhatIsNotDecided() throws IOException {
        twoAreOnTheDistrictsDesk();

        var before = printed("town-chucun", of(first, "approval"));
        assertThat(before)
                .contains("安置审批表", "应到15人，实到20人；同意18票，反对2票，弃权0票；评议得分90", "评议结果：通过")
                .contains("“保洁员”岗位入围第1位", "期满无异议", "初村镇（盖章）", "区科技创新局（盖章）")
                .contains(MASKED)
                .doesNotContain("同意安置", "审批人", NUMBER, PHONE);
        assertThat(printed("town-chucun", of(second, "approval"))).contains("候补第1位");

        town.does(first, "Approve", Forms.APPROVED);

        assertThat(printed("district", of(first, "approval"))).contains("同意安置。", "依据：§二(四)", "审批人：district");
    }

    @Test
    void theAgreementIsPrintedWithBlanksAndLaterWithWhatWasSigned() throws IOException {
        twoAreOnTheDistrictsDesk();
        town.does(first, "Approve", Forms.APPROVED);

        assertThat(printed("town-chucun", of(first, "agreement")))
                .contains("乡村公益性岗位服务协议", "甲方初村镇", "乙方于秀兰", "保洁员", "岗位编码GW-chucun-R-", "自年月日起至年月日止", "保单号____")
                .contains("意外伤害商业保险", "不得由他人顶岗替岗", "甲方（盖章）：", "乙方（签字、手印）：", MASKED)
                .doesNotContain(NUMBER, PHONE, ACCOUNT, "劳动合同法");

        town.does(first, "PrepareStart", Forms.ruralStart(town.today()));

        assertThat(printed("town-chucun", of(first, "agreement")))
                .contains("编号：XY-1", "保单号BD-1", "自%s起至".formatted(day(town.today())));
    }

    @Test
    void aLabourContractSaysWhatATownsmanSigns() throws IOException {
        var placed = life.placed(LocalDate.of(2026, 6, 1), life.townsman("1970-01-01"));

        assertThat(printed("town-chucun", of(placed, "agreement")))
                .contains("城镇公益性岗位劳动合同", "中华人民共和国劳动合同法", "社会保险登记", "实施条例》第十二条", "劳动争议仲裁")
                .doesNotContain("意外伤害商业保险");
    }

    @Test
    void aRefusalSaysWhyByWhichClauseAndWhereToComplain() throws IOException {
        var number = Forms.idNumber("1994-03-01", 41);
        var refused = town.applies(town.announces(1), "1994-03-01", Map.of("idNumber", number, "name", "王小军"));
        town.does(refused, "VerifyEvidence", Forms.NOT_FOUND).does(refused, "ConfirmRefusal", Forms.REFUSAL);

        assertThat(printed("village-chucun-1", of(refused, "decision")))
                .contains("不予安置决定告知书", "王小军（身份证号码" + number.substring(0, 6), "申请类别“农村大龄人员”", "不在名单")
                .contains("理由：不属于安置对象。", "依据：§二(一)", "区科技创新局申请复核", "六十日内", "申请行政复议", "六个月内", "提起行政诉讼")
                .contains("初村镇（盖章）", "受送达人签字")
                .doesNotContain(number, "13800000000", ACCOUNT, "同意安置");
    }

    @Test
    void anApprovalSaysWhichPost() throws IOException {
        twoAreOnTheDistrictsDesk();
        town.does(first, "Approve", Forms.APPROVED);

        assertThat(printed("district", of(first, "decision")))
                .contains("安置审批决定告知书", "决定同意安置", "安置岗位：保洁员（岗位编码GW-", "依据：§二(四)", "区科技创新局（盖章）");
    }

    @Test
    void aDecisionOnATermSaysUntilWhen() throws IOException {
        var placed = life.placed(LocalDate.of(2022, 6, 15), life.villager("1976-03-01"));
        town.dayComes(LocalDate.of(2025, 4, 20));
        var review = life.matter(placed, "TERM_REVIEW");
        var form = Forms.term("EXTEND", LocalDate.of(2026, 6, 14), "家庭困难，工作认真");
        town.does(review, "ProposeTerm", form);
        assertThat(as("town-chucun").get(of(review, "decision")).statusCode()).isEqualTo(404);
        town.does(review, "DecideTerm", Map.of("decision", "AGREE"));

        assertThat(printed("town-chucun", of(review, "decision")))
                .contains("岗位补贴期限处理决定告知书", "延长到2026-06-14：家庭困难，工作认真。", "依据：§二(三)", "区科技创新局（盖章）");
    }

    // ── meetings and notices ────────────────────────────────────────────────────────────────────────────────────

    @Test
    void theRecordOfAMeetingHasEverybodyOnceAndRoomForAllPresent() throws IOException {
        twoAreOnTheDistrictsDesk();
        var record = "/desk/sheets/appraise/%s/village-chucun-1/record.pdf".formatted(announcement);

        for (var office : List.of("village-chucun-1", "town-chucun", "district")) {
            var text = printed(office, record);
            assertThat(text)
                    .contains("民主评议记录", "初村一村（示例）", "村委会会议室", "主持人李书记", "法定到会人数15", "实到人数20")
                    .contains("1于秀兰" + first + "2018209 0通过".replace(" ", ""), "2李建国" + second, "一致认为符合条件")
                    .contains("到会人员签字1234567891011121314151617181920", "监督人：____", "（盖章）")
                    .doesNotContain(NUMBER, MASKED, PHONE, ACCOUNT, "农村大龄");
            assertThat(text.split("于秀兰", -1)).hasSize(2);
            assertThat(text.split("一致认为符合条件", -1)).hasSize(2);
        }
        assertThat(as("village-chucun-1").get("/desk/sheets").body())
                .contains(record)
                .doesNotContain("notice.pdf");
        assertThat(as("town-chucun").get("/desk/sheets").body()).contains(record, "notice.pdf");
        for (var stranger : List.of("village-chucun-2", "town-yiyuan", "finance", "disabled-federation")) {
            var answer = as(stranger).get(record);
            assertThat(answer.statusCode()).as(stranger).isEqualTo(404);
            assertThat(answer.body()).contains("还没有可打印的内容").doesNotContain("于秀兰");
            assertThat(as(stranger).get("/desk/sheets").body()).doesNotContain(announcement);
        }
    }

    @Test
    void theNoticeSaysWhatMayBeSaidAndNothingElse() throws IOException {
        twoApply();
        var notice = "/desk/announcements/%s/notice.pdf".formatted(announcement);
        assertThat(as("town-chucun").get(notice).statusCode()).isEqualTo(404);
        town.passes(first, "90").passes(second, "80").putsOnNotice(announcement);

        var text = printed("town-chucun", notice);

        assertThat(text)
                .contains("拟安置人员公示", announcement, "1于秀兰初村一村（示例）保洁员", "候补人员", "1李建国初村一村（示例）保洁员")
                .contains("公示期：%s至".formatted(day(town.today())), "在公示期内向初村镇提出", "初村镇（盖章）" + day(town.today()))
                .doesNotContain(NUMBER, MASKED, OTHER, PHONE, ACCOUNT, "身份证", "银行", "账号", "户籍")
                .doesNotContain("农村大龄", "4+2", "得分", "票", "残疾", "90", "80", first, second, "村委会会议室");
        for (var stranger : List.of("village-chucun-1", "town-yiyuan", "finance", "agency", "admin")) {
            var answer = as(stranger).get(notice);
            assertThat(answer.statusCode()).as(stranger).isEqualTo(403);
            assertThat(answer.body()).contains("公示由发布公告的镇（街道）和区级打印");
        }
        assertThat(as("town-chucun").get("/desk/cases/" + announcement).body()).contains(notice);
    }

    // ── who and when ────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void whatACaseHasNotReachedIsNotThere() {
        twoApply();
        var village = as("village-chucun-1");
        for (var print : List.of("approval", "agreement", "decision")) {
            var answer = village.get(of(first, print));
            assertThat(answer.statusCode()).as(print).isEqualTo(404);
            assertThat(answer.body()).contains("还没有可打印的内容");
        }
        assertThat(village.get("/desk/cases/" + first).body())
                .contains(of(first, "application"), "打印申请表")
                .doesNotContain(of(first, "approval"), of(first, "agreement"), of(first, "decision"));
        assertThat(as("town-chucun").get(of(announcement, "application")).statusCode())
                .isEqualTo(404);
        assertThat(village.get(of(first, "letter")).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "village-chucun-2",
                "town-yiyuan",
                "finance",
                "agency",
                "committee",
                "admin",
                "disabled-federation"
            })
    void whoseCaseItIsNotPrintsNothing(String stranger) {
        twoApply();
        town.passes(first);
        for (var print : List.of("application", "approval", "agreement", "decision")) {
            var answer = as(stranger).get(of(first, print));
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).doesNotContain("于秀兰");
        }
        assertThat(as(stranger)
                        .post("/api/cases/%s/application.pdf".formatted(first), REASON)
                        .statusCode())
                .isEqualTo(400);
        assertThat(acts("UNMASKED")).isEmpty();
    }

    @Test
    void wholeNumbersArePrintedForAReasonThatIsKept() throws IOException {
        twoAreOnTheDistrictsDesk();
        town.does(first, "Approve", Forms.APPROVED);
        var village = as("village-chucun-1");
        for (var print : List.of("application", "approval", "agreement")) {
            var call = "/api/cases/%s/%s.pdf".formatted(first, print);
            var refused = village.post(call, Map.of("reason", "核对"));
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("\"field\":\"reason\"", "5 至 200 个字");

            var answer = village.postForBytes(call, REASON);

            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(text(print + "-whole", answer)).contains(NUMBER, PHONE);
        }
        assertThat(acts("UNMASKED")).hasSize(3).allMatch(detail -> detail.contains("打印后由本人签字存档"));
        assertThat(acts("EXPORTED")).hasSize(3).noneMatch(detail -> detail.contains(NUMBER));
        assertThat(village.postFromElsewhere("/api/cases/%s/application.pdf".formatted(first), REASON)
                        .statusCode())
                .isEqualTo(403);
        assertThat(village.post("/api/cases/%s/decision.pdf".formatted(first), REASON)
                        .statusCode())
                .isEqualTo(404);
    }

    // ── what people do ──────────────────────────────────────────────────────────────────────────────────────────

    private void twoApply() {
        announcement = town.announces(1);
        first = town.applies(
                announcement,
                "1976-03-01",
                Map.of("idNumber", NUMBER, "phone", PHONE, "name", "于秀兰", "retirementCategory", "FEMALE_50"));
        second = town.applies(announcement, "1970-05-01", Map.of("idNumber", OTHER, "name", "李建国"));
    }

    private void twoAreOnTheDistrictsDesk() {
        twoApply();
        town.passes(first, "90").passes(second, "80").putsOnNotice(announcement).noticeRunsOut(announcement);
    }

    private static String of(String caseNumber, String print) {
        return "/desk/cases/%s/%s.pdf".formatted(caseNumber, print);
    }

    private static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private Browser as(String office) {
        return new Browser(port).signedInAs(office);
    }

    private List<String> acts(String act) {
        return database.queryForList("select detail::text from app.audit_entry where act = ?", String.class, act);
    }

    private String printed(String office, String path) throws IOException {
        return text(path.replaceAll(".*/([a-z]+)\\.pdf", "$1"), as(office).bytes(path));
    }

    /** Without blanks; what was printed stays in the build's folder, to be looked at. */
    private static String text(String name, HttpResponse<byte[]> answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        var folder = Files.createDirectories(Path.of("target", "prints"));
        Files.write(folder.resolve(name + ".pdf"), answer.body());
        try (var document = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
        }
    }
}
