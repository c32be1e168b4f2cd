package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.process.TwoTowns.Home;

/** A person who asks gets everything, from an office of theirs and from no other, and that is on record. */
@InOneContext
class PersonExportHttpTest {

    private static final String REASON = "本人书面申请查阅复制";

    @Autowired
    TwoTowns towns;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    @Test
    void aPersonGetsEverythingAndNobodyElses() throws IOException {
        var lived = towns.live();
        var placed = lived.get(Home.CHUCUN).placed();
        new Browser(port).signedInAs("district").get("/desk/cases/" + placed);

        var answer = export("village-chucun-1", placed, REASON);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"personal-data-%s.zip\"".formatted(placed));
        var files = unzipped(answer.body());
        assertThat(files.keySet()).contains("本人信息.xlsx", "data.json").anyMatch(name -> name.endsWith("证明.pdf"));
        var data = new ObjectMapper().readTree(files.get("data.json"));
        for (var sheet : List.of(
                "身份信息", "申请", "身份类别核验", "民主评议", "排序", "决定", "告知书", "办理记录", "初次核定", "安置", "协议", "保险", "暂停", "期限延长", "问题",
                "最后一月", "在岗事项", "期满处理", "退出", "救助转介", "补贴追回", "出勤", "出勤更正", "补贴明细", "发放", "应退款", "退款", "附件")) {
            assertThat(data.get(sheet)).as(sheet).isNotEmpty();
        }
        assertThat(data.toString()).contains("初家在岗", "无其他收入").doesNotContain("怡家", "初家候补");
        assertThat(data.get("身份信息").get(0).get("身份证号").asText()).matches("[0-9]{17}[0-9X]");
        assertThat(data.get("发放").get(0).get("银行账号").asText()).matches("[0-9]{12,19}");
        assertThat(codes(data)).isEmpty();
        for (var sheet : List.of("督导检查", "其他部门名单", "暂缓发放")) {
            assertThat(data.get(sheet))
                    .as("a village hands out nothing of %s", sheet)
                    .isEmpty();
        }
        assertThat(data.get("查阅记录").toString()).contains("查阅").doesNotContain("village-chucun-1");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(files.get("本人信息.xlsx")))) {
            assertThat(book.getSheet("身份信息").getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("初家在岗");
            assertThat(book.getNumberOfSheets()).isEqualTo(data.size());
        }
        var record = database.queryForMap(
                "select * from app.audit_entry where act = 'EXPORTED' and subject like 'person/%'");
        assertThat(record.get("actor")).isEqualTo("village-chucun-1");
        assertThat(record.get("detail").toString()).contains(placed, REASON);
    }

    @Test
    void anObjectorIsNotNamed() throws IOException {
        var waiting = towns.live().get(Home.CHUCUN).waiting();
        database.update("update app.objection set named = true, objector = '实名举报人', contact = null");

        var data = new String(
                unzipped(export("town-chucun", waiting, REASON).body()).get("data.json"), "UTF-8");

        assertThat(data).contains("异议不成立").doesNotContain("实名举报人");
    }

    @Test
    void otherOfficesAreRefused() {
        var lived = towns.live();
        var placed = lived.get(Home.CHUCUN).placed();
        for (var office : List.of(
                "town-yiyuan",
                "village-yiyuan-1",
                "finance",
                "agency",
                "human-resources",
                "social-affairs",
                "committee",
                "admin")) {
            for (var number : List.of(placed, lived.get(Home.CHUCUN).exit())) {
                assertThat(export(office, number, REASON).statusCode())
                        .as(office)
                        .isEqualTo(400);
            }
        }
        assertThat(export("village-chucun-1", placed, "要").statusCode()).isEqualTo(400);
        assertThat(export("town-chucun", lived.get(Home.CHUCUN).announcement(), REASON)
                        .statusCode())
                .isEqualTo(400);
        assertThat(database.queryForObject(
                        "select count(*) from app.audit_entry where act = 'EXPORTED'", Integer.class))
                .isZero();
    }

    private HttpResponse<byte[]> export(String office, String caseNumber, String reason) {
        return new Browser(port)
                .signedInAs(office)
                .postForBytes("/api/people/export", Map.of("caseNumber", caseNumber, "reason", reason));
    }

    private static Map<String, byte[]> unzipped(byte[] content) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    /** Whatever still stands there as the program calls it. */
    private static List<String> codes(JsonNode data) {
        var codes = new ArrayList<String>();
        data.forEach(sheet -> sheet.forEach(row -> row.forEach(value -> {
            if (value.asText().matches("[A-Z][A-Z_]{2,}")) {
                codes.add(value.asText());
            }
        })));
        return codes;
    }
}
