package publicpost.process;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.casefile.Documents;
import publicpost.incumbents.Roster;
import publicpost.intake.Intake;
import publicpost.placement.Placements;
import publicpost.policy.FindingKind;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Offer;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** The same life in two towns at once: whatever exists of people exists of both, so that a glance across is noticed. */
@TestComponent
public class TwoTowns {

    /** A town, one village of it, and the sign by which everybody there is known. */
    enum Home {
        CHUCUN("town-chucun", "village-chucun-1", "RURAL", "RURAL_OLDER", "初家", 600),
        YIYUAN("town-yiyuan", "village-yiyuan-1", "URBAN", "URBAN_OLDER_UNEMPLOYED", "怡家", 700);

        final String town;
        final String village;
        final String area;
        final String group;
        final String sign;
        final int serial;

        Home(String town, String village, String area, String group, String sign, int serial) {
            this.town = town;
            this.village = village;
            this.area = area;
            this.group = group;
            this.sign = sign;
            this.serial = serial;
        }

        Officer clerk() {
            return Town.officer(village);
        }

        Officer office() {
            return Town.officer(town);
        }

        Home other() {
            return this == CHUCUN ? YIYUAN : CHUCUN;
        }
    }

    /** What of a town can be asked for by its number. */
    record Numbers(
            String announcement,
            String placed,
            String waiting,
            String month,
            String exit,
            String finding,
            Long person,
            Long decision,
            Long document,
            Long unit,
            Long list,
            String task,
            String step) {}

    private final Work work;
    private final Town town;
    private final Found found;
    private final PayDay payDay;
    private final Announcements announcements;
    private final Placements placements;
    private final Intake intake;
    private final Documents documents;
    private final IncumbentDesk desk;
    private final JdbcTemplate database;
    private final Secrets secrets;
    private final Map<Home, Map<String, String>> cases = new HashMap<>();

    TwoTowns(
            Work work,
            Town town,
            Found found,
            PayDay payDay,
            Announcements announcements,
            Placements placements,
            Intake intake,
            Documents documents,
            IncumbentDesk desk,
            JdbcTemplate database,
            Secrets secrets) {
        this.work = work;
        this.town = town;
        this.found = found;
        this.payDay = payDay;
        this.announcements = announcements;
        this.placements = placements;
        this.intake = intake;
        this.documents = documents;
        this.desk = desk;
        this.database = database;
        this.secrets = secrets;
    }

    /** @return by town, after a month was paid, somebody was suspended and is leaving in hardship */
    Map<Home, Numbers> live() {
        var numbers = new HashMap<Home, Numbers>();
        for (var home : Home.values()) {
            cases.put(home, new HashMap<>());
            applyIn(home);
        }
        town.dayComes(town.today().plusDays(5));
        for (var home : Home.values()) {
            town.does(of(home, "announcement"), "Rank", Forms.rank(town.today()));
            objectTo(home, of(home, "waiting"));
        }
        town.dayComes(town.today().plusDays(10));
        for (var home : Home.values()) {
            placeIn(home);
        }
        payAMonth();
        for (var home : Home.values()) {
            findSomething(home);
            leave(home);
            rareRows(home);
            numbers.put(home, numbersOf(home));
        }
        return numbers;
    }

    private String of(Home home, String what) {
        return cases.get(home).get(what);
    }

    private void applyIn(Home home) {
        var offer = Forms.offer(home.sign + "保洁员", home.area, 1);
        var announcement =
                work.start(home.office(), "recruitment", "Announce", Forms.announcement(town.today(), List.of(offer)));
        cases.get(home).put("announcement", announcement);
        cases.get(home).put("placed", apply(home, announcement, home.sign + "在岗", 1));
        cases.get(home).put("waiting", apply(home, announcement, home.sign + "候补", 3));
        town.passes(of(home, "placed"), "95");
        town.passes(of(home, "waiting"), "80");
    }

    private String apply(Home home, String announcement, String name, int serial) {
        var evidence = documents.keep("证明.pdf", "%PDF-1.4 test %%EOF".getBytes(), home.village);
        var form = Forms.application(
                Forms.idNumber("1966-03-01", home.serial + serial),
                announcements.get(announcement).id(),
                town.offersOf(announcement).stream().map(Offer::id).toList());
        form.put("bankAccount", "6222020000%06d".formatted(home.serial + serial));
        form.put("phone", "138000%05d".formatted(home.serial + serial));
        form.putAll(Map.of(
                "village",
                home.village,
                "area",
                home.area,
                "name",
                name,
                "retirementCategory",
                "MALE",
                "groups",
                List.of(home.group),
                "unemployedRegistered",
                home.area.equals("URBAN"),
                "documents",
                List.of(evidence.id())));
        return work.start(home.clerk(), "application", "Register", form);
    }

    private void objectTo(Home home, String caseNumber) {
        var handedIn = documents.keep("异议照片.pdf", "%PDF-1.4 objection %%EOF".getBytes(), home.town);
        var objection = new HashMap<>(Forms.objection(caseNumber));
        objection.put("documents", List.of(handedIn.id()));
        town.does(of(home, "announcement"), "HearObjections", objection);
        town.does(caseNumber, "InvestigateObjection", Map.of("decision", "DISMISSED", "findings", "不属实"));
    }

    private void placeIn(Home home) {
        town.does(of(home, "placed"), "Approve", Forms.APPROVED);
        var start = home.area.equals("URBAN") ? Forms.urbanStart(town.today()) : Forms.ruralStart(town.today());
        town.does(of(home, "placed"), "PrepareStart", start);
        town.does(
                of(home, "announcement"),
                "CloseRecruitment",
                Map.of(
                        "waitingList",
                        "KEEP",
                        "keepUntil",
                        town.today().plusYears(3).toString()));
        payDay.gives(home.town, town.today().getYear(), "200000");
    }

    private void payAMonth() {
        var month = YearMonth.from(town.today());
        for (var home : Home.values()) {
            cases.get(home).put("month", payDay.monthIsOver(home.town, month));
        }
        for (var home : Home.values()) {
            payDay.enters(of(home, "month")).signs(of(home, "month")).checks(of(home, "month"));
        }
        payDay.noticeRunsOut(of(Home.CHUCUN, "month"));
        for (var home : Home.values()) {
            payDay.approves(of(home, "month")).sends(of(home, "month")).bankPays(of(home, "month"));
        }
    }

    /** The town has looked into it, and waits for what the person says. */
    private void findSomething(Home home) {
        var finding = found.about(of(home, "placed"), FindingKind.SHARED_ACCOUNT);
        cases.get(home).put("finding", finding);
        town.does(finding, "InvestigateFinding", Found.report(town.today().plusDays(5)));
    }

    private void leave(Home home) {
        var placement = placements.ofCase(of(home, "placed")).orElseThrow();
        var asked = Map.of(
                "placement", placement.id(),
                "reason", "OWN_WISH",
                "lastDay", town.today().toString(),
                "requestedOn", town.today().toString());
        cases.get(home).put("exit", work.start(home.clerk(), "exit", "RegisterExit", asked));
        var settled = new HashMap<>(Forms.settled(town.today(), town.today()));
        settled.putAll(Map.of("hardship", true, "circumstances", "无其他收入"));
        town.does(of(home, "exit"), "SettleExit", settled);
    }

    private Numbers numbersOf(Home home) {
        var application = intake.get(of(home, "placed"));
        var task = work.open(of(home, "waiting")).get(0);
        return new Numbers(
                of(home, "announcement"),
                of(home, "placed"),
                of(home, "waiting"),
                of(home, "month"),
                of(home, "exit"),
                of(home, "finding"),
                application.personId(),
                number("select min(id) from app.decision where case_number = ?", application.caseNumber()),
                number("select min(id) from app.document where case_number = ?", application.caseNumber()),
                number("select min(id) from app.attendance_unit where village = ?", home.village),
                takenList(home),
                task.getId(),
                task.getTaskDefinitionKey());
    }

    private Long takenList(Home home) {
        var somebody = Roster.person(
                "1970-04-01",
                home.serial + 51,
                home == Home.CHUCUN
                        ? Map.of("姓名", home.sign + "原岗")
                        : Map.of(
                                "姓名", home.sign + "原岗",
                                "镇街", "怡园街道",
                                "村（社区）", "怡园一社区（示例）",
                                "户籍地", "怡园街道",
                                "区域", "城镇"));
        var list = desk.sendIn(home.sign + "名册.csv", Roster.csv(somebody), home.office());
        desk.take(list, false, home.office());
        return list;
    }

    private Long number(String question, Object about) {
        return database.queryForObject(question, Long.class, about);
    }

    /** With a row that is wrong and one that speaks of who is in post. */
    private static String officeList(String kind, String office) {
        return """
                with sent as (insert into app.office_list (kind, office, name, as_of, sha256, bytes, format, sent_by, sent_at,
                    status, row_count, bad_count) values ('%s', '%s', '名单.csv', '2026-05-01', encode(sha256(':town'), 'hex'),
                    10, 'UTF_8', '%2$s', now(), 'STOPPED', 2, 1) returning id),
                wrong as (insert into app.office_list_problem select id, 2, '于**', '身份证号码：必填' from sent)
                insert into app.office_list_match (list_id, person_id, row_number, how)
                select sent.id, l.person_id, 3, 'EXACT' from sent, app.placement l where l.id = :placement"""
                .formatted(kind, office);
    }

    /** What comes up too rarely to live it: a row of each, as the services write it. */
    private void rareRows(Home home) {
        var placement = placements.ofCase(of(home, "placed")).orElseThrow().id();
        var waiting = intake.get(of(home, "waiting")).id();
        for (var row : List.of(
                "insert into app.obstacle (id, application_id, block, evidence, found_by, found_on)"
                        + " values (nextval('app.obstacle_seq'), :waiting, 'BUSINESS', ':evidence', 'town', current_date)",
                "with made as (insert into app.decision select nextval('app.decision_seq'), ':case', 'REFUSAL', current_date, 'REFUSED',"
                        + " '不符合', '§二(一)', ':inputs', '[]', 'town', now() returning id)"
                        + " insert into app.refusal_review (id, application_id, refusal_id, statement, raised_on)"
                        + " select nextval('app.refusal_review_seq'), :waiting, id, ':statement', current_date from made",
                "insert into app.finding (kind, placement_id, since, raised_on, case_number)"
                        + " values ('UNCOVERED', :placement, current_date, current_date, ':case')",
                "insert into app.vacancy_report select post_id, current_date, ':town', '离岗', ':town', current_date from app.placement"
                        + " where id = :placement",
                "insert into app.extension select :placement, current_date, current_date + 30, 'EXTEND', '视情', '§二(三)', ':case',"
                        + " 'district', current_date",
                "insert into app.recovery select id, :placement, 'SUBSTITUTION', current_date, 'town' from app.matter"
                        + " where case_number = ':exit'",
                "insert into app.review (matter_id) select id from app.matter where case_number = ':exit'",
                "insert into app.debt (placement_id, matter_id, amount, reason, clause, opened_by, opened_on)"
                        + " select :placement, id, 10, '顶岗', '§二(三)', 'district', current_date from app.matter"
                        + " where case_number = ':exit'",
                "insert into app.debt_recovery (debt_id, amount, recovered_on, receipt, recorded_by, recorded_on)"
                        + " select id, 1, current_date, '收据', 'finance', current_date from app.debt where placement_id = :placement",
                "insert into app.suspension (placement_id, from_on, until_on, cause, reason, case_number, ordered_by, ended_by)"
                        + " values (:placement, '2026-05-01', '2026-05-02', 'ORDERED', '住院', ':case', 'town', 'town')",
                "insert into app.budget_entry (year, town, source, amount, document, reason, entered_by, entered_at,"
                        + " second_needed) values (2026, ':town', 'ZONE', 1, '预算', '追加', 'district', now(), true)",
                "insert into app.budget_review select max(id), 'CONFIRM', '', 'district-2', now() from app.budget_entry"
                        + " where town = ':town'",
                "insert into app.reminder (task_id, case_number, step, office, day, kind, by_account, at)"
                        + " values (':case', ':case', 'Appraise', ':village', current_date, 'WATCH', 'system', now())",
                "insert into app.inspection (number, town, drawn_by, office, drawn_on, drawn_at, method, seed, population,"
                        + " population_sha256, at_random, by_risk, form) select 'DD2026-' || lpad(:placement::text, 6, '0'),"
                        + " ':town', ':town', ':town', current_date, now(), 'SHA-256/Efraimidis-Spirakis/1', repeat('0', 32), p, "
                        + " encode(sha256(convert_to(p, 'UTF8')), 'hex'), 1, 0, gen_random_uuid()"
                        + " from (select ':case 0 0 0 0 1' as p) population",
                "insert into app.inspection_post (inspection_id, placement_id, position, course, weight)"
                        + " select id, :placement, 1, 'RANDOM', 1 from app.inspection where town = ':town'",
                "with found as (insert into app.inspection_entry (inspection_id, placement_id, result, form, checked_by,"
                        + " checked_on, checked_at) select id, :placement, 'PRESENT', gen_random_uuid(), ':town', current_date,"
                        + " now() from app.inspection where town = ':town' returning id)"
                        + " insert into app.inspection_photo (entry_id, document_id) select found.id, max(d.id)"
                        + " from found, app.document d where d.case_number = ':case' group by found.id",
                "with sent as (insert into app.import_list (kind, name, sha256, about, office, row_count, sent_by, sent_at, status,"
                        + " acts_by, acts_for, elsewhere) values ('APPLICANTS', '报名.csv', repeat('0', 64), '{}', ':village', 1,"
                        + " ':village', now(), 'DISCARDED', ':village', ':village', false) returning id)"
                        + " insert into app.import_row (list_id, row_number, who) select id, 2, '于**' from sent",
                "with sent as (insert into app.import_list (kind, name, sha256, about, office, row_count, sent_by, sent_at, status,"
                        + " acts_by, acts_for, elsewhere) values ('MEMBERSHIPS', '台账.csv', repeat('0', 64), '{}', 'social-affairs',"
                        + " 1, 'social-affairs', now(), 'DISCARDED', 'social-affairs', 'social-affairs', false) returning id),"
                        + " listed as (insert into app.import_row (list_id, row_number, who) select id, 2, '于**' from sent)"
                        + " insert into app.membership (person_id, id_number, id_number_index, name, group_code, list_name,"
                        + " list_date, office, import_id) select p.id, p.id_number, p.id_number_index, p.phone, 'RURAL_LOW_INCOME',"
                        + " '台账', '2026-05-01', 'social-affairs', sent.id from sent, app.person p"
                        + " join app.placement l on l.person_id = p.id where l.id = :placement",
                officeList("CADRE_KIN", ":town"),
                officeList("DEATHS", "social-affairs"),
                "insert into app.online_application (code_hash, recruitment_id, content, status, case_number, village, begun_at,"
                        + " changed_at, submitted_at) select encode(sha256(':village'), 'hex'), recruitment_id, ':content',"
                        + " 'SUBMITTED', 'SQ2026-9' || lpad(id::text, 5, '0'), ':village', now(), now(), now()"
                        + " from app.application where id = :waiting",
                "insert into app.held_month (attendance_id, finding_id, held_on) select a.id, f.id, current_date"
                        + " from app.attendance a join app.finding f on f.placement_id = a.placement_id"
                        + " where a.placement_id = :placement and f.kind = 'UNCOVERED'",
                "insert into app.correction (attendance_id, days_in_post, days_suspended, required, attended, unit_contributions,"
                        + " premium, cause, reason, entered_by, entered_on)"
                        + " select id, 1, 0, 22, 1, 0, 0, 'LATE', '迟报', 'village', current_date from app.attendance"
                        + " where placement_id = :placement")) {
            database.update(row.replace(":placement", placement.toString())
                    .replace(":town", home.town)
                    .replace(":village", home.village)
                    .replace(":content", secrets.seal(SealedColumn.ONLINE_CONTENT, "{}"))
                    .replace(":evidence", secrets.seal(SealedColumn.OBSTACLE_EVIDENCE, "工商登记"))
                    .replace(":statement", secrets.seal(SealedColumn.REFUSAL_REVIEW_STATEMENT, "我符合条件"))
                    .replace(":inputs", secrets.seal(SealedColumn.DECISION_INPUTS, "{}"))
                    .replace(":waiting", waiting.toString())
                    .replace(":case", of(home, "placed"))
                    .replace(":exit", of(home, "exit")));
        }
    }
}
