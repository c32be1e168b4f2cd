package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.outbox.DemoTelephone;
import publicpost.process.applicant.MyVisit;

/** How an applicant comes to her case: with a code, and whoever has not the code learns nothing, not even whether there is one. */
@InOneContext
@ExtendWith(OutputCaptureExtension.class)
class MyApplicationTest {

    private static final String NUMBER = "371099197603010020";
    private static final String FOUR = "0020";
    private static final String NO_CASE = "SQ2026-999999";

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    JdbcTemplate database;

    @Autowired
    DemoTelephone telephone;

    @Autowired
    MyVisit visits;

    private Citizen citizen;
    private String caseNumber;

    @BeforeEach
    void applied() {
        citizen = new Citizen(port);
        caseNumber = town.applies(town.announces(1), "1976-03-01", Map.of("idNumber", NUMBER));
    }

    @Test
    void sheComesWithACodeAndSeesHerCase() {
        var asked = citizen.asks(caseNumber, FOUR);
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.headers().firstValue("Location")).hasValue("/my-application/code");

        var opened = citizen.enters(code());

        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.headers().firstValue("Location")).hasValue("/my-application/case");
        var shown = citizen.opens("/my-application/case");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains(caseNumber, "正在核验材料", "公益性岗位公告", "农村大龄人员", "申请已受理")
                .doesNotContain(NUMBER);
        assertThat(shown.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(shown.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(looks()).isOne();
    }

    /** Full-width digits, small letters, another dash and blanks are what telephones make of it. */
    @Test
    void numbersAreTakenAsPeopleTypeThem() {
        for (var typed : List.of(
                caseNumber.toLowerCase(), caseNumber.replace("-", "—"), " " + caseNumber.replace("-", "") + " ")) {
            database.update("delete from app.case_visit");
            citizen.asks(typed, " ００２０ ");
            assertThat(citizen.enters(code()).statusCode()).as(typed).isEqualTo(303);
        }
    }

    @Test
    void whatCannotBeANumberIsSaidAtItsField() {
        var wrong = citizen.asks("ZP2026-0001", "12");

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("请填写案号", "身份证号码的后四位", "value=\"ZP2026-0001\"", "value=\"12\"");
        assertThat(wrong.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(database.queryForObject("select count(*) from app.case_visit", Integer.class))
                .isZero();
    }

    @Test
    void whoeverAsksIsAnsweredTheSameWhetherThereIsACaseOrNot() {
        var right = walk(caseNumber, FOUR);
        var wrongDigits = walk(caseNumber, "0021");
        var noCase = walk(NO_CASE, FOUR);
        walk(caseNumber, FOUR);
        walk(caseNumber, FOUR);
        assertThat(codesSent()).isEqualTo(3);
        var overTheLimit = walk(caseNumber, FOUR);

        assertThat(codesSent()).isEqualTo(3);
        assertThat(List.of(wrongDigits, noCase, overTheLimit)).containsOnly(right);
    }

    /** Asks, looks at the next page and enters a wrong code: everything that was answered, but for the token. */
    private String walk(String number, String four) {
        var visitor = new Citizen(port);
        return seen(visitor.asks(number, four))
                + seen(visitor.opens("/my-application/code"))
                + seen(visitor.enters("x"))
                + seen(visitor.opens("/my-application/case"));
    }

    private static String seen(HttpResponse<String> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        var cookies = headers.toString().replaceAll("my-application=[\\w-]{43};", "my-application=…;");
        return answer.statusCode() + cookies + answer.body();
    }

    @Test
    void thereIsOneAnswerToEveryWrongCode() {
        citizen.asks(caseNumber, FOUR);
        var code = code();
        var wrong = seen(citizen.enters("x" + code));
        var nobodys = seen(new Citizen(port).enters(code));
        for (var i = 0; i < 4; i++) {
            citizen.enters("000000");
        }
        var usedUp = seen(citizen.enters(code));

        citizen.asks(caseNumber, FOUR);
        var late = code();
        database.update("update app.case_visit set requested_at = requested_at - interval '601 seconds'");
        var tooLate = seen(citizen.enters(late));

        assertThat(List.of(nobodys, usedUp, tooLate)).containsOnly(wrong);
        assertThat(citizen.opens("/my-application/case").statusCode()).isEqualTo(403);
        assertThat(looks()).isZero();
    }

    @Test
    void aCodeOpensOnlyTheVisitThatAskedForIt() {
        citizen.asks(caseNumber, FOUR);
        var hers = code();
        var other = new Citizen(port);
        other.asks(caseNumber, FOUR);

        assertThat(other.enters(hers).statusCode()).isEqualTo(400);
        assertThat(citizen.enters(hers).statusCode()).isEqualTo(303);
        // what another had put into her browser before would open nothing now
        assertThat(citizen.enters(hers).statusCode()).isEqualTo(400);
    }

    @Test
    void aVisitEndsWhenItIsIdleWhenItIsLongAndWhenSheLeaves() {
        for (var over : List.of(
                "seen_at = seen_at - interval '31 minutes'", "ends_at = ends_at - interval '2 hours 1 second'")) {
            database.update("delete from app.case_visit");
            comes();
            assertThat(citizen.opens("/my-application/case").statusCode()).isEqualTo(200);
            database.update("update app.case_visit set " + over);
            assertThat(citizen.opens("/my-application/case").statusCode())
                    .as(over)
                    .isEqualTo(403);
        }
        database.update("delete from app.case_visit");
        comes();
        var left = citizen.sends("/my-application/leave", Map.of());
        assertThat(left.headers().firstValue("Location")).hasValue("/my-application");
        assertThat(left.headers().firstValue("Set-Cookie").orElse("")).contains("Max-Age=0");
        assertThat(database.queryForObject("select count(*) from app.case_visit where ends_at > now()", Integer.class))
                .isZero();
        assertThat(citizen.opens("/my-application/case").body()).contains("请重新验证");
    }

    @Test
    void theCookieIsForThesePagesOnly() {
        var answer = citizen.asks(caseNumber, FOUR);
        var cookie = answer.headers().allValues("Set-Cookie");

        assertThat(cookie).hasSize(1);
        assertThat(cookie.get(0))
                .contains("Path=/my-application", "HttpOnly", "SameSite=Strict")
                .doesNotContain("Max-Age", "Expires");
        var token = tokenOf(answer);
        assertThat(database.queryForObject(
                        "select count(*) from app.case_visit v where v::text like ?", Integer.class, "%" + token + "%"))
                .as("only its sum is kept")
                .isZero();
    }

    /** The handlers of other things she may do ask for it. */
    @Test
    void onlyHerOwnVisitNamesACase() {
        comes();
        var token = tokenOf(citizen.asks(caseNumber, FOUR));
        assertThat(visits.caseOf(token)).as("no code yet").isEmpty();
        assertThat(visits.enter(token, code()).flatMap(visits::caseOf)).contains(caseNumber);
        assertThat(visits.caseOf(token)).as("it was exchanged").isEmpty();
        assertThat(visits.caseOf("")).isEmpty();
    }

    private static String tokenOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(".*my-application=([^;]*).*", "$1");
    }

    /** Else many at once would each be the third. */
    @Test
    void manyAtOnceGetNoMoreCodesThanTheLimit() throws Exception {
        var all = 12;
        var start = new CyclicBarrier(all);
        var visitors = Executors.newFixedThreadPool(all);
        try {
            var asking = IntStream.range(0, all)
                    .mapToObj(i -> (Callable<Integer>) () -> {
                        start.await();
                        return new Citizen(port).asks(caseNumber, FOUR).statusCode();
                    })
                    .toList();
            for (var answer : visitors.invokeAll(asking)) {
                assertThat(answer.get()).isEqualTo(303);
            }
        } finally {
            visitors.shutdownNow();
        }
        assertThat(codesSent()).isEqualTo(3);
    }

    @Test
    void tenADayAndWrongDigitsKeepNobodyOut() {
        for (var i = 0; i < 20; i++) {
            citizen.asks(caseNumber, "1234");
        }
        assertThat(codesSent()).isZero();
        for (var i = 0; i < 12; i++) {
            citizen.asks(caseNumber, FOUR);
            database.update("update app.case_visit set requested_at = requested_at - interval '61 minutes'");
        }
        assertThat(codesSent()).isEqualTo(10);
    }

    @Test
    void theCodeStandsInNoTableAndInNoLog(CapturedOutput log) {
        citizen.asks(caseNumber, FOUR);
        var code = code();
        citizen.enters(code);
        citizen.opens("/my-application/case");
        new Browser(port).signedInAs("town-chucun").get("/desk/cases/" + caseNumber);

        assertThat(holding(code)).isEmpty();
        assertThat(holding(caseNumber.substring(7)))
                .as("else nothing could be found")
                .isNotEmpty();
        assertThat(Pattern.compile("\\b" + code + "\\b").matcher(log.getAll()).find())
                .isFalse();
        assertThat(database.queryForObject("select text from app.message where kind = 'ACCESS_CODE'", String.class))
                .contains("{code}");
        var page = new Browser(port).signedInAs("village-chucun-1").get("/desk/cases/" + caseNumber);
        assertThat(page.body()).contains("查询验证码").doesNotContain(code);
    }

    /** Columns of text in which the code stands by itself; in a sum or a time of day it may stand by chance. */
    private List<String> holding(String code) {
        var found = new ArrayList<String>();
        database.query(
                """
                select format('%I.%I', c.table_schema, c.table_name) as name, format('%I', c.column_name) as held
                from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                where t.table_type = 'BASE TABLE' and c.table_schema in ('app', 'public')
                  and c.data_type in ('text', 'character varying', 'jsonb', 'bigint', 'integer')""",
                row -> {
                    var rows = database.queryForObject(
                            "select count(*) from %s t where %s::text ~ ?"
                                    .formatted(row.getString("name"), row.getString("held")),
                            Integer.class,
                            "(^|[^0-9A-Za-z+/=])" + code + "($|[^0-9A-Za-z+/=])");
                    if (rows > 0) {
                        found.add(row.getString("name") + " " + row.getString("held"));
                    }
                });
        return found;
    }

    @Test
    void visitsAndCodesAreForgottenAfterDays() {
        comes();
        database.update("update app.case_visit set requested_at = requested_at - interval '73 hours'");
        database.update("update app.message set useless_after = useless_after - interval '73 hours'");

        town.dayComes(town.today().plusDays(1));

        assertThat(database.queryForObject("select count(*) from app.case_visit", Integer.class))
                .isZero();
        assertThat(codesSent()).isZero();
        assertThat(database.queryForObject("select count(*) from app.message where kind = 'RECEIVED'", Integer.class))
                .isOne();
    }

    @Test
    void theTelephoneOfTheDemoRingsForEverybody() {
        citizen.asks(caseNumber, FOUR);
        var code = code();

        var page = citizen.opens("/demo/phone");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("验证码" + code, "申请已受理", "****").doesNotContain("{code}", NUMBER);
        assertThat(citizen.opens("/my-application/code").body()).contains("/demo/phone");
    }

    // ── words ───────────────────────────────────────────────────────────────────────────────────────────────────

    private void comes() {
        citizen.comesTo(caseNumber, FOUR, database, telephone);
    }

    private String code() {
        return Citizen.codeSent(database, telephone);
    }

    private int codesSent() {
        return database.queryForObject("select count(*) from app.message where kind = 'ACCESS_CODE'", Integer.class);
    }

    private int looks() {
        return database.queryForObject(
                "select count(*) from app.audit_entry where actor = 'applicant' and act = 'READ' and subject = ?",
                Integer.class,
                caseNumber);
    }
}
