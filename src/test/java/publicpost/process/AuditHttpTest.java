package publicpost.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.audit.Sealer;
import publicpost.calendar.OfficeClock;

/** Who looks leaves a trace, who may not see leaves one too, and the traces can be verified by somebody else. */
@InOneContext
class AuditHttpTest {

    private static final String TODAY = LocalDate.now(OfficeClock.ZONE).toString();

    @Autowired
    Town town;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Sealer sealer;

    @LocalServerPort
    int port;

    @Test
    void whoReadsACaseIsRecorded() {
        var number = town.applies(town.announces(1), "1976-03-01");
        var task = town.open(number, "VerifyEvidence").get(0).getId();
        var clerk = new Browser(port).signedInAs("town-chucun");

        clerk.get("/desk/cases/" + number);
        assertThat(latest(number)).isEqualTo("town-chucun town-chucun READ /desk/cases/{caseNumber}");
        clerk.get("/desk/tasks/%s/case".formatted(task));
        assertThat(latest(number)).isEqualTo("town-chucun town-chucun READ /desk/tasks/{task}/case");
        clerk.get("/api/steps/VerifyEvidence/context?task=" + task);
        assertThat(latest(number)).isEqualTo("town-chucun town-chucun READ /api/steps/{step}/context");
        clerk.get("/camunda/api/engine/engine/default/task/%s/form-variables?deserializeValues=false".formatted(task));
        assertThat(latest(number)).isEqualTo("town-chucun town-chucun READ engine");
    }

    @Test
    void whoMayNotSeeLeavesATraceAndNothingOfWhatWasTyped() {
        var number = town.applies(town.announces(1), "1976-03-01");
        var stranger = new Browser(port).signedInAs("town-tianhe");

        assertThat(stranger.get("/desk/cases/" + number).statusCode()).isEqualTo(403);
        assertThat(latest(number)).isEqualTo("town-tianhe town-tianhe REFUSED /desk/cases/{caseNumber}");
        stranger.post("/api/cases/%s/withdraw".formatted(number), Map.of("reason", "x"));
        assertThat(refusals("/api/cases/{caseNumber}/withdraw")).isOne();
        stranger.get("/desk/cases/371099197603010020");
        assertThat(database.queryForObject("select string_agg(subject, ' ') from app.audit_entry", String.class))
                .doesNotContain("371099197603010020");
    }

    @Test
    void aFormFilledInWronglyIsNoRefusal() {
        new Browser(port).signedInAs("village-chucun-1").post("/api/steps/Register/drafts", Map.of("idNumber", "123"));

        assertThat(refusals("/api/steps/{step}/drafts")).isZero();
    }

    @Test
    void onlyAdministratorsSeeTheTrail() {
        var number = town.applies(town.announces(1), "1976-03-01");
        new Browser(port).signedInAs("town-chucun").get("/desk/cases/" + number);
        sealer.seal();
        var district = new Browser(port).signedInAs("district");
        for (var page : List.of("", "/" + TODAY, "/key.pem", "/export.csv?from=%1$s&until=%1$s".formatted(TODAY))) {
            var answer = district.get("/desk/audit" + page);
            assertThat(answer.statusCode()).as(page).isEqualTo(403);
            assertThat(answer.body()).contains("只有系统管理员可以查阅审计记录");
        }
        assertThat(district.post("/api/audit/verify", Map.of()).statusCode()).isEqualTo(403);
        assertThat(new Browser(port).get("/desk/audit").statusCode()).isEqualTo(401);

        var admin = new Browser(port).signedInAs("admin");
        assertThat(admin.get("/desk/audit").body()).contains(TODAY, "相符").doesNotContain("不符");
        assertThat(admin.get("/desk/audit/%s?actor=town-chucun&act=READ&subject=%s".formatted(TODAY, number))
                        .body())
                .contains("/desk/cases/{caseNumber}", "查阅")
                .doesNotContain("没有符合条件的记录");
        assertThat(admin.get("/desk/audit/%s?actor=nobody".formatted(TODAY)).body())
                .contains("没有符合条件的记录");
        assertThat(admin.get("/desk/audit/2026-13-01").statusCode()).isEqualTo(404);
        assertThat(admin.get("/desk/audit/export.csv?from=x&until=y").statusCode())
                .isEqualTo(400);
        assertThat(admin.post("/api/audit/verify", Map.of()).body()).contains("\"holds\":true", "审计记录完整");
        assertThat(latest("audit/verify")).startsWith("admin camunda-admin READ");
    }

    @Test
    void anExportCanBeVerifiedWithoutUs() throws Exception {
        var number = town.applies(town.announces(1), "1976-03-01");
        town.passes(number);
        sealer.seal();
        var admin = new Browser(port).signedInAs("admin");
        var key = admin.get("/desk/audit/key.pem").body();

        var lines = admin.get("/desk/audit/export.jsonl?from=%1$s&until=%1$s".formatted(TODAY))
                .body()
                .lines()
                .toList();

        assertThat(verified(lines, key)).isGreaterThan(20);
        assertThat(database.queryForObject(
                        "select (detail ->> 'rows')::int from app.audit_entry where act = 'EXPORTED' order by id desc limit 1",
                        Integer.class))
                .isPositive();

        var broken = new ArrayList<>(lines);
        broken.remove(3);
        assertThat(verified(broken, key)).isEqualTo(-1);
        var changed = new ArrayList<>(lines);
        changed.replaceAll(line -> line.replace("VerifyEvidence", "Verify"));
        assertThat(verified(changed, key)).isEqualTo(-1);
    }

    @Test
    void theTableForASpreadsheetSaysTheSame() throws Exception {
        town.announces(1);
        sealer.seal();
        var body = new Browser(port)
                .signedInAs("admin")
                .get("/desk/audit/export.csv?from=%1$s&until=%1$s".formatted(TODAY))
                .body();

        assertThat(body).startsWith("\ufeffkind,day,seq,");
        var rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(body.substring(1)))
                .getRecords();
        assertThat(rows).hasSizeGreaterThan(5);
        assertThat(rows.get(0).get("kind")).isEqualTo("entry");
        assertThat(rows.get(rows.size() - 1).get("kind")).isEqualTo("head");
        assertThat(rows.get(rows.size() - 1).get("hash"))
                .isEqualTo(rows.get(rows.size() - 2).get("hash"));
    }

    /** By src/docs/audit.md and nothing of ours: how many entries there are, or -1. */
    private static int verified(List<String> lines, String pem) throws Exception {
        var json = new ObjectMapper();
        var key = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(
                        Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""))));
        var entries = new ArrayList<JsonNode>();
        var all = 0;
        for (var text : lines) {
            var line = json.readTree(text);
            switch (line.get("kind").asText()) {
                case "entry" -> entries.add(line);
                case "head" -> {
                    if (!holds(entries, line, key)) {
                        return -1;
                    }
                    all += entries.size();
                    entries.clear();
                }
                default -> assertThat(line.get("publicKey").asText()).isEqualTo(pem);
            }
        }
        return all;
    }

    private static boolean holds(List<JsonNode> entries, JsonNode head, java.security.PublicKey key) throws Exception {
        var text = head.get("row").asText();
        var signed = text.split("\n");
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update(text.getBytes(UTF_8));
        if (!signature.verify(Base64.getDecoder().decode(head.get("signature").asText()))
                || Integer.parseInt(signed[2]) != entries.size()) {
            return false;
        }
        var hash = HexFormat.of().parseHex(signed[3]);
        for (var entry : entries) {
            var sum = MessageDigest.getInstance("SHA-256");
            sum.update(hash);
            hash = sum.digest(entry.get("row").asText().getBytes(UTF_8));
        }
        return HexFormat.of().formatHex(hash).equals(signed[4]);
    }

    private String latest(String subject) {
        return database.queryForObject(
                """
                select actor || ' ' || offices || ' ' || act || ' ' || (detail ->> 'at') from app.audit_entry
                where subject = ? order by id desc limit 1""",
                String.class,
                subject);
    }

    private int refusals(String at) {
        return database.queryForObject(
                "select count(*) from app.audit_entry where act = 'REFUSED' and detail ->> 'at' = ?",
                Integer.class,
                at);
    }
}
