package publicpost.process;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import publicpost.InOneContext;
import publicpost.casefile.Scan;
import publicpost.process.TwoTowns.Home;
import publicpost.process.TwoTowns.Numbers;

/** Numbers of another town, numbers that do not exist and offices that somebody made up, at every call that changes anything. */
@InOneContext
class ForgedNumbersTest {

    /** Not there: of no case, of no task, of no row. */
    private static final String NOBODYS = "99999999";

    private static final String NO_CASE = "SQ2022-999999";

    @Autowired
    TwoTowns towns;

    @Autowired
    Town town;

    @Autowired
    JdbcTemplate database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @LocalServerPort
    int port;

    private final Map<String, Browser> browsers = new HashMap<>();
    private final List<String> taken = new ArrayList<>();

    /** What is asked by somebody it is not the business of. */
    private record Call(String office, String path, Object body) {}

    @Test
    void noCallTakesWhatIsNotTheCallers() {
        var numbers = towns.live();
        var calls = calls(numbers.get(Home.CHUCUN));
        changing()
                .filter(mapping -> mapping.contains("/studio/"))
                .forEach(mapping -> calls.put(mapping, studio(mapping)));
        var mapped = changing().collect(Collectors.toSet());
        assertThat(calls.keySet()).as("a new call is tried here too").containsExactlyInAnyOrderElementsOf(mapped);
        calls.values().stream().flatMap(List::stream).forEach(call -> as(call.office()));
        var before = EveryRow.in(database);

        calls.forEach((mapping, all) -> all.forEach(call -> refused(mapping, call, () -> send(mapping, call))));

        assertThat(taken).isEmpty();
        assertThat(before.changedSince()).isEmpty();
    }

    /** Words about people belong into the forms: whoever the task is for is told so as well. */
    @Test
    void tasksTakeNoCommentsAndNoFilesFromAnybody() {
        var caseNumber = town.applies(town.announces(1), "1976-03-01");
        var task = town.open(caseNumber, "VerifyEvidence").get(0);
        var office = as(town.officeOf(task));
        var admin = as("admin");
        for (var browser : List.of(office, admin)) {
            for (var path :
                    List.of("task/%s/comment/create", "task/%s/attachment/create", "task/%s/%%63omment/create")) {
                var answer = browser.engine("POST", path.formatted(task.getId()), Map.of("message", "他有肝病"));
                assertThat(answer.statusCode()).as(path).isEqualTo(403);
                assertThat(answer.body()).contains("意见和材料请填写在表单里");
            }
            assertThat(browser.engine("POST", "task/create", Map.of("name", "x"))
                            .body())
                    .contains("不能手工新建任务");
        }
        assertThat(database.queryForObject("select count(*) from act_hi_comment", Long.class))
                .isZero();
    }

    /** Else somebody who may do a task could open the case to an office of his choice. */
    @Test
    void whoseATaskIsCannotBeChanged() {
        var caseNumber = town.applies(town.announces(1), "1976-03-01");
        var task = town.open(caseNumber, "VerifyEvidence").get(0);
        var clerk = as(town.officeOf(task));

        var offered = clerk.engine(
                "POST",
                "task/%s/identity-links".formatted(task.getId()),
                Map.of("groupId", "town-yiyuan", "type", "candidate"));
        assertThat(offered.statusCode()).isEqualTo(403);
        assertThat(offered.body()).contains("承办部门由流程决定");
        assertThat(clerk.engine("PUT", "task/" + task.getId(), Map.of("name", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(town.officeOf(town.open(caseNumber, "VerifyEvidence").get(0)))
                .isEqualTo(town.officeOf(task));
    }

    // ── our own calls ───────────────────────────────────────────────────────────────────────────────────────────

    private Map<String, List<Call>> calls(Numbers theirs) {
        var stranger = Home.YIYUAN;
        var budget = Map.of(
                "year", 2026, "town", "town-chucun", "source", "ZONE", "amount", "1", "document", "x", "reason", "x");
        var entry = id("select max(id) from app.budget_entry where town = 'town-chucun'");
        var debt = id(
                "select min(d.id) from app.debt d join app.matter m on m.id = d.matter_id where m.case_number = ?",
                theirs.exit());
        var matter = id("select id from app.matter where case_number = ?", theirs.exit());
        var recovery = Map.of("amount", "1", "on", "2026-05-11", "receipt", "x");
        var placement = id("select placement_id from app.matter where case_number = ?", theirs.exit());
        var reason = Map.of("reason", "核对身份信息");
        var hearing = town.open(theirs.finding(), "HearPerson").get(0).getId();
        var said = Found.said(town.today());
        return new TreeMap<>(Map.ofEntries(
                entry("/api/retention/runs", List.of(new Call("district", "/api/retention/runs", Map.of()))),
                entry(
                        "/api/retention/runs/{run:[0-9]{1,12}}/carry-out",
                        List.of(new Call("district", "/api/retention/runs/1/carry-out", Map.of()))),
                entry(
                        "/api/people/export",
                        List.of(new Call(
                                stranger.town,
                                "/api/people/export",
                                Map.of("caseNumber", theirs.placed(), "reason", "本人要求提供")))),
                entry(
                        "/api/steps/{step}/drafts",
                        List.of(
                                new Call(
                                        stranger.village,
                                        "/api/steps/AnswerOffer/drafts?task=" + theirs.task(),
                                        Map.of()),
                                new Call(
                                        stranger.village, "/api/steps/Register/drafts?task=" + theirs.task(), Map.of()),
                                new Call(stranger.town, "/api/steps/HearPerson/drafts?task=" + hearing, said),
                                new Call(Home.CHUCUN.village, "/api/steps/HearPerson/drafts?task=" + hearing, said),
                                new Call("district", "/api/steps/HearPerson/drafts?task=" + hearing, said),
                                new Call(stranger.town, "/api/steps/Approve/drafts?task=" + NOBODYS, Forms.APPROVED),
                                new Call(stranger.town, "/api/steps/Approve/drafts?task=", Forms.APPROVED),
                                new Call(stranger.town, "/api/steps/Approve/drafts", Forms.APPROVED),
                                new Call(stranger.town, "/api/steps/NoSuchStep/drafts", Map.of()),
                                new Call(
                                        stranger.village,
                                        "/api/steps/RegisterExit/drafts",
                                        Map.of(
                                                "placement",
                                                placement,
                                                "reason",
                                                "OWN_WISH",
                                                "lastDay",
                                                town.today().toString(),
                                                "requestedOn",
                                                town.today().toString())),
                                new Call(
                                        stranger.town,
                                        "/api/steps/Suspend/drafts",
                                        Map.of(
                                                "placement",
                                                placement,
                                                "from",
                                                town.today().toString(),
                                                "reason",
                                                "x")),
                                new Call(
                                        stranger.village,
                                        "/api/steps/Register/drafts",
                                        Town.with(
                                                Forms.application(Forms.idNumber("1970-01-01", 333), 1L, List.of()),
                                                "village",
                                                "village-nowhere-1")))),
                entry(
                        "/api/budget",
                        List.of(
                                new Call(stranger.town, "/api/budget", budget),
                                new Call("finance", "/api/budget", budget),
                                new Call("district", "/api/budget", Town.with(budget, "town", "town-nowhere")),
                                new Call("district", "/api/budget", Town.with(budget, "town", "district")),
                                new Call("district", "/api/budget", Town.with(budget, "town", "camunda-admin")))),
                entry(
                        "/api/budget/{entry}/review",
                        List.of(
                                new Call(
                                        stranger.town,
                                        "/api/budget/%d/review".formatted(entry),
                                        Map.of("decision", "CONFIRM")),
                                new Call(
                                        "district",
                                        "/api/budget/%s/review".formatted(NOBODYS),
                                        Map.of("decision", "CONFIRM")))),
                entry(
                        "/api/debts/{debt}/recoveries",
                        List.of(
                                new Call(stranger.town, "/api/debts/%d/recoveries".formatted(debt), recovery),
                                new Call("finance", "/api/debts/%s/recoveries".formatted(NOBODYS), recovery))),
                entry(
                        "/api/recoveries/{matter}",
                        List.of(
                                new Call(stranger.town, "/api/recoveries/" + matter, recovery),
                                new Call(
                                        "district",
                                        "/api/recoveries/" + NOBODYS,
                                        Map.of("amount", "1", "reason", "x")))),
                entry(
                        "/api/incumbents/{id}/take",
                        List.of(
                                new Call(
                                        stranger.town,
                                        "/api/incumbents/%d/take".formatted(theirs.list()),
                                        Map.of("onlyGood", true)),
                                new Call(
                                        stranger.village,
                                        "/api/incumbents/%d/take".formatted(theirs.list()),
                                        Map.of("onlyGood", true)),
                                new Call(
                                        "district",
                                        "/api/incumbents/%s/take".formatted(NOBODYS),
                                        Map.of("onlyGood", true)))),
                entry(
                        "/api/incumbents/{id}/discard",
                        List.of(
                                new Call(
                                        stranger.town, "/api/incumbents/%d/discard".formatted(theirs.list()), Map.of()),
                                new Call("district", "/api/incumbents/%s/discard".formatted(NOBODYS), Map.of()))),
                entry(
                        "/api/sheets/{sheet:appraise|rank|approve|start}",
                        List.of(
                                sheet(stranger.village, "appraise", theirs.task(), theirs.waiting()),
                                sheet(stranger.village, "appraise", NOBODYS, theirs.waiting()),
                                sheet(stranger.town, "rank", NOBODYS, theirs.announcement()),
                                sheet("district", "approve", NOBODYS, NO_CASE),
                                sheet("finance", "approve", NOBODYS, theirs.waiting()),
                                sheet(stranger.town, "start", NOBODYS, theirs.placed()),
                                new Call("district", "/api/sheets/approve", Map.of()))),
                entry(
                        "/api/messages/{id}/again",
                        List.of(
                                again(stranger.town, message(theirs.placed())),
                                again(stranger.village, message(theirs.placed())),
                                again("finance", message(theirs.placed())),
                                again("committee", message(theirs.waiting())),
                                again("disabled-federation", message(theirs.waiting())),
                                again("admin", message(theirs.waiting())),
                                // the town's own, but it was sent
                                again(Home.CHUCUN.town, sentMessage()),
                                again("district", "00000000-0000-0000-0000-000000000000"),
                                again("district", NOBODYS))),
                entry(
                        "/api/tasks/{task}/moves/{move:hand-over|delegate|hand-back|take-back|stand-in}",
                        List.of(
                                move(stranger.village, theirs.task(), "hand-over"),
                                move(stranger.town, theirs.task(), "delegate"),
                                move("district", theirs.task(), "hand-back"),
                                move("admin", theirs.task(), "take-back"),
                                move(Home.CHUCUN.town, theirs.task(), "stand-in"),
                                move(Home.CHUCUN.village, NOBODYS, "stand-in"))),
                entry(
                        "/api/tasks/{task}/remind",
                        List.of(
                                new Call(stranger.town, "/api/tasks/%s/remind".formatted(theirs.task()), Map.of()),
                                new Call("admin", "/api/tasks/%s/remind".formatted(theirs.task()), Map.of()),
                                new Call(Home.CHUCUN.town, "/api/tasks/%s/remind".formatted(NOBODYS), Map.of()))),
                entry(
                        "/api/cases/{caseNumber}/copies",
                        List.of(
                                new Call(
                                        stranger.town,
                                        "/api/cases/%s/copies?account=district".formatted(theirs.placed()),
                                        Map.of()),
                                new Call(
                                        Home.CHUCUN.town,
                                        "/api/cases/%s/copies?account=%s".formatted(theirs.placed(), stranger.town),
                                        Map.of()),
                                new Call(
                                        "admin",
                                        "/api/cases/%s/copies?account=district".formatted(NO_CASE),
                                        Map.of()))),
                entry(
                        "/api/copies/{id:[0-9]{1,12}}/read",
                        List.of(new Call(stranger.town, "/api/copies/%s/read".formatted(NOBODYS), Map.of()))),
                entry(
                        "/api/absences",
                        List.of(
                                absence(stranger.village, Home.CHUCUN.village, stranger.town),
                                absence(stranger.village, stranger.village, Home.CHUCUN.town),
                                absence("admin", Home.CHUCUN.village, stranger.village),
                                absence("admin", "admin", "district"))),
                entry(
                        "/api/absences/{id:[0-9]{1,12}}/end",
                        List.of(new Call("admin", "/api/absences/%s/end".formatted(NOBODYS), Map.of()))),
                // looks only; that nobody of another town is found is tried where people are looked for
                entry("/desk/people/search", List.of()),
                entry(
                        "/api/cases/{caseNumber}/withdraw",
                        List.of(
                                new Call(stranger.town, "/api/cases/%s/withdraw".formatted(theirs.waiting()), reason),
                                new Call(stranger.town, "/api/cases/%s/withdraw".formatted(NO_CASE), reason),
                                new Call("finance", "/api/cases/%s/withdraw".formatted(theirs.waiting()), reason))),
                entry(
                        "/api/cases/{caseNumber}/{print:application|approval|agreement}.pdf",
                        List.of(
                                new Call(
                                        stranger.town, "/api/cases/%s/approval.pdf".formatted(theirs.placed()), reason),
                                new Call("finance", "/api/cases/%s/agreement.pdf".formatted(theirs.placed()), reason),
                                new Call("district", "/api/cases/%s/application.pdf".formatted(NO_CASE), reason))),
                entry(
                        "/api/cases/{caseNumber}/unmask",
                        List.of(
                                new Call(stranger.town, "/api/cases/%s/unmask".formatted(theirs.placed()), reason),
                                new Call(stranger.village, "/api/cases/%s/unmask".formatted(theirs.exit()), reason),
                                new Call("district", "/api/cases/%s/unmask".formatted(NO_CASE), reason))),
                entry(
                        "/api/cases/{caseNumber}/documents",
                        List.of(
                                attach(stranger.town, theirs.placed()),
                                attach(stranger.village, theirs.exit()),
                                attach("finance", theirs.month()),
                                attach("agency", theirs.month()),
                                attach("district", NO_CASE))),
                entry(
                        "/api/subsidy/{caseNumber}/stop",
                        List.of(
                                new Call(stranger.town, "/api/subsidy/%s/stop".formatted(theirs.month()), Map.of()),
                                new Call("district", "/api/subsidy/FF2022-999999/stop", Map.of()))),
                entry(
                        "/api/subsidy/{caseNumber}/go-on",
                        List.of(
                                new Call(stranger.town, "/api/subsidy/%s/go-on".formatted(theirs.month()), Map.of()),
                                new Call("district", "/api/subsidy/FF2022-999999/go-on", Map.of()))),
                entry(
                        "/api/keys/rotation",
                        List.of(
                                new Call(stranger.town, "/api/keys/rotation", Map.of()),
                                new Call(
                                        "district",
                                        "/api/keys/rotation",
                                        Map.of("offices", List.of("camunda-admin"))))),
                entry(
                        "/api/checks",
                        List.of(
                                new Call(stranger.town, "/api/checks", Map.of("town", Home.CHUCUN.town)),
                                new Call("district", "/api/checks", Map.of("town", "town-nowhere")),
                                new Call(stranger.village, "/api/checks", Map.of()),
                                new Call("finance", "/api/checks", Map.of()))),
                entry("/api/checks/{run:[0-9]{1,12}}/stop", look("stop")),
                entry("/api/checks/{run:[0-9]{1,12}}/go-on", look("go-on")),
                entry(
                        "/api/vacancies",
                        List.of(
                                new Call(
                                        stranger.town,
                                        "/api/vacancies",
                                        Map.of(
                                                "post",
                                                id("select post_id from app.placement where id = ?", placement),
                                                "reason",
                                                "x")),
                                new Call(Home.CHUCUN.town, "/api/vacancies", Map.of("post", NOBODYS, "reason", "x")),
                                new Call("district", "/api/vacancies", Map.of("post", NOBODYS, "reason", "x")))),
                entry("/api/keys/rotation/stop", List.of(new Call("district", "/api/keys/rotation/stop", Map.of()))),
                entry("/api/audit/verify", List.of(new Call("district", "/api/audit/verify", Map.of()))),
                entry("/api/demo/day", List.of(new Call(stranger.town, "/api/demo/day", Map.of("to", "2020-01-01")))),
                entry("/api/policy/eligibility", open("/api/policy/eligibility")),
                entry("/api/policy/term", open("/api/policy/term")),
                entry("/api/policy/subsidy", open("/api/policy/subsidy")),
                entry("/can-i-apply", open("/can-i-apply")),
                // without what a code proved
                entry("/my-application", open("/my-application")),
                entry("/my-application/code", open("/my-application/code")),
                entry("/my-application/leave", open("/my-application/leave")),
                entry(
                        "/my-application/object",
                        List.of(new Call(stranger.village, "/my-application/object", Scan.png(2, 2)))),
                entry("/my-application/withdraw", open("/my-application/withdraw")),
                entry(
                        "/my-application/documents",
                        List.of(new Call(stranger.village, "/my-application/documents", Scan.png(2, 2)))),
                entry("/objections", open("/objections")),
                entry(
                        "/notices/{number}/object",
                        List.of(
                                new Call(stranger.village, "/notices/ZP2022-999999/object", Scan.png(2, 2)),
                                new Call(
                                        stranger.village,
                                        "/notices/%s/object".formatted(theirs.announcement()),
                                        Scan.png(2, 2)))),
                // proved by the code of the application alone, which nobody here has
                entry("/apply", open("/apply")),
                entry("/apply/resume", open("/apply/resume")),
                entry("/apply/leave", List.of()),
                entry("/apply/{step:who|where|groups}", open("/apply/who")),
                entry("/apply/documents", open("/apply/documents")),
                entry("/apply/documents/{id:[0-9]{1,12}}/remove", List.of()),
                entry("/apply/check", List.of()),
                entry("/apply/identity/back", List.of()),
                entry("/api/documents", List.of(new Call(stranger.village, "/api/documents", new byte[0]))),
                entry(
                        "/desk/inspections",
                        List.of(
                                draws(stranger.village, Home.CHUCUN.town),
                                draws(stranger.town, Home.CHUCUN.town),
                                draws("finance", Home.CHUCUN.town),
                                draws("district", "town-nowhere"),
                                draws("district", Home.CHUCUN.village))),
                entry(
                        "/desk/inspections/{number:DD[0-9]{4}-[0-9]{4,8}}/close",
                        List.of(
                                new Call(stranger.town, inspection() + "/close?reason=不再检查了", Map.of()),
                                // drawn by the town, which alone ends it
                                new Call("district", inspection() + "/close?reason=不再检查了", Map.of()),
                                new Call(Home.CHUCUN.village, inspection() + "/close?reason=不再检查了", Map.of()),
                                new Call("district", "/desk/inspections/DD2022-9999/close?reason=不再检查了", Map.of()))),
                entry(
                        "/desk/inspections/{number:DD[0-9]{4}-[0-9]{4,8}}/{placement:[0-9]{1,12}}",
                        List.of(
                                finds(stranger.town, inspected()),
                                finds("district", inspected()),
                                finds(Home.CHUCUN.village, inspected()),
                                finds("agency", inspected()),
                                finds("admin", inspected()),
                                finds(Home.CHUCUN.town, inspection() + "/" + NOBODYS),
                                finds("district", "/desk/inspections/DD2022-9999/1"))),
                entry(
                        "/api/documents/tables",
                        List.of(new Call(stranger.village, "/api/documents/tables", new byte[0]))),
                entry("/api/incumbents", List.of(new Call(stranger.village, "/api/incumbents", new byte[] {1}))),
                entry(
                        "/api/attendance/{unit}/read",
                        List.of(
                                new Call(
                                        stranger.town, "/api/attendance/%d/read".formatted(theirs.unit()), new byte[] {1
                                        }),
                                new Call("district", "/api/attendance/%s/read".formatted(NOBODYS), new byte[] {1}))),
                entry(
                        "/api/imports/{kind:posts|applicants|memberships}",
                        List.of(
                                new Call("finance", "/api/imports/applicants", new byte[] {1}),
                                new Call(stranger.village, "/api/imports/posts", new byte[] {1}),
                                new Call(stranger.town, "/api/imports/memberships", new byte[] {1}))),
                entry("/api/imports/{list:[0-9]{1,12}}/take", imports("take")),
                entry("/api/imports/{list:[0-9]{1,12}}/stop", imports("stop")),
                entry("/api/imports/{list:[0-9]{1,12}}/go-on", imports("go-on")),
                entry("/api/imports/{list:[0-9]{1,12}}/discard", imports("discard")),
                entry(
                        "/api/lists/{kind:[a-z]{4,20}|[a-z]{3,20}-[a-z]{3,20}}",
                        List.of(
                                list("finance", "deaths", "social-affairs"),
                                list("disabled-federation", "deaths", "disabled-federation"),
                                list(stranger.town, "cadre-kin", Home.CHUCUN.town),
                                list(stranger.village, "cadre-kin", stranger.town),
                                list("district", "deaths", "district"),
                                list("district", "nothing", "social-affairs"))),
                entry("/api/lists/{list:[0-9]{1,12}}/mapping", officeLists("mapping")),
                entry("/api/lists/{list:[0-9]{1,12}}/stop", officeLists("stop")),
                entry("/api/lists/{list:[0-9]{1,12}}/go-on", officeLists("go-on")),
                entry("/api/lists/{list:[0-9]{1,12}}/discard", officeLists("discard")),
                // forms of pages, which carry a token
                entry("/desk/province/export", province(stranger, "/desk/province/export")),
                entry("/desk/province/import", province(stranger, "/desk/province/import")),
                entry("/account/locked/unlock", form("/account/locked/unlock")),
                entry("/account/locked/second-factor", form("/account/locked/second-factor")),
                entry("/account/second-factor/begin", List.of()),
                entry("/account/second-factor/confirm", List.of()),
                entry("/account/second-factor/remove", List.of()),
                entry("/sign-in/code", form("/sign-in/code"))));
    }

    private static Call draws(String office, String town) {
        return new Call(
                office,
                "/desk/inspections?town=%s&size=1&riskShare=50&form=%s".formatted(town, UUID.randomUUID()),
                Map.of());
    }

    private String inspection() {
        return "/desk/inspections/"
                + database.queryForObject(
                        "select number from app.inspection where town = ?", String.class, Home.CHUCUN.town);
    }

    private String inspected() {
        return inspection() + "/"
                + id(
                        "select placement_id from app.inspection_post p join app.inspection i"
                                + " on i.id = p.inspection_id where i.town = ?",
                        Home.CHUCUN.town);
    }

    /** Of whoever was there already it would be a correction. */
    private Call finds(String office, String sheet) {
        var corrects = id(
                "select max(e.id) from app.inspection_entry e join app.inspection i on i.id = e.inspection_id"
                        + " where i.town = ?",
                Home.CHUCUN.town);
        return new Call(
                office,
                "%s?result=ABSENT&note=x&corrects=%d&form=%s".formatted(sheet, corrects, UUID.randomUUID()),
                Map.of());
    }

    /** Of another town, of every town, and of nobody. */
    private List<Call> look(String what) {
        var theirs = id("insert into app.check_run (town, cause, begun_by, begun_at, total)"
                + " values ('town-chucun', 'ASKED', 'town-chucun', now(), 1) returning id");
        var everyTowns = id("insert into app.check_run (cause, begun_by, begun_at, total)"
                + " values ('NIGHTLY', 'system', now(), 1) returning id");
        return List.of(
                new Call(Home.YIYUAN.town, "/api/checks/%d/%s".formatted(theirs, what), Map.of()),
                new Call(Home.YIYUAN.town, "/api/checks/%d/%s".formatted(everyTowns, what), Map.of()),
                new Call(Home.CHUCUN.village, "/api/checks/%d/%s".formatted(theirs, what), Map.of()),
                new Call("district", "/api/checks/%s/%s".formatted(NOBODYS, what), Map.of()));
    }

    private static Call attach(String office, String caseNumber) {
        return new Call(office, "/api/cases/%s/documents".formatted(caseNumber), Scan.png(2, 2));
    }

    private static Call move(String office, String task, String move) {
        return new Call(office, "/api/tasks/%s/moves/%s?account=%s&note=x".formatted(task, move, office), Map.of());
    }

    private Call absence(String office, String account, String substitute) {
        return new Call(
                office,
                "/api/absences?account=%s&substitute=%s&from=%s&until=%s"
                        .formatted(account, substitute, town.today(), town.today()),
                Map.of());
    }

    /** It stands still, so that its own village might do with it what it likes. */
    private List<Call> imports(String what) {
        var theirs = database.queryForObject(
                """
                update app.import_list set status = 'STOPPED', content = convert_to('aes:00000000:', 'UTF8') where office = ?
                returning id""",
                Long.class,
                Home.CHUCUN.village);
        return Stream.of(Home.YIYUAN.village, Home.CHUCUN.town, "district", "social-affairs", "admin")
                .map(office -> new Call(office, "/api/imports/%d/%s".formatted(theirs, what), Map.of()))
                .toList();
    }

    private static Call list(String sender, String kind, String office) {
        return new Call(
                sender, "/api/lists/%s?office=%s&asOf=2026-05-01".formatted(kind, office), "姓名,身份证号码\n".getBytes());
    }

    private List<Call> officeLists(String what) {
        var theirs = id("select min(id) from app.office_list where office = 'town-chucun'");
        return Stream.of(Home.YIYUAN.town, Home.CHUCUN.village, "social-affairs", "finance", "admin")
                .map(office -> new Call(office, "/api/lists/%d/%s".formatted(theirs, what), Map.of("row", "1")))
                .toList();
    }

    private static Call again(String office, String message) {
        return new Call(office, "/api/messages/%s/again".formatted(message), Map.of());
    }

    /** Given up, so that its own town might try it once more. */
    private String message(String caseNumber) {
        return database.queryForObject(
                "update app.message set given_up_at = now() where case_number = ? and kind = 'RECEIVED' returning id",
                String.class,
                caseNumber);
    }

    private String sentMessage() {
        return database.queryForObject(
                "update app.message set sent_at = now() where kind = 'WAITING' and case_number in (select case_number"
                        + " from app.application where village = 'village-chucun-1') returning id",
                String.class);
    }

    private static Call sheet(String office, String sheet, String task, String caseNumber) {
        var row = Map.of("task", task, "caseNumber", caseNumber, "typed", Map.of("decision", "APPROVE"));
        return new Call(office, "/api/sheets/" + sheet, Map.of("once", Map.of(), "rows", List.of(row)));
    }

    private static List<Call> open(String path) {
        return List.of(new Call("district", path, Map.of("area", "NOWHERE", "town", "town-nowhere")));
    }

    private static List<Call> province(Home stranger, String path) {
        return Stream.of(stranger.town, stranger.village, "finance", "admin")
                .map(office ->
                        new Call(office, path, Map.of("records", "people", "format", "csv", "reason", "按月报送省系统")))
                .toList();
    }

    /** The token is that of any page with a form. */
    private static List<Call> form(String path) {
        return List.of(new Call("district", path, Map.of("account", "admin", "code", "000000")));
    }

    /** Whoever is no analyst changes no model, not even an administrator. */
    private static List<Call> studio(String mapping) {
        var path = mapping.replaceAll("\\{file:[^/]*}", "figures.dmn").replaceAll("\\{(\\{[^}]*}|[^{}])*}", "1");
        return Stream.of("district", "admin", Home.YIYUAN.town, "agency")
                .map(office -> new Call(office, path, Map.of("name", "x", "note", "x", "text", "x", "reason", "x")))
                .toList();
    }

    private Stream<String> changing() {
        return routes.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().getBeanType().getPackageName().startsWith("publicpost"))
                .map(Map.Entry::getKey)
                .filter(route -> !methods(route).equals(Set.of(RequestMethod.GET)))
                .flatMap(route -> route.getPatternValues().stream());
    }

    private static Set<RequestMethod> methods(RequestMappingInfo route) {
        return route.getMethodsCondition().getMethods();
    }

    private HttpResponse<String> send(String mapping, Call call) {
        var browser = as(call.office());
        if (call.body() instanceof byte[] content) {
            return browser.upload(call.path(), "x.csv", content);
        }
        if (Stream.of("/account/", "/sign-in", "/desk/province/").anyMatch(mapping::startsWith)) {
            var fields = ((Map<?, ?>) call.body())
                    .entrySet().stream().collect(toMap(one -> (String) one.getKey(), one -> (String) one.getValue()));
            return browser.fillsIn("/account", call.path(), fields);
        }
        return browser.post(call.path(), call.body());
    }

    // ── what came of it ─────────────────────────────────────────────────────────────────────────────────────────

    private void refused(String mapping, Call call, Supplier<HttpResponse<String>> send) {
        var answer = send.get();
        if (answer.statusCode() < 400 || answer.statusCode() >= 500 || tellsTooMuch(answer.body())) {
            var told = answer.body() == null ? "" : answer.body();
            taken.add("%s %s %s: %d %s"
                    .formatted(
                            mapping,
                            call.office(),
                            call.path(),
                            answer.statusCode(),
                            told.substring(0, Math.min(300, told.length()))));
        }
    }

    private static boolean tellsTooMuch(String body) {
        return body != null && body.matches("(?s).*(\\bat (publicpost|org|java)\\.|select .* from |insert into).*");
    }

    private Browser as(String user) {
        return browsers.computeIfAbsent(user, name -> new Browser(port).signedInAs(name));
    }

    private Long id(String question, Object... about) {
        return database.queryForObject(question, Long.class, about);
    }
}
