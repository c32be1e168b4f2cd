package publicpost.process;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.InOneContext;
import publicpost.casefile.Documents;
import publicpost.casefile.Refused;
import publicpost.imports.Importing;
import publicpost.imports.Kind;
import publicpost.incumbents.Roster;
import publicpost.lists.PlainText;
import publicpost.secrets.Secrets;

/** The catalogue of hostile values in every cell of the tables that offices and banks send in, and files that are none. */
@InOneContext
class HostileListsTest {

    /** The cells are read by one reader, which has its own tests. */
    private static final int OF_A_KIND = 7;

    /** Halves of a sign, which no file can hold. */
    private static final Pattern HALVES = Pattern.compile("\\p{Cs}");

    @Autowired
    Town town;

    @Autowired
    Life life;

    @Autowired
    PayDay payDay;

    @Autowired
    IncumbentDesk desk;

    @Autowired
    EnterResults results;

    @Autowired
    Documents documents;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Secrets secrets;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    List<Importing> kinds;

    @LocalServerPort
    int port;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyCellOfAListOfIncumbentsIsTakenOrNamed() {
        triesEveryCell(Roster.person("1976-03-01", 2), file -> {
            var list = desk.sendIn("名册.csv", file, Town.TOWN);
            return desk.take(list, false, Town.TOWN);
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyCellOfABanksAnswerIsTakenOrNamed() {
        life.placed(LocalDate.of(2026, 6, 1), life.villager("1976-03-01"));
        payDay.gives("town-chucun", 2026, "100000");
        var june = payDay.monthIsOver("town-chucun", YearMonth.of(2026, 6));
        payDay.enters(june)
                .signs(june)
                .checks(june)
                .noticeRunsOut(june)
                .approves(june)
                .sends(june);
        var sent = payDay.sent(june).get(0);
        var turn = new Turn(june, PayDay.FINANCE, null);

        triesEveryCell(Map.of("付款编号", sent.id(), "金额", sent.amount(), "结果", "失败", "失败原因", "账号不存在"), file -> {
            var kept = documents.keepTable("结果.csv", file, "finance");
            return results.record(turn, new Answer(Map.of("documents", List.of(kept.id()))));
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyCellOfAListOfApplicantsIsTakenOrNamed() {
        var announcement = town.announces(1);

        triesEveryCell(
                SentLists.with(SentLists.applicant(announcement, "1976-03-01", 2), "安置对象类别二", "农村低收入人口"),
                file -> takes(Kind.APPLICANTS, file, "{}", Town.VILLAGE));

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyCellOfAListOfPostsIsTakenOrNamed() {
        var head =
                """
                {"year": "2022", "title": "公告", "conditions": "符合条件", "howToApply": "报名", "windowFrom": "2026-05-11",
                 "windowUntil": "2026-05-15"}""";

        triesEveryCell(SentLists.post("保洁员", 1), file -> takes(Kind.POSTS, file, head, Town.TOWN));

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyCellOfAnOfficesListIsTakenOrNamed() {
        database.update(
                """
                insert into app.import_list overriding system value values (1, 'MEMBERSHIPS', '台账', repeat('0', 64), null,
                    'social-affairs', '{}', 1, 'social-affairs', now(), 'DISCARDED', null, null, 'social-affairs',
                    'social-affairs', false, null)""");

        triesEveryCell(
                SentLists.member("测试甲", Forms.idNumber("1976-03-01", 2), "2026-05-01"),
                file -> takes(Kind.MEMBERSHIPS, file, "{}", Town.officer("social-affairs")));

        assertThat(wrong).isEmpty();
    }

    private Object takes(Kind kind, byte[] file, String about, Officer officer) {
        var office = officer.offices().iterator().next();
        var list = Importing.of(kind, kinds).open(file, office, about, officer.acting());
        var part = list.parts().get(0);
        try {
            return list.take(part, 1, officer.acting());
        } catch (RuntimeException failed) {
            list.problems(part, failed).ifPresent(told -> {
                throw Refused.at("", told.get(0).column(), told.get(0).message());
            });
            throw failed;
        }
    }

    private void triesEveryCell(Map<String, ?> right, Function<byte[], Object> takes) {
        assertThat(attempt(right, takes, new Hostile("right", ""))).isNull();
        for (var column : right.keySet()) {
            for (var hostile : Hostile.ofEveryKind(OF_A_KIND)) {
                if (hostile.value() instanceof String text
                        && !HALVES.matcher(text).find()) {
                    var row = new LinkedHashMap<String, Object>(right);
                    row.put(column, text);
                    var refusal = attempt(row, takes, hostile);
                    if (refusal != null && !(refusal instanceof Refused)) {
                        wrong.add("%s = %s: %s".formatted(column, hostile, refusal));
                    }
                }
            }
        }
    }

    private Exception attempt(Map<String, ?> row, Function<byte[], Object> takes, Hostile hostile) {
        var kept = new KeptRows(database, secrets);
        return new TransactionTemplate(transactions).execute(undone -> {
            undone.setRollbackOnly();
            try {
                var outcome = takes.apply(csv(row));
                entities.flush();
                kept.lookWhereWritten();
                kept.problems(plain(hostile), outcome)
                        .forEach(problem -> wrong.add("%s: %s".formatted(hostile, problem)));
                return null;
            } catch (Exception refusal) {
                return refusal;
            }
        });
    }

    /** As lists are read: without the width of signs, what nobody sees and the mark that Excel puts before text. */
    private static Hostile plain(Hostile hostile) {
        var text = PlainText.of((String) hostile.value()).replaceFirst("^'", "");
        return new Hostile(hostile.kind(), text);
    }

    private static byte[] csv(Map<String, ?> row) {
        var cells = row.values().stream()
                .map(cell -> "\"%s\"".formatted(cell.toString().replace("\"", "\"\"")))
                .collect(joining(","));
        return (String.join(",", row.keySet()) + "\r\n" + cells + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsNoTableIsRefusedWhereverItIsSentIn() throws IOException {
        life.placed(LocalDate.of(2026, 6, 1), life.villager("1976-03-01"));
        payDay.gives("town-chucun", 2026, "100000");
        var june = payDay.monthIsOver("town-chucun", YearMonth.of(2026, 6));
        var unit = payDay.rows(june).get(0).unit();
        payDay.enters(june)
                .signs(june)
                .checks(june)
                .noticeRunsOut(june)
                .approves(june)
                .sends(june);
        var town = new Browser(port).signedInAs("town-chucun");
        var finance = new Browser(port).signedInAs("finance");
        var task = this.town.open(june, "EnterResults").get(0).getId();

        for (var file : List.of(
                new byte[0],
                new byte[10 * 1024 * 1024 + 1],
                zipOf("xl/workbook.xml", 40 << 20),
                zipOf("../../evil.xml", 10),
                "PK\3\4".getBytes(StandardCharsets.UTF_8),
                "%PDF-1.4".getBytes(StandardCharsets.UTF_8),
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>".getBytes(StandardCharsets.UTF_8),
                new byte[] {0, 1, 2, (byte) 0xFF},
                "=cmd|' /C calc'!A0,=1+1\r\n".getBytes(StandardCharsets.UTF_8))) {
            refused(town.upload("/api/incumbents", "../名册.xlsx", file), file);
            refused(town.upload("/api/imports/applicants", "../名单.xlsx", file), file);
            refused(town.upload("/api/imports/posts?title=x", "岗位.xlsx", file), file);
            refused(town.upload("/api/attendance/%d/read".formatted(unit), "出勤.xlsx", file), file);
            var kept = finance.upload("/api/documents/tables", "结果.xlsx", file);
            if (kept.statusCode() == 201) {
                var id = Long.valueOf(kept.body().replaceAll("\\D+(\\d+).*", "$1"));
                kept = finance.post(
                        "/api/steps/EnterResults/drafts?task=" + task,
                        Map.of("documents", List.of(id), "onlyGood", true));
            }
            refused(kept, file);
        }
        assertThat(wrong).isEmpty();
        assertThat(database.queryForObject("select count(*) from app.incumbent_list", Long.class))
                .isZero();
    }

    private void refused(HttpResponse<String> answer, byte[] file) {
        var isTold =
                answer.body().matches("(?s).*\\p{IsHan}.*") && !answer.body().contains("Exception");
        if (answer.statusCode() < 400 || answer.statusCode() >= 500 || !isTold) {
            wrong.add("%d bytes: %d %s".formatted(file.length, answer.statusCode(), answer.body()));
        }
    }

    private static byte[] zipOf(String name, int size) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
