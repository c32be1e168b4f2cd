package publicpost.checks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.policy.PostMonth;
import publicpost.policy.Span;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** Writes people of the made-up town straight into the tables: as they were while the months were open, and then as they are. */
final class TownRows {

    private static final LocalDate APPLIED = LocalDate.of(2025, 4, 1);

    private final JdbcTemplate database;
    private final Secrets secrets;

    TownRows(JdbcTemplate database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /** A month of somebody as the resident stands now. */
    static PostMonth days(Resident one, int number) {
        var away = one.pausedFrom == null
                ? List.<Span>of()
                : List.of(new Span(one.pausedFrom, one.pausedUntil == null ? LocalDate.MAX : one.pausedUntil));
        return PostMonth.of(Resident.month(number), one.starts, one.ended, away);
    }

    void write(MadeUpTown town) {
        write(town.residents);
        changedAccounts(town.residents.subList(330, 370));
        town.reported.forEach(this::report);
        database.execute("analyze");
    }

    /** People in post, and six months of their attendance, approved. */
    void write(Collection<Resident> all) {
        posts(all);
        people(all);
        placements(all);
        all.stream().filter(one -> one.pausedFrom != null).forEach(this::pause);
        for (var number = 0; number < Resident.MONTHS; number++) {
            for (var town : all.stream().map(one -> one.town).distinct().toList()) {
                month(town, number, all);
            }
        }
    }

    private void posts(Collection<Resident> all) {
        database.update(
                """
                insert into app.recruitment (id, version, case_number, town, year, title, conditions, how_to_apply, window_from,
                    window_until, status, drafted_by)
                values (?, 0, 'ZP-MADE', 'town-chucun', 2025, '', '', '', ?, ?, 'CLOSED', 'li')""",
                MadeUpTown.FIRST,
                APPLIED,
                APPLIED.plusDays(10));
        batch(
                """
                insert into app.offer (id, recruitment_id, title, area, types, place, duties, pay_basis, pay, hours, supervisor,
                    headcount)
                values (?, ?, '保洁员', 'RURAL', 'PUBLIC_SERVICE', '村内', '', 'MONTHLY', 2400, 174, ?, 100)""",
                all.stream()
                        .map(one -> one.offer)
                        .distinct()
                        .map(offer -> new Object[] {offer, MadeUpTown.FIRST, "负责人" + (offer - MadeUpTown.FIRST)})
                        .toList());
        batch(
                "insert into app.seat (id, year, town, area, number) values (?, 2021, ?, 'RURAL', ?)",
                all.stream()
                        .map(one -> new Object[] {one.id, one.town, one.id - MadeUpTown.FIRST + 1})
                        .toList());
        batch(
                "insert into app.post (id, code, offer_id, seat_id, holder) values (?, ?, ?, ?, ?)",
                all.stream()
                        .map(one -> new Object[] {
                            one.id, "GW-" + one.id, one.offer, one.id, one.ended == null ? one.id : null
                        })
                        .toList());
    }

    private void people(Collection<Resident> all) {
        batch(
                """
                insert into app.person (id, version, id_number, id_number_index, name, sex, born, retirement_category,
                    household_place, phone)
                values (?, 0, ?, ?, ?, 'FEMALE', ?, 'FEMALE_50', '', ?)""",
                all.stream()
                        .map(one -> new Object[] {
                            one.id,
                            secrets.seal(SealedColumn.PERSON_ID_NUMBER, number(one)),
                            secrets.index(SealedColumn.PERSON_ID_NUMBER, number(one)),
                            one.name,
                            one.born,
                            secrets.seal(SealedColumn.PERSON_PHONE, one.phone)
                        })
                        .toList());
        applications(MadeUpTown.FIRST, 0, "PLACED", all);
        batch(
                """
                insert into app.obstacle (id, application_id, block, evidence, found_by, found_on)
                values (nextval('app.obstacle_seq'), ?, 'KIN_OF_CADRE', ?, 'town', ?)""",
                all.stream()
                        .filter(one -> one.kin)
                        .map(one ->
                                new Object[] {one.id, secrets.seal(SealedColumn.OBSTACLE_EVIDENCE, "村干部亲属"), APPLIED})
                        .toList());
    }

    private static String number(Resident one) {
        return "371099%012d".formatted(one.id);
    }

    private void applications(long recruitment, long after, String status, Collection<Resident> all) {
        batch(
                """
                insert into app.application (id, version, case_number, recruitment_id, person_id, village, area,
                    unemployed_registered, bank_name, bank_account, bank_account_index, applied_at, registered_by, status,
                    wishes)
                values (?, 0, ?, ?, ?, ?, 'RURAL', true, ?, ?, ?, '2025-04-01', 'li', ?, '')""",
                all.stream()
                        .map(one -> new Object[] {
                            one.id + after,
                            "SQ-" + (one.id + after),
                            recruitment,
                            one.id,
                            one.village,
                            one.bank,
                            secrets.seal(SealedColumn.APPLICATION_ACCOUNT, account(one, after)),
                            secrets.index(SealedColumn.APPLICATION_ACCOUNT, account(one, after)),
                            status
                        })
                        .toList());
    }

    private static String account(Resident one, long after) {
        return after == 0 ? one.account : one.account.replaceFirst("622848", "621700");
    }

    /** They applied once before, with another account. */
    private void changedAccounts(Collection<Resident> some) {
        database.update(
                """
                insert into app.recruitment (id, version, case_number, town, year, title, conditions, how_to_apply, window_from,
                    window_until, status, drafted_by)
                values (?, 0, 'ZP-BEFORE', 'town-chucun', 2024, '', '', '', '2024-04-01', '2024-04-11', 'CLOSED', 'li')""",
                MadeUpTown.FIRST + 1);
        applications(MadeUpTown.FIRST + 1, MadeUpTown.PEOPLE, "NOT_PLACED", some);
    }

    private void placements(Collection<Resident> all) {
        batch(
                """
                insert into app.placement (id, version, application_id, person_id, post_id, seat_id, basis, status, approved_on,
                    starts_on, term_ends, ended_on, case_number, area, town, village)
                values (?, 0, ?, ?, ?, ?, 'RURAL_OLDER', ?, ?, ?, ?, ?, ?, 'RURAL', ?, ?)""",
                all.stream()
                        .map(one -> new Object[] {
                            one.id,
                            one.id,
                            one.id,
                            one.id,
                            one.id,
                            one.ended == null ? "ACTIVE" : "ENDED",
                            one.starts,
                            one.starts,
                            one.termEnds,
                            one.ended,
                            "SQ-" + one.id,
                            one.town,
                            one.village
                        })
                        .toList());
    }

    void pause(Resident one) {
        database.update(
                """
                insert into app.suspension (placement_id, from_on, until_on, cause, reason, case_number, ordered_by, ended_by)
                values (?, ?, ?, 'ORDERED', '住院', ?, 'town', ?)""",
                one.id,
                one.pausedFrom,
                one.pausedUntil,
                "SQ-" + one.id,
                one.pausedUntil == null ? null : "town");
    }

    void report(Resident one) {
        database.update(
                "insert into app.vacancy_report values (?, ?, ?, '本人离岗，下批公告', ?, ?)",
                one.id,
                one.ended,
                one.town,
                one.town,
                one.ended.plusDays(2));
    }

    /** Entered, signed, calculated and approved. */
    private void month(String town, int number, Collection<Resident> all) {
        var month = Resident.month(number);
        var here = all.stream()
                .filter(one -> one.town.equals(town) && days(one, number).daysInPost() > 0)
                .toList();
        var id = database.queryForObject(
                "insert into app.pay_month (case_number, town, month, opened_on) values (?, ?, ?, ?) returning id",
                Long.class,
                "FF-%s-%s".formatted(town, month),
                town,
                month.atDay(1),
                month.plusMonths(1).atDay(1));
        attendance(id, number, here);
        lines(id, number, here);
        approve(id, month);
    }

    private void attendance(Long id, int number, Collection<Resident> here) {
        var units = new ArrayList<Object[]>();
        here.stream().map(one -> one.village).distinct().forEach(village -> units.add(new Object[] {id, village}));
        batch(
                """
                insert into app.attendance_unit (month_id, village, status, entered_by, signed_by)
                values (?, ?, 'SIGNED', 'zhao', 'qian')""",
                units);
        batch(
                """
                insert into app.attendance (month_id, unit_id, placement_id, name, bank_name, account_masked, post_title, area,
                    pay_basis, standard, hours, days_in_month, days_in_post, days_suspended, province_left, required, attended)
                select u.month_id, u.id, ?, ?, ?, '6228 **** 0000', '保洁员', 'RURAL', 'MONTHLY', 2400, 174, ?, ?, ?, 2000, 22, ?
                from app.attendance_unit u where u.month_id = ? and u.village = ?""",
                here.stream()
                        .map(one -> {
                            var days = days(one, number);
                            return new Object[] {
                                one.id,
                                one.name,
                                one.bank,
                                days.daysInMonth(),
                                days.daysInPost(),
                                days.daysSuspended(),
                                one.attended[number],
                                id,
                                one.village
                            };
                        })
                        .toList());
    }

    private void lines(Long id, int number, Collection<Resident> here) {
        var month = Resident.month(number);
        var run = database.queryForObject(
                """
                insert into app.pay_run (month, rule_version, evidence, begun_by, begun_at, rows)
                values (?, 1, '[]', 'sun', '2026-05-01', ?) returning id""",
                Long.class,
                month.atDay(1),
                here.size());
        batch(
                """
                insert into app.pay_line (placement_id, month, kind, revision, month_id, run_id, amount, province, city, zone,
                    urban_channel, clause, standard, required, attended, days_paid, days_in_month)
                values (?, ?, 'POST_SUBSIDY', 0, ?, ?, 2000, 0, 0, 2000, 0, '§二(三)', 2400, 22, ?, ?, ?)""",
                here.stream()
                        .map(one -> new Object[] {
                            one.id,
                            month.atDay(1),
                            id,
                            run,
                            one.attended[number],
                            one.paid[number],
                            month.lengthOfMonth()
                        })
                        .toList());
    }

    private void approve(Long id, YearMonth month) {
        var next = month.plusMonths(1);
        database.update(
                """
                update app.pay_month set status = 'CHECKED', checked_by = 'sun', checked_on = ?, notice_from = ?,
                    notice_until = ? where id = ?""",
                next.atDay(6),
                next.atDay(6),
                next.atDay(9),
                id);
        database.update(
                "update app.pay_month set status = 'APPROVED', approved_by = 'wang', approved_on = ? where id = ?",
                next.atDay(10),
                id);
    }

    private void batch(String sql, List<Object[]> rows) {
        database.batchUpdate(sql, rows);
    }
}
