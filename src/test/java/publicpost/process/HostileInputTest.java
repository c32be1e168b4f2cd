package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static publicpost.process.Town.with;

import jakarta.persistence.EntityManager;
import java.beans.Introspector;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import publicpost.InOneContext;
import publicpost.casefile.Documents;
import publicpost.incumbents.Roster;
import publicpost.payment.Payment;
import publicpost.policy.ExitFact;
import publicpost.policy.ExitReason;
import publicpost.policy.FindingKind;
import publicpost.secrets.Secrets;

/**
 * Every field of every form gets every value of the catalogue of hostile ones, in a case that waits for that very form: it is
 * kept as it was written or refused in Chinese at its field.
 */
@InOneContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileInputTest {

    private static final int AT_LEAST = 100;

    private static final LocalDate START = LocalDate.of(2022, 6, 15);
    private static final LocalDate END = LocalDate.of(2025, 6, 15);

    /** In the form for the page's own use: they never leave it, or under another name. */
    private static final Set<String> NOT_SENT = Set.of("value", "file");

    private static final Map<String, Map<String, Integer>> TRIED = new TreeMap<>();
    private static final Map<String, Set<String>> READ = new TreeMap<>();

    @Autowired
    Town town;

    @Autowired
    RefusalReviews reviews;

    @Autowired
    Life life;

    @Autowired
    PayDay payDay;

    @Autowired
    Found found;

    @Autowired
    Work work;

    @Autowired
    OnlineApplicant applicant;

    @Autowired
    IncumbentDesk incumbents;

    @Autowired
    Steps steps;

    @Autowired
    Map<String, Opening> openings;

    @Autowired
    Map<String, Step> stepsByBean;

    @Autowired
    TaskService tasks;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Secrets secrets;

    @Autowired
    Documents documents;

    @Autowired
    PlatformTransactionManager transactions;

    private HostileForms forms;

    @BeforeEach
    void prepare() {
        forms = new HostileForms(steps, openings, tasks, entities, new KeptRows(database, secrets), transactions);
    }

    @Test
    @Order(1)
    void theAnnualPlan() {
        var first = database.queryForObject("select case_number from app.plan", String.class);
        town.settles();
        does(first, "AnswerUndeveloped", Map.of("measure", "逐镇督办", "dueOn", "2026-06-30"));

        var number = town.startsAPlan();
        var draft = Map.of(
                "decision",
                "SUBMIT",
                "year",
                2027,
                "total",
                2,
                "reason",
                "年度安排",
                "documentNumber",
                "文1号",
                "cells",
                List.of(Map.of("town", "town-chucun", "area", "RURAL", "seats", 2)));
        does(number, "DraftPlan", draft, Map.of("decision", "ABANDON"));
        does(
                number,
                "ConsentPlan",
                Map.of("decision", "CONSENT", "meetingOn", "2026-05-11", "documentNumber", "纪要1号", "opinion", "同意"),
                Map.of("decision", "SEND_BACK", "opinion", "再核"));
        nothingWrong();
    }

    @Test
    @Order(2)
    void fromTheAnnouncementToTheRanking() {
        forms.triesOpening(
                "Announce",
                Town.TOWN,
                List.of(Forms.announcement(town.today(), List.of(Forms.offer("保洁员", "RURAL", 1)))));
        var announcement = town.announces(1);
        forms.triesOpening("Register", Town.VILLAGE, List.of(application(announcement, 77)));
        var caseNumber = town.applies(announcement, "1976-03-01");
        var returned = town.applies(announcement, "1975-03-01");
        var refused = town.applies(announcement, "1994-03-01");

        does(
                caseNumber,
                "VerifyEvidence",
                with(
                        Forms.confirmed(town.today()),
                        "lapsesOn",
                        town.today().plusYears(1).toString(),
                        "note",
                        "已核",
                        "blocks",
                        List.of(Map.of("code", "BUSINESS", "evidence", "工商登记"))),
                Forms.NOT_FOUND,
                Map.of("result", "SEND_BACK", "note", "照片不清"));
        town.does(returned, "VerifyEvidence", Map.of("result", "SEND_BACK", "note", "照片不清"));
        var corrected = application(announcement, 78);
        corrected.remove("idNumber");
        corrected.putAll(database.queryForMap(
                """
                select p.name, p.retirement_category as "retirementCategory" from app.person p
                join app.application a on a.person_id = p.id where a.case_number = ?""",
                returned));
        does(returned, "CorrectApplication", corrected);
        town.does(refused, "VerifyEvidence", Forms.NOT_FOUND);
        does(refused, "ConfirmRefusal", Forms.REFUSAL, Map.of("decision", "SEND_BACK", "reason", "再核"));
        tries(caseNumber, "ConfirmRefusal", Map.of("decision", "REBUT", "reason", "已注销"));
        does(
                applicant.applies(announcement, Forms.idNumber("1974-03-01", 86)),
                "VerifyIdentity",
                Map.of("decision", "VERIFIED", "way", "CARD"),
                Map.of("decision", "SEND_BACK", "reason", "照片不清"),
                Map.of("decision", "NOT_ACCEPTED", "reason", "不是本人"));
        reviews.object(refused, Map.of("statement", "我符合条件"), List.of());
        does(
                refused,
                "ReviewRefusal",
                Map.of("decision", "UPHOLD", "reason", "理由不成立", "clause", "§二(一)"),
                Map.of("decision", "ANNUL", "reason", "原决定有误"));
        nothingWrong();
    }

    @Test
    @Order(3)
    void fromTheAppraisalToTheApproval() {
        var announcement = town.announces(1);
        var caseNumber = town.applies(announcement, "1976-03-01");
        town.does(caseNumber, "VerifyEvidence", Forms.confirmed(town.today()));
        does(
                caseNumber,
                "Appraise",
                with(Forms.appraisal(town.today(), 20, 18, "80"), "withdrew", "王某"),
                Map.of("decision", "SEND_BACK", "reason", "材料不全"));
        town.dayComes(town.today().plusDays(5));
        does(
                announcement,
                "Rank",
                Forms.rank(town.today()),
                Map.of(
                        "decision",
                        "REOPEN",
                        "windowUntil",
                        town.today().plusDays(7).toString(),
                        "reason",
                        "人数不足"));
        does(
                announcement,
                "HearObjections",
                with(
                        Forms.objection(caseNumber),
                        "named",
                        true,
                        "objector",
                        "李某",
                        "contact",
                        "13800000000",
                        "documents",
                        List.of()));
        does(
                caseNumber,
                "InvestigateObjection",
                Map.of("decision", "DISMISSED", "findings", "不属实", "all", true),
                Map.of("decision", "UPHELD", "findings", "属实"),
                Map.of("decision", "SEND_BACK", "findings", "再核"));
        town.noticeRunsOut(announcement);
        does(
                caseNumber,
                "Approve",
                with(Forms.APPROVED, "reason", "符合条件"),
                Map.of("decision", "REFUSE", "reason", "不符合", "clause", "§二(一)"),
                Map.of("decision", "SEND_BACK", "reason", "再核"));
        nothingWrong();
    }

    @Test
    @Order(4)
    void fromTheApprovalToTheStartAndWhoWaits() {
        var announcement = town.announces(1);
        var first = town.applies(announcement, "1976-03-01");
        var second = town.applies(announcement, "1975-03-01");
        town.passes(first, "90").passes(second, "80").putsOnNotice(announcement).noticeRunsOut(announcement);
        town.does(first, "Approve", Forms.APPROVED);
        does(
                first,
                "PrepareStart",
                Forms.ruralStart(town.today()),
                Map.of("result", "GIVEN_UP", "reason", "本人放弃", "documents", List.of()),
                Map.of("result", "SEND_BACK", "reason", "再核"));
        does(
                announcement,
                "CloseRecruitment",
                Map.of(
                        "waitingList", "KEEP",
                        "keepUntil", town.today().plusYears(1).toString(),
                        "note", "保留"),
                Map.of("waitingList", "END", "note", "不保留"));
        life.leaves(first, town.today());
        does(
                second,
                "AnswerOffer",
                with(Forms.ACCEPTED, "reason", "愿意"),
                Map.of("decision", "DECLINE", "reason", "外出"));

        var urban = town.announces(Forms.offer("协管员", "URBAN", 1));
        var man = town.applies(urban, "1970-03-01", life.townsman("1970-03-01"));
        town.passes(man).putsOnNotice(urban).noticeRunsOut(urban).does(man, "Approve", Forms.APPROVED);
        does(man, "PrepareStart", Forms.urbanStart(town.today()));
        nothingWrong();
    }

    @Test
    @Order(5)
    void theYearsInPost() {
        var caseNumber = life.placed(START, life.villager("1975-03-01"));
        town.dayComes(LocalDate.of(2022, 9, 20));
        var today = town.today();
        var placement = life.placement(caseNumber).id();
        forms.triesOpening(
                "Suspend",
                Town.TOWN,
                List.of(Map.of(
                        "placement",
                        placement,
                        "from",
                        today.toString(),
                        "expectedUntil",
                        today.plusDays(9).toString(),
                        "reason",
                        "住院")));
        for (var reason : ExitReason.values()) {
            if (reason.byPeople()) {
                forms.triesOpening("RegisterExit", Town.VILLAGE, List.of(exit(placement, reason, today)));
            }
        }
        var suspension = life.suspends(caseNumber, today, today.plusDays(9));
        does(
                suspension,
                "ReturnToPost",
                Map.of("result", "RETURN", "on", today.toString(), "reason", "康复"),
                Map.of("result", "LONGER", "on", today.plusDays(30).toString(), "reason", "尚未康复"));

        town.dayComes(END.minusDays(60));
        var review = life.matter(caseNumber, "TERM_REVIEW");
        var longer = Forms.term("EXTEND", END.plusMonths(12).minusDays(1), "家庭困难");
        does(review, "ProposeTerm", longer, Map.of("option", "EXIT", "reason", "期满"));
        tries(
                review,
                "DecideTerm",
                Map.of("decision", "AGREE"),
                with(longer, "decision", "OTHERWISE"),
                Map.of("decision", "SEND_BACK", "reason", "再核"));
        town.dayComes(END.plusDays(1));
        does(review, "DecideLate", longer, Map.of("option", "EXIT", "reason", "不再延长"));
        nothingWrong();
    }

    @Test
    @Order(6)
    void papersThatRunOutAndTheWayOut() {
        var caseNumber = town.placed("1976-03-01");
        var last = town.today().plusMonths(12).minusDays(1);
        town.dayComes(last.minusDays(30));
        var insured = with(Forms.insurance(last.plusDays(1), last.plusMonths(12)), "documents", List.of());
        tries(
                life.matter(caseNumber, "AGREEMENT"),
                "RenewPaper",
                with(Forms.agreement(last.plusDays(1), last.plusMonths(12)), "documents", List.of()));
        var alarm = life.matter(caseNumber, "COVER");
        tries(alarm, "RenewPaper", insured, Map.of("result", "NOT_RENEWED", "reason", "即将退出"));
        town.dayComes(last.plusDays(1));
        does(
                alarm,
                "RestoreCover",
                with(
                        Forms.insurance(town.today(), town.today().plusMonths(12)),
                        "result",
                        "INSURED",
                        "explanation",
                        "漏办"),
                Map.of("result", "SUSPEND", "explanation", "未承保"));

        var facts = exit(life.placement(caseNumber).id(), ExitReason.SUBSTITUTION, town.today());
        var exit = work.start(Town.VILLAGE, "exit", "RegisterExit", facts);
        tries(
                exit,
                "ConfirmExit",
                Map.of("decision", "CONFIRM", "reason", "属实"),
                Map.of("decision", "STAY", "reason", "查无实据"));
        town.does(exit, "ConfirmExit", Map.of("decision", "STAY", "reason", "查无实据"));
        var own = work.start(
                Town.VILLAGE,
                "exit",
                "RegisterExit",
                exit(life.placement(caseNumber).id(), ExitReason.OWN_WISH, town.today()));
        does(
                own,
                "SettleExit",
                with(
                        Forms.settled(town.today(), town.today()),
                        "hardship",
                        true,
                        "circumstances",
                        "无其他收入",
                        "documents",
                        List.of()));
        town.dayComes(town.today().plusDays(11));
        tries(own, "ChaseReferral", Map.of("decision", "CHASED", "reason", "已电话督办"));
        does(
                own,
                "AnswerReferral",
                Map.of("result", "ACCEPTED", "answer", "已纳入低保"),
                Map.of("result", "NOT_ENTITLED", "answer", "收入超过标准"));
        nothingWrong();
    }

    @Test
    @Order(7)
    void aMonthOfATown() {
        life.placed(LocalDate.of(2026, 6, 1), life.villager("1976-03-01"));
        payDay.gives("town-chucun", 2026, "1000000");
        var june = payDay.monthIsOver("town-chucun", YearMonth.of(2026, 6));
        var row = payDay.rows(june).get(0);
        var unit = row.unit();
        tries(
                june,
                "EnterAttendance",
                Map.of(
                        "rows",
                        List.of(with(PayDay.full(row), "remark", "全勤", "premium", "60", "unitContributions", "0")),
                        "corrections",
                        List.of()));
        payDay.enters(june, one -> Map.of("premium", "999999"));
        does(june, "SignAttendance", Map.of("decision", "SIGN"), Map.of("decision", "SEND_BACK", "reason", "少记一天"));
        var today = town.today().toString();
        does(
                june,
                "CheckAttendance",
                Map.of("decision", "CHECK", "noticeFrom", today),
                Map.of("decision", "SEND_BACK", "units", List.of(unit), "reason", "不符"));
        tries(june, "HearAttendance", Map.of("units", List.of(unit), "facts", "群众反映"));
        payDay.noticeRunsOut(june);
        var approvals = List.<Map<String, ?>>of(
                Map.of("decision", "APPROVE", "reason", "同意"), Map.of("decision", "SEND_BACK", "reason", "请核对"));
        tries(june, "ApproveSubsidy", approvals.get(0), approvals.get(1));
        payDay.approves(june);
        forms.tries("CoApproveSubsidy", june, task(june, "CoApproveSubsidy"), PayDay.SECOND, approvals);
        work.complete(PayDay.SECOND, june, "CoApproveSubsidy", approvals.get(0));
        town.settles();
        town.dayComes(LocalDate.of(2026, 7, 11));
        tries(june, "ChaseSubsidy", Map.of("decision", "CHASED", "reason", "村级填报延误"));
        does(june, "PaySubsidy", Map.of("transferredOn", town.today().toString()));
        var answer = documents.keepTable(
                "结果.csv",
                PayDay.answer(payDay.sent(june), (payment, said) -> said, payment -> "账号不存在")
                        .getBytes(StandardCharsets.UTF_8),
                "finance");
        does(june, "EnterResults", with(Map.of("documents", List.of(answer.id()), "onlyGood", false), "draft", ""));
        var failed = payDay.payments(june).get(0);
        does(june, "CorrectAccounts", Map.of("rows", List.of(account(failed))));
        nothingWrong();
    }

    @Test
    @Order(8)
    void aCorrectionOfAMonthBefore() {
        life.placed(LocalDate.of(2026, 6, 1), life.villager("1976-03-01"));
        payDay.gives("town-chucun", 2026, "100000");
        var june = payDay.monthIsOver("town-chucun", YearMonth.of(2026, 6));
        payDay.enters(june, row -> Map.of("attended", "11")).signs(june).goesOn(june);
        var wrong = payDay.rows(june).get(0);
        var july = payDay.monthIsOver("town-chucun", YearMonth.of(2026, 7));
        var now = payDay.rows(july).get(0);

        tries(
                july,
                "EnterAttendance",
                Map.of(
                        "rows",
                        List.of(PayDay.full(now)),
                        "corrections",
                        List.of(with(PayDay.full(wrong), "required", "22", "attended", "22", "reason", "补记"))));
        nothingWrong();
    }

    @Test
    @Order(9)
    void whoWasPlacedBefore() {
        var rural = imported(Roster.person("1976-03-01", 2));
        var urban = imported(Roster.person("1978-06-01", 4, Map.of("区域", "城镇")));
        var entry = with(
                Forms.ruralStart(town.today()),
                "course",
                "ENTER",
                "reason",
                "符合条件",
                "year",
                2022,
                "types",
                List.of("PUBLIC_SERVICE"),
                "duties",
                "村内保洁",
                "supervisor",
                "王主任",
                "hours",
                "160",
                "pay",
                "2400",
                "memberships",
                List.of(Map.of("group", "RURAL_LOW_INCOME", "listName", "台账", "listDate", "2026-05-01")),
                "unemployedRegistered",
                true);
        tries(
                rural,
                "ConfirmRedetermination",
                entry,
                with(
                        Map.of("course", "KEEP", "reason", "本人要求"),
                        "blocks",
                        List.of(Map.of("code", "BUSINESS", "evidence", "工商登记"))));
        tries(
                urban,
                "ConfirmRedetermination",
                with(entry, "socialInsuranceFrom", town.today().toString(), "memberships", List.of()));
        town.does(rural, "ConfirmRedetermination", entry);
        does(
                rural,
                "ApproveRedetermination",
                with(Forms.APPROVED, "reason", "同意"),
                Map.of("decision", "SEND_BACK", "reason", "再核"));
        nothingWrong();
    }

    @Test
    @Order(10)
    void whatWasFoundOfSomebody() {
        var placed = life.placed(LocalDate.of(2026, 6, 1), life.villager("1976-03-01"));
        payDay.gives("town-chucun", 2026, "1000000");
        payDay.pays(payDay.monthIsOver("town-chucun", YearMonth.of(2026, 6)));
        var number = found.about(placed, FindingKind.SHARED_PHONE);
        town.dayComes(town.today().plusDays(40));
        var today = town.today();
        does(number, "InvestigateFinding", with(Found.report(today.plusDays(5)), "documents", List.of()));
        does(
                number,
                "HearPerson",
                with(Found.said(today), "documents", List.of()),
                with(
                        Found.said(today),
                        "way",
                        "UNREACHED",
                        "firstTry",
                        today.minusDays(1).toString()));
        tries(number, "DecideFinding", measures(today));
        for (var reason : ExitReason.values()) {
            if (reason.byPeople()) {
                tries(number, "DecideFinding", left(reason, today));
            }
        }
        town.does(number, "DecideFinding", Map.of("decision", "EXPLAINED", "reason", "情况属实"));
        var closing = Map.of("decision", "CLOSE", "reason", "已核对", "documents", List.of());
        var second = new Officer(Found.SECOND, Set.of("district"));
        forms.tries(
                "ConfirmClosing",
                number,
                task(number, "ConfirmClosing"),
                second,
                List.of(closing, with(closing, "decision", "SEND_BACK")));
        tries(number, "ChaseFinding", Map.of("decision", "CHASED", "reason", "已电话督促"));
        nothingWrong();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?>[] measures(LocalDate today) {
        var reason = Map.of("reason", "情况属实");
        return new Map[] {
            with(reason, "decision", "EXPLAINED"),
            with(reason, "decision", "SEND_BACK"),
            with(reason, "decision", "SUSPEND", "from", today.toString()),
            with(reason, "decision", "RECOVER", "fromMonth", "2026-06", "untilMonth", "2026-06", "amount", "100.50")
        };
    }

    private static Map<String, Object> left(ExitReason reason, LocalDate today) {
        var form = exit(0L, reason, today);
        form.keySet().removeAll(Set.of("placement", "documents"));
        form.putAll(Map.of("decision", "EXIT", "exitReason", reason.name(), "reason", "情况属实"));
        return form;
    }

    /** Together with the tests before it: whoever adds a form or a field tries it above. */
    @Test
    @Order(Integer.MAX_VALUE)
    void everyFieldOfEveryFormWasTried() throws IOException {
        var expected = new TreeSet<>(openings.keySet());
        expected.addAll(stepsByBean.keySet());
        assertThat(TRIED.keySet().stream().map(Introspector::decapitalize)).containsAll(expected);
        for (var file : Objects.requireNonNull(new File("forms").listFiles())) {
            var form = ModelFiles.camelCase(file.getName().replaceFirst("\\.\\w+$", ""));
            assertThat(names(TRIED.getOrDefault(form, Map.of()).keySet()))
                    .as(form)
                    .containsAll(fieldsOf(file));
        }
        TRIED.forEach((form, fields) -> assertThat(fields).as(form).allSatisfy((field, values) -> assertThat(values)
                .isGreaterThanOrEqualTo(AT_LEAST)));
        READ.forEach(
                (form, fields) -> assertThat(TRIED.get(form).keySet()).as(form).containsAll(fields));
    }

    private static Set<String> names(Set<String> paths) {
        return paths.stream()
                .map(path -> path.replaceFirst("\\[\\d+]$", "").replaceFirst(".*\\.", ""))
                .collect(Collectors.toSet());
    }

    /** What a form of Camunda calls keys, and a page of ours names. */
    private static Set<String> fieldsOf(File form) throws IOException {
        var pattern = form.getName().endsWith(".form")
                ? Pattern.compile("\"key\": *\"(\\w+)\"")
                : Pattern.compile("(?:name|data-field)=\"([A-Za-z]+)\"");
        return pattern.matcher(Files.readString(form.toPath()))
                .results()
                .map(found -> found.group(1))
                .filter(name -> !NOT_SENT.contains(name))
                .collect(Collectors.toSet());
    }

    // ── who fills what in ───────────────────────────────────────────────────────────────────────────────────────

    /** Tries all of the answers, and does the step with the first. */
    @SafeVarargs
    private void does(String caseNumber, String step, Map<String, ?>... answers) {
        tries(caseNumber, step, answers);
        town.does(caseNumber, step, answers[0]);
    }

    @SafeVarargs
    private void tries(String caseNumber, String step, Map<String, ?>... answers) {
        var task = town.open(caseNumber, step).get(0);
        forms.tries(step, caseNumber, task.getId(), Town.officer(town.officeOf(task)), Arrays.asList(answers));
    }

    private String task(String caseNumber, String step) {
        return town.open(caseNumber, step).get(0).getId();
    }

    private void nothingWrong() {
        forms.tried.forEach((form, fields) -> fields.forEach((field, values) ->
                TRIED.computeIfAbsent(form, one -> new TreeMap<>()).merge(field, values, Integer::sum)));
        forms.read.forEach((form, fields) ->
                READ.computeIfAbsent(form, one -> new TreeSet<>()).addAll(fields));
        assertThat(forms.wrong).isEmpty();
    }

    private Map<String, Object> application(String announcement, int serial) {
        var id = database.queryForObject(
                "select id from app.recruitment where case_number = ?", Long.class, announcement);
        return Forms.application(
                Forms.idNumber("1974-03-01", serial),
                id,
                town.offersOf(announcement).stream().map(offer -> offer.id()).toList());
    }

    private String imported(Map<String, Object> person) {
        var list = incumbents.sendIn("名册.xlsx", Roster.xlsx(person), Town.TOWN);
        return incumbents.take(list, false, Town.TOWN).get(0);
    }

    private static Map<String, Object> exit(Long placement, ExitReason reason, LocalDate today) {
        var form = new HashMap<String, Object>(Map.of(
                "placement", placement, "reason", reason.name(), "lastDay", today.toString(), "documents", List.of()));
        for (var fact : reason.facts()) {
            form.put(fact.field(), fact(fact, today));
        }
        return form;
    }

    private static String fact(ExitFact fact, LocalDate today) {
        return switch (fact.kind()) {
            case TEXT -> "经核实的内容";
            case WHOLE -> "10";
            case DAY ->
                (fact == ExitFact.EMPLOYED_FROM || fact == ExitFact.ABOLISHED_FROM ? today.plusDays(1) : today)
                        .toString();
        };
    }

    private static Map<String, ?> account(Payment failed) {
        return Map.of("payment", failed.id(), "bankName", "农村信用社", "bankAccount", "6230580000000000017");
    }
}
