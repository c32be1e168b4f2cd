package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static publicpost.process.Town.with;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.secrets.Opened;
import publicpost.secrets.Secrets;

/** Known numbers and a known illness go through the forms, and then through everything that is written is searched. */
@InOneContext
@ExtendWith(OutputCaptureExtension.class)
class NothingInTheClearTest {

    private static final String NUMBER = Forms.idNumber("1976-03-01", 888);
    private static final String NAME = "于秀兰";
    private static final String TOWN = "town-chucun";
    private static final String PHONE = "13863197788";
    private static final String ACCOUNT = "6222026868686868686";
    private static final String CORRECTED = "6228489797979797979";
    private static final String ILLNESS = "尿毒症每周透析三次";
    private static final List<String> PLANTED = List.of(NUMBER, PHONE, ACCOUNT, CORRECTED, ILLNESS);

    @Autowired
    Town town;

    @Autowired
    Life life;

    @Autowired
    PayDay payDay;

    @Autowired
    OnlineApplicant applicant;

    @Autowired
    Secrets secrets;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    private final List<String> answered = new ArrayList<>();

    @Test
    void whatWasTypedIsFoundNowhere(CapturedOutput log) {
        var caseNumber = comesAndIsPaid();
        leavesIll(caseNumber);
        wrongInputIsNotRepeated();
        aDraftThatIsLeft();
        anOnlineApplicationThatWaits();

        planted();
        assertThat(inTables()).isEmpty();
        assertThat(log.getAll()).doesNotContain(PLANTED);
        assertThat(answered).isNotEmpty().allSatisfy(text -> assertThat(text).doesNotContain(PLANTED));
    }

    private String comesAndIsPaid() {
        var announcement = town.announces(1);
        var file = new Browser(port)
                .signedInAs("village-chucun-1")
                .upload(
                        NUMBER + "诊断证明" + PHONE + ".pdf",
                        ("%PDF-1.4\n" + ILLNESS + NUMBER + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8));
        assertThat(file.statusCode()).isEqualTo(201);
        answered.add(file.body());
        var document = Long.valueOf(file.body().replaceAll(".*\"id\":([0-9]+).*", "$1"));
        var caseNumber = town.applies(
                announcement,
                "1976-03-01",
                Map.of(
                        "idNumber", NUMBER,
                        "phone", PHONE,
                        "bankAccount", ACCOUNT,
                        "name", NAME,
                        "retirementCategory", "FEMALE_50",
                        "documents", List.of(document)));
        town.does(caseNumber, "VerifyEvidence", Map.of("result", "SEND_BACK", "note", "请补交诊断证明：" + ILLNESS));
        town.does(caseNumber, "CorrectApplication", corrected(announcement));
        town.does(caseNumber, "VerifyEvidence", with(Forms.CONFIRMED, "note", ILLNESS));
        town.does(caseNumber, "Appraise", Forms.appraisal(town.today(), 20, 18, "80"));
        town.putsOnNotice(announcement);
        town.noticeRunsOut(announcement);
        town.does(caseNumber, "Approve", Forms.APPROVED);
        town.does(caseNumber, "PrepareStart", Forms.ruralStart(town.today()));
        pages("village-chucun-1", "/desk/cases/" + caseNumber);
        isPaid();
        return caseNumber;
    }

    /** Once to an account the bank does not find, and then to another. */
    private void isPaid() {
        payDay.gives(TOWN, town.today().getYear(), "100000");
        var month = payDay.monthIsOver(TOWN, YearMonth.from(town.today()));
        payDay.enters(month).signs(month).checks(month).noticeRunsOut(month).approves(month);
        payDay.sends(month).bankAnswers(month, payment -> "账号" + CORRECTED + "户名不符");
        var failed = payDay.payments(month).get(0);
        assertThat(failed.bankAccount()).isEqualTo(CORRECTED);
        assertThat(failed.answer()).contains("户名不符").doesNotContain(CORRECTED);
        town.does(
                month,
                "CorrectAccounts",
                Map.of("rows", List.of(Map.of("payment", failed.id(), "bankName", "农行", "bankAccount", ACCOUNT))));
        payDay.sends(month).bankPays(month);
        pages("finance", "/desk/subsidy/" + month);
        pages("town-chucun", "/desk/subsidy/" + month);
        var file = new Browser(port).signedInAs("finance").bytes("/desk/subsidy/%s/payments/1.csv".formatted(month));
        assertThat(new String(file.body(), StandardCharsets.UTF_8))
                .as("the bank is told the account whole")
                .contains(CORRECTED);
        answered.add(file.headers().map().toString());
    }

    private Map<String, Object> corrected(String announcement) {
        var form = Forms.application(
                NUMBER,
                database.queryForObject("select max(id) from app.recruitment", Long.class),
                town.offersOf(announcement).stream().map(offer -> offer.id()).toList());
        form.putAll(Map.of("name", NAME, "phone", PHONE, "bankAccount", CORRECTED));
        form.remove("idNumber");
        return form;
    }

    private void leavesIll(String caseNumber) {
        var exit = life.registersExit(
                caseNumber,
                "UNFIT",
                town.today(),
                Map.of(
                        "diagnosedBy", "区医院：" + ILLNESS,
                        "diagnosedOn", town.today().toString(),
                        "certificate", ILLNESS + "诊断证明"));
        town.does(exit, "ConfirmExit", Map.of("decision", "CONFIRM", "reason", "情况属实"));
        town.does(
                exit,
                "SettleExit",
                with(Forms.settled(town.today(), town.today()), "hardship", true, "circumstances", ILLNESS));
        town.does(exit, "AnswerReferral", Map.of("result", "ACCEPTED", "answer", ILLNESS + "，已纳入救助"));
        var page = new Browser(port).signedInAs("town-chucun").get("/desk/cases/" + exit);
        assertThat(page.body()).as("who works on the case reads it").contains(ILLNESS);
        assertThat(page.body()).doesNotContain(NUMBER, PHONE, ACCOUNT, CORRECTED);
    }

    private void wrongInputIsNotRepeated() {
        var village = new Browser(port).signedInAs("village-chucun-1");
        var wrong = Map.of("idNumber", NUMBER + "1", "phone", PHONE + "99", "bankAccount", CORRECTED + "0");
        answered.add(village.post("/api/steps/Register/drafts", wrong).body());
        answered.add(village.get("/api/documents/" + NUMBER).body());
        answered.add(village.get("/desk/cases/" + NUMBER + "9").headers().map().toString());
        for (var path : List.of("/actuator", "/actuator/env", "/actuator/prometheus", "/actuator/metrics")) {
            answered.add(village.get(path).body());
        }
    }

    private void pages(String office, String page) {
        var answer = new Browser(port).signedInAs(office).get(page);
        assertThat(answer.statusCode()).isEqualTo(200);
        answered.add(answer.body().replace(ILLNESS, ""));
        answered.add(answer.headers().map().toString());
    }

    /** A form that was sent and never taken up. */
    private void aDraftThatIsLeft() {
        var form = Forms.application(NUMBER, 1L, List.of(1L));
        form.putAll(Map.of("phone", PHONE, "bankAccount", ACCOUNT));
        new Browser(port).signedInAs("village-chucun-1").post("/api/steps/Register/drafts", form);
    }

    /** Handed in, and not accepted. */
    private void anOnlineApplicationThatWaits() {
        var announcement = town.announces(1);
        var said = applicant.says(announcement, NUMBER);
        said.putAll(Map.of("phone", PHONE, "bankAccount", ACCOUNT, "householdPlace", ILLNESS));
        var caseNumber = applicant.submits(applicant.fillsIn(announcement, said));
        town.does(caseNumber, "VerifyIdentity", Map.of("decision", "NOT_ACCEPTED", "reason", "不是本人"));
        pages("village-chucun-1", "/desk/cases/" + caseNumber);
    }

    /** They did arrive, or nothing could be found. */
    private void planted() {
        assertThat(Opened.of(database.queryForObject("select id_number from app.person", String.class), secrets))
                .isEqualTo(NUMBER);
        assertThat(Opened.of(
                        database.queryForObject("select bank_account from app.application", String.class), secrets))
                .isEqualTo(ACCOUNT);
        assertThat(life.row("select facts, hardship from app.leaving")).contains(ILLNESS);
        assertThat(life.row("select answer from app.referral")).contains(ILLNESS);
    }

    /** Every row as text, and bytes as they are, which are shown in hexadecimal. */
    private List<String> inTables() {
        var found = new ArrayList<String>();
        var tables = database.queryForList(
                "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname in ('app', 'public')",
                String.class);
        for (var table : tables) {
            for (var text : PLANTED) {
                var hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
                var rows = database.queryForObject(
                        "select count(*) from %s t where t::text like '%%' || ? || '%%' or t::text like '%%' || ? || '%%'"
                                .formatted(table),
                        Integer.class,
                        text,
                        hex);
                if (rows > 0) {
                    found.add("%s: %s".formatted(table, text));
                }
            }
        }
        assertThat(tables).hasSizeGreaterThan(60);
        return found;
    }
}
