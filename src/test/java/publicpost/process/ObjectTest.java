package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.casefile.Scan;
import publicpost.intake.Objections;

/** A citizen objects on the site: with a name or without, while the notice runs, and the case stops with the same answer. */
@InOneContext
class ObjectTest {

    private static final Map<String, String> ANONYMOUS =
            Map.of("whom", "SHORT_LIST-1", "named", "anonymous", "facts", "本人已在外地就业，见“工资表”");
    private static final Map<String, String> NAMED = Map.of(
            "whom", "SHORT_LIST-1", "named", "named", "objector", "张反映", "contact", "13900001111", "facts", "本人已在外地就业");

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    Objections objections;

    @Autowired
    JdbcTemplate database;

    private Browser citizen;
    private String notice;
    private String listed;
    private String waiting;

    @BeforeEach
    void twoAreOnNotice() {
        citizen = new Browser(port);
        notice = town.announces(1);
        listed = town.applies(notice, "1976-03-01");
        waiting = town.applies(notice, "1977-04-02");
        town.passes(listed, "90");
        town.passes(waiting, "80");
        town.putsOnNotice(notice);
    }

    private HttpResponse<String> objects(SentForm form) {
        return citizen.sends("/notices/%s/object".formatted(notice), form::in);
    }

    private HttpResponse<String> objects(Map<String, String> fields) {
        return objects(SentForm.of(fields));
    }

    private static String receiptOf(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        var to = answer.headers().firstValue("Location").orElse("");
        assertThat(to).matches(".*/objections/YY2026-[0-9A-HJKMNP-TV-Z]{10}");
        return to.substring(to.lastIndexOf('/') + 1);
    }

    private static Map<String, String> but(Map<String, String> fields, String field, String value) {
        var changed = new HashMap<>(fields);
        changed.put(field, value);
        return changed;
    }

    // ── what is taken ───────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void byNameItReachesTheCaseOfThatPersonAloneWithItsFiles() {
        var receipt = receiptOf(objects(SentForm.of(NAMED)
                .with("files", "工资表.png", Scan.png(20, 20))
                .with("files", "录音文字.pdf", Scan.pdf(1, "facts", null))));

        assertThat(town.steps(listed)).containsExactly("InvestigateObjection");
        assertThat(town.steps(waiting)).isEmpty();
        var row = database.queryForMap("select * from app.objection");
        assertThat(row)
                .containsEntry("named", true)
                .containsEntry("objector", "张反映")
                .containsEntry("facts", "本人已在外地就业")
                .containsEntry("received_by", "objector")
                .containsEntry("receipt", receipt)
                .containsEntry("status", "OPEN");
        assertThat(row.get("contact").toString()).doesNotContain("13900001111");
        assertThat(database.queryForList(
                        "select name from app.document where case_number = ? and uploaded_by = 'objector' order by id",
                        String.class,
                        listed))
                .containsExactly("工资表.png", "录音文字.pdf");
        var page = new Browser(port)
                .signedInAs("town-chucun")
                .get("/desk/cases/" + listed)
                .body();
        assertThat(page).contains("实名异议（网上提出）", "本人已在外地就业", "工资表.png", "异议人（网上）", "收到异议");
    }

    @Test
    void withoutANameTheFactsAreEnoughAndEveryWordOfThemIsKept() {
        var fields = but(but(ANONYMOUS, "whom", "WAITING_LIST-1"), "objector", "不该留下的名字");

        receiptOf(objects(SentForm.of(fields).with("files", "", new byte[0])));

        assertThat(town.steps(waiting)).containsExactly("InvestigateObjection");
        assertThat(database.queryForMap("select * from app.objection"))
                .containsEntry("named", false)
                .containsEntry("objector", null)
                .containsEntry("contact", null)
                .containsEntry("facts", "本人已在外地就业，见“工资表”");
        assertThat(new Browser(port)
                        .signedInAs("town-chucun")
                        .get("/desk/cases/" + waiting)
                        .body())
                .contains("匿名异议（网上提出）");
    }

    @Test
    void theTownSeesItBesideThoseItTookDownItself() {
        receiptOf(objects(ANONYMOUS));
        town.does(notice, "HearObjections", Forms.objection(waiting));

        var task = town.open(notice, "HearObjections").get(0).getId();
        var shown = new Browser(port)
                .signedInAs("town-chucun")
                .get("/api/steps/HearObjections/context?task=" + task)
                .body();

        assertThat(shown).contains("\"way\":\"匿名（网上）\"", "\"way\":\"匿名\"");
    }

    /** What the objector handed in would tell who it was. */
    @Test
    void thePersonObjectedToIsNotGivenTheFiles() {
        receiptOf(objects(SentForm.of(NAMED).with("files", "只有我有的照片.png", Scan.png(20, 20))));
        var officer = new Browser(port).signedInAs("town-chucun");

        var export = officer.postForBytes("/api/people/export", Map.of("caseNumber", listed, "reason", "本人要求提供自己的信息"));

        assertThat(export.statusCode()).isEqualTo(200);
        assertThat(entries(export.body())).isNotEmpty().noneMatch(name -> name.contains("照片"));
    }

    @Test
    void norWhatWasHandedInAtTheCounter() {
        takenDownAtTheCounter("柜台收的照片.png");
        var officer = new Browser(port).signedInAs("town-chucun");

        var export = officer.postForBytes("/api/people/export", Map.of("caseNumber", listed, "reason", "本人要求提供自己的信息"));

        assertThat(export.statusCode()).isEqualTo(200);
        assertThat(entries(export.body())).isNotEmpty().noneMatch(name -> name.contains("照片"));
        assertThat(textOf("data.json", export.body())).contains("本人已在外地就业").doesNotContain("柜台收的照片");
    }

    private Long takenDownAtTheCounter(String name) {
        var file = new Browser(port).signedInAs("town-chucun");
        file.upload(name, Scan.png(20, 20));
        var id = database.queryForObject("select max(id) from app.document", Long.class);
        var form = new HashMap<>(Forms.objection(listed));
        form.put("documents", List.of(id));
        town.does(notice, "HearObjections", form);
        return id;
    }

    /** The village knows both, and would know who it was. */
    @Test
    void theVillageSeesNeitherWhatIsSaidNorWhatWasHandedIn() {
        receiptOf(objects(SentForm.of(NAMED).with("files", "网上交的照片.png", Scan.png(20, 20))));
        var files = List.of(
                database.queryForObject("select id from app.document where uploaded_by = 'objector'", Long.class),
                takenDownAtTheCounter("柜台收的照片.png"));
        var village = new Browser(port).signedInAs("village-chucun-1");
        var page = village.get("/desk/cases/" + listed).body();

        assertThat(page).contains("案件全貌", "民主评议").doesNotContain("实名异议", "匿名异议", "本人已在外地就业", "网上交的照片", "柜台收的照片");
        var person = database.queryForObject(
                "select person_id from app.application where case_number = ?", Long.class, listed);
        assertThat(village.get("/desk/people/" + person).body()).doesNotContain("本人已在外地就业", "照片");
        for (var who : List.of("town-chucun", "district")) {
            assertThat(new Browser(port)
                            .signedInAs(who)
                            .get("/desk/cases/" + listed)
                            .body())
                    .contains("实名异议", "匿名异议", "本人已在外地就业", "网上交的照片", "柜台收的照片");
        }
        var about = database.queryForObject("select id from app.application where case_number = ?", Long.class, listed);
        assertThat(Town.officer("village-chucun-1").looksAt(() -> objections.of(List.of(about))))
                .isEmpty();
        assertThat(Town.officer("village-chucun-1").looksAt(() -> objections.outcomes(about)))
                .as("a print of the case says the same whoever prints it")
                .hasSize(2);
        for (var file : files) {
            for (var address : List.of("/api/documents/", "/desk/documents/")) {
                var none = village.get(address + 999_999_999);
                var hidden = village.get(address + file);
                assertThat(hidden.statusCode()).isEqualTo(none.statusCode()).isGreaterThanOrEqualTo(400);
                assertThat(hidden.body()).contains("附件不存在");
                assertThat(new Browser(port)
                                .signedInAs("town-chucun")
                                .get(address + file)
                                .statusCode())
                        .isEqualTo(200);
            }
        }
    }

    /** Asked for so that the town can check what is said and answer it; the district sees no more than whether it was signed. */
    @Test
    void whoInvestigatesReadsWhoSaidItAndHowToReachThem() {
        receiptOf(objects(NAMED));
        receiptOf(objects(but(ANONYMOUS, "contact", "13800002222")));

        assertThat(caseFor("town-chucun")).contains("实名异议（网上提出）", "张反映", "13900001111", "匿名异议（网上提出）", "13800002222");
        assertThat(caseFor("district"))
                .contains("实名异议（网上提出）", "匿名异议（网上提出）")
                .doesNotContain("张反映", "13900001111", "13800002222");
    }

    private String caseFor(String office) {
        return new Browser(port).signedInAs(office).get("/desk/cases/" + listed).body();
    }

    private static String textOf(String name, byte[] archive) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        throw new IllegalArgumentException(name);
    }

    private static List<String> entries(byte[] archive) {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return names;
    }

    // ── what is refused ─────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        var fields = Map.of("whom", "WAITING_LIST-1", "named", "named", "contact", "139", "facts", "  \"我\"的话，\n第二行  ");

        var answer = objects(SentForm.of(but(fields, "objector", " ")).with("files", "a.png", Scan.png(5, 5)));

        assertThat(answer.statusCode()).isEqualTo(400);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".problems a").eachAttr("href")).containsExactly("#objector", "#files");
        assertThat(page.select("#objector-problem").text()).contains("请填写您的姓名");
        assertThat(page.select("#objector").attr("aria-describedby")).isEqualTo("objector-problem");
        assertThat(page.select("#files-problem").text()).contains("没有保存，请重新选择");
        assertThat(page.select("#whom option[selected]").val()).isEqualTo("WAITING_LIST-1");
        assertThat(page.select("input[name=named][checked]").val()).isEqualTo("named");
        assertThat(page.select("#contact").val()).isEqualTo("139");
        assertThat(page.select("#facts").first().wholeText()).isEqualTo("  \"我\"的话，\n第二行  ");
        nothingIsKept();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "whom, -, whom",
                "whom, SHORT_LIST-2, whom",
                "whom, SHORT_LIST-0, whom",
                "whom, WAITING_LIST-99999, whom",
                "whom, SHORT_LIST-999999999999, whom",
                "whom, 1, whom",
                "whom, SQ2026-000001, whom",
                "named, -, named",
                "named, perhaps, named",
                "facts, -, facts",
                "facts, '   ', facts",
            })
    void aForgedPlaceAndAnEmptyAnswerAreRefusedAtTheField(String field, String value, String at) {
        var fields = new HashMap<>(ANONYMOUS);
        fields.remove(field);
        if (value != null) {
            fields.put(field, value);
        }

        var answer = objects(fields);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select(".problems a").eachAttr("href"))
                .containsExactly("#" + at);
        nothingIsKept();
    }

    @Test
    void whatIsTooLongIsRefusedAndShownAgain() {
        var facts = "事".repeat(2001);

        var answer = objects(but(ANONYMOUS, "facts", facts));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("#facts").text()).isEqualTo(facts);
        nothingIsKept();
    }

    @Test
    void whoWithdrewIsNotObjectedToAnyMore() {
        town.withdraws(waiting);

        var answer = objects(but(ANONYMOUS, "whom", "WAITING_LIST-1"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("#whom-problem").text()).contains("已不在公示名单中");
        nothingIsKept();
    }

    @Test
    void filesThatAreNoneOrTooManyAreRefused() {
        var text = SentForm.of(ANONYMOUS).with("files", "a.png", "MZ no picture".getBytes());
        var empty = SentForm.of(ANONYMOUS).with("files", "a.png", new byte[0]);
        var six = SentForm.of(ANONYMOUS);
        IntStream.range(0, 6).forEach(at -> six.with("files", at + ".png", Scan.png(5, 5)));

        for (var form : List.of(text, empty, six)) {
            var answer = objects(form);
            assertThat(answer.statusCode()).isEqualTo(400);
            var page = Jsoup.parse(answer.body());
            assertThat(page.select(".problems a").eachAttr("href")).containsExactly("#files");
            assertThat(page.select("#facts").text()).isEqualTo(ANONYMOUS.get("facts"));
        }
        assertThat(objects(SentForm.of(ANONYMOUS).with("files", "a.png", new byte[22 * 1024 * 1024]))
                        .statusCode())
                .isEqualTo(413);
        nothingIsKept();
    }

    @Test
    void whatIsRefusedLeavesNoFile() {
        for (var whom : List.of("SHORT_LIST-99", "WAITING_LIST-2")) {
            var form = SentForm.of(but(ANONYMOUS, "whom", whom)).with("files", "a.png", Scan.png(5, 5));
            assertThat(objects(form).statusCode()).isEqualTo(400);
        }
        assertThat(database.queryForObject(
                        "select count(*) from app.document where uploaded_by = 'objector'", Long.class))
                .isZero();

        var second =
                SentForm.of(ANONYMOUS).with("files", "a.png", Scan.png(5, 5)).with("files", "b.png", "MZ".getBytes());
        assertThat(objects(second).statusCode()).isEqualTo(400);
        assertThat(database.queryForObject(
                        "select count(*) from app.document where uploaded_by = 'objector' and blanked_on is null",
                        Long.class))
                .isZero();
        nothingIsKept();
    }

    private void nothingIsKept() {
        assertThat(database.queryForObject("select count(*) from app.objection", Long.class))
                .isZero();
        assertThat(database.queryForObject(
                        "select count(*) from app.document where uploaded_by = 'objector' and case_number is not null",
                        Long.class))
                .isZero();
        assertThat(town.steps(listed)).isEmpty();
        assertThat(town.steps(waiting)).isEmpty();
    }

    /** The last thing that is written fails: whatever was written before it is gone with it. */
    @Test
    void aFailureLeavesNothing() {
        database.execute("alter table app.trail add constraint no_trail check (step <> 'ObjectionRaised') not valid");
        try {
            assertThat(objects(SentForm.of(NAMED).with("files", "a.png", Scan.png(5, 5)))
                            .statusCode())
                    .isGreaterThanOrEqualTo(400);
        } finally {
            database.execute("alter table app.trail drop constraint no_trail");
        }
        nothingIsKept();

        receiptOf(objects(NAMED));
        assertThat(town.steps(listed)).containsExactly("InvestigateObjection");
    }

    // ── only while the notice runs ──────────────────────────────────────────────────────────────────────────────

    @Test
    void onTheLastDayItIsTakenAndOnTheNextItIsOver() {
        var last = database.queryForObject("select ends_on from app.notice", LocalDate.class);
        town.dayComes(last);
        receiptOf(objects(ANONYMOUS));

        town.dayComes(last.plusDays(1));
        var gone = citizen.open("/notices/" + notice);
        for (var answer : List.of(citizen.open("/notices/%s/object".formatted(notice)), objects(ANONYMOUS))) {
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(answer.body()).isEqualTo(gone.body());
        }
        assertThat(database.queryForObject("select count(*) from app.objection", Long.class))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZP2022-9999", "x", "SQ2026-000001"})
    void whatIsNotOnNoticeLooksLikeItsPage(String number) {
        var page = citizen.open("/notices/" + number);

        var asked = citizen.open("/notices/%s/object".formatted(number));
        var sent = citizen.sends("/notices/%s/object".formatted(number), SentForm.of(ANONYMOUS)::in);

        assertThat(List.of(asked.statusCode(), sent.statusCode())).containsOnly(404);
        assertThat(List.of(asked.body(), sent.body())).containsOnly(page.body());
    }

    /** Sent back to the village the person is still on the notice: what is said meanwhile waits for the case. */
    @Test
    void whatIsSaidWhileTheCaseIsElsewhereIsLookedIntoWhenItComesBack() {
        receiptOf(objects(ANONYMOUS));
        town.does(listed, "InvestigateObjection", Map.of("decision", "SEND_BACK", "findings", "评议未回避亲属"));
        assertThat(town.steps(listed)).containsExactly("Appraise");

        receiptOf(objects(but(ANONYMOUS, "facts", "又有一件事")));
        assertThat(town.steps(listed)).containsExactly("Appraise");
        town.does(listed, "Appraise", Forms.appraisal(town.today(), 20, 18, "85"));

        assertThat(town.steps(listed)).containsExactly("InvestigateObjection");
    }

    // ── what became of it ───────────────────────────────────────────────────────────────────────────────────────

    @Test
    void theNumberSaysWhatBecameOfItAndNothingOfAnybody() {
        var receipt = receiptOf(objects(NAMED));
        var name = database.queryForObject(
                "select p.name from app.person p join app.application a on a.person_id = p.id where a.case_number = ?",
                String.class,
                listed);

        var answer = citizen.open("/objections/" + receipt);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page(answer).select("main").text()).contains(receipt, "已受理，调查中");
        assertThat(answer.body()).doesNotContain(name, "张反映", notice, listed, "13900001111");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();

        town.does(listed, "InvestigateObjection", Map.of("decision", "DISMISSED", "findings", "查无此事，证人甲"));
        var asked = asks(receipt.toLowerCase().replace("-", " "));
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.headers().firstValue("Location").orElse("")).endsWith("/objections/" + receipt);
        var answered = citizen.open("/objections/" + receipt).body();
        assertThat(answered).contains("已答复：异议不成立").doesNotContain("证人甲", name);
    }

    @Test
    void everyUnknownNumberHasTheSameAnswer() {
        receiptOf(objects(NAMED));

        var asked = Stream.of("YY2026-0000000000", "YY2026-AAAAAAAAAA")
                .map(this::asks)
                .toList();
        assertThat(asked).extracting(HttpResponse::statusCode).containsOnly(400);
        assertThat(asked)
                .extracting(answer -> answer.body().replaceAll("YY2026-[0A]{10}", ""))
                .containsOnly(asked.get(0).body().replaceAll("YY2026-[0A]{10}", ""));
        assertThat(page(asks("x")).select("#number-problem").text()).contains("没有这个受理编号");

        var opened = Stream.of("YY2026-0000000000", "x", "1", "<b>")
                .map(one -> citizen.open("/objections/" + URLEncoder.encode(one, StandardCharsets.UTF_8)))
                .toList();
        assertThat(opened).extracting(HttpResponse::statusCode).containsOnly(404);
        assertThat(new HashSet<>(opened.stream().map(HttpResponse::body).toList()))
                .hasSize(1);
    }

    private HttpResponse<String> asks(String number) {
        return citizen.fillsIn("/objections", "/objections", Map.of("number", number));
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    // ── the page ────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void theFormIsLedToFromTheNoticeWithoutANameInItsAddress() {
        var link = page(citizen.open("/notices/" + notice))
                .select("section[aria-labelledby=waiting] a")
                .attr("href");
        assertThat(link).isEqualTo("/notices/%s/object?whom=WAITING_LIST-1".formatted(notice));

        var answer = citizen.open(link);
        assertThat(page(answer).select("#whom option[selected]").val()).isEqualTo("WAITING_LIST-1");
        assertThat(page(answer).select("main").text()).contains("不会知道是谁提出的", "初村镇调查");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aLinkBringsNoWordsOfSomebodyElse() {
        var link = "/notices/%s/object?whom=WAITING_LIST-1&named=named&objector=Zhang&contact=139&facts=lies";

        var page = page(citizen.open(link.formatted(notice)));

        assertThat(page.select("#whom option[selected]").val()).isEqualTo("WAITING_LIST-1");
        assertThat(page.select("#objector").val()).isEmpty();
        assertThat(page.select("#contact").val()).isEmpty();
        assertThat(page.select("#facts").text()).isEmpty();
        assertThat(page.select("input[name=named][checked]")).isEmpty();
    }

    @Test
    void nothingIsLeftInChineseForWhoReadsEnglish() {
        var wrong = citizen.sends(
                "/notices/%s/object?lang=en".formatted(notice),
                SentForm.of(Map.of("named", "named")).with("files", "a", new byte[] {1})::in);
        var sent = citizen.sends("/notices/%s/object?lang=en".formatted(notice), SentForm.of(ANONYMOUS)::in);
        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("?lang=en");

        for (var answer : List.of(
                wrong,
                citizen.open("/notices/" + notice + "?lang=en"),
                citizen.open("/notices/%s/object?lang=en".formatted(notice)),
                citizen.open("/objections?lang=en"),
                citizen.open(sent.headers().firstValue("Location").orElse("").replaceAll("http://[^/]*", "")))) {
            var page = page(answer);
            page.select("body [lang=zh-CN]").remove();
            assertThat(page.body().text().replaceAll("初村镇", "")).doesNotContainPattern("\\p{IsHan}|。");
        }
    }
}
