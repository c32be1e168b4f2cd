package publicpost.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.casefile.Scan;

/** Scans are added to a case under way by the offices of the case, shown as pictures only, and never shown when they were changed. */
@InOneContext
class DocumentHttpTest {

    private static final String VILLAGE = "village-chucun-1";

    @Autowired
    Town town;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    private Browser as(String office) {
        return new Browser(port).signedInAs(office);
    }

    private static String to(String caseNumber) {
        return "/api/cases/%s/documents".formatted(caseNumber);
    }

    private Long id() {
        return database.queryForObject("select max(id) from app.document", Long.class);
    }

    @Test
    void aScanIsAddedToACaseUnderWayAndStandsInItsTrail() {
        var number = town.applies(town.announces(1), "1976-03-01");

        var added = as("town-chucun").upload(to(number), "户口簿.png", Scan.png(20, 10));

        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        var page = as(VILLAGE).get("/desk/cases/" + number).body();
        assertThat(page).contains("户口簿.png", "/desk/documents/" + id(), "添加材料", "已添加", "初村镇");
        var shown = as(VILLAGE).bytes("/api/documents/" + id());
        assertThat(shown.body()).isEqualTo(Scan.png(20, 10));
        assertThat(as("town-chucun").get("/desk/people/" + person()).body()).contains("/desk/documents/" + id());
        assertThat(database.queryForList(
                        "select detail ->> 'step' from app.audit_entry where subject = ? and act = 'DECIDED'",
                        String.class,
                        number))
                .contains("AttachDocument");
    }

    private Long person() {
        return database.queryForObject("select id from app.person", Long.class);
    }

    @Test
    void whatIsClosedOrSomebodyElsesTakesNothing() {
        var number = town.applies(town.announces(1), "1994-03-01");
        for (var office : List.of("town-yiyuan", "village-chucun-2", "finance", "agency", "committee", "admin")) {
            var answer = as(office).upload(to(number), "x.png", Scan.png(2, 2));
            assertThat(answer.statusCode()).as(office).isEqualTo(400);
            assertThat(answer.body()).contains("没有这个案件，或不属于您所在部门的办理范围");
        }
        town.does(number, "VerifyEvidence", Forms.CONFIRMED).does(number, "ConfirmRefusal", Forms.REFUSAL);

        assertThat(as(VILLAGE).upload(to(number), "x.png", Scan.png(2, 2)).body())
                .contains("案件已办结，不能再添加材料");
        assertThat(as(VILLAGE).get("/desk/cases/" + number).body()).doesNotContain("id=\"attach\"");
        assertThat(database.queryForObject("select count(*) from app.document", Integer.class))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "%PDF-1.7 cut off",
                "\u0089PNG <html>",
                ""
            })
    void whatIsNoScanIsRefusedInChinese(String content) {
        var number = town.applies(town.announces(1), "1976-03-01");

        var answer = as(VILLAGE).upload(to(number), "材料.pdf", content.getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"file\"", "附件");
        assertThat(database.queryForObject("select count(*) from app.document", Integer.class))
                .isZero();
    }

    /** A picture that is a page as well: whoever opens it by itself gets a picture, in a sandbox. */
    @Test
    void aPictureWithAPageBehindItStaysAPicture() {
        var page = "<script>alert(1)</script>".getBytes(UTF_8);
        var both = Arrays.copyOf(Scan.png(4, 4), Scan.png(4, 4).length + page.length);
        System.arraycopy(page, 0, both, both.length - page.length, page.length);
        var clerk = as(VILLAGE);
        assertThat(clerk.upload("两用.html", both).statusCode()).isEqualTo(201);

        var answer = clerk.get("/api/documents/" + id());

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("sandbox; default-src 'none'");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("inline");
        assertThat(clerk.upload("一.pdf", "%PDF-1.4 %%EOF".getBytes(UTF_8)).statusCode())
                .isEqualTo(201);
        assertThat(clerk.get("/api/documents/" + id())
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow())
                .startsWith("attachment");
    }

    @Test
    void whatIsNotWhatWasHandedInIsNotShown() {
        var clerk = as(VILLAGE);
        clerk.upload("一.png", Scan.png(4, 4));
        var first = id();
        clerk.upload("二.png", Scan.png(6, 6));
        database.update(
                "update app.document set content = (select content from app.document where id = ?) where id = ?",
                id(),
                first);
        var swapped = clerk.get("/api/documents/" + first);
        database.update("update app.document set content = substring(content from 1 for 40) where id = ?", first);
        var cut = clerk.get("/api/documents/" + first);
        var key = "00000000-0000-0000-0000-000000000001";
        database.update("insert into app.document_object (key) values (?)", key);
        database.update(
                """
                update app.document set content = null, stored_in = 'S3', object_key = ?, sealed_by = 'aes:00000001'
                where id = ?""",
                key,
                first);
        var elsewhere = clerk.get("/api/documents/" + first);

        for (var answer :
                Map.of(swapped, "与登记时不一致", cut, "与登记时不一致", elsewhere, "没有配置").entrySet()) {
            assertThat(answer.getKey().statusCode()).isEqualTo(400);
            assertThat(answer.getKey().body()).contains(answer.getValue());
        }
        assertThat(clerk.get("/api/documents/" + id()).statusCode()).isEqualTo(200);
    }
}
