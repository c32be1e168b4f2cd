package publicpost.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.policy.FindingKind;

/** Twenty frauds that lists of other offices bring to light, and people on lists about whom there is nothing to find. */
final class ListFrauds {

    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 30);
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 15);

    private final Supplier<Resident> somebody;
    private final List<Planted> all;
    private final JdbcTemplate database;

    ListFrauds(Supplier<Resident> somebody, List<Planted> all, JdbcTemplate database) {
        this.somebody = somebody;
        this.all = all;
        this.database = database;
    }

    void write() {
        var deaths = list("DEATHS");
        listed(deaths, 3, "EXACT", FindingKind.DECEASED);
        listed(deaths, 2, "EXACT", FindingKind.ATTENDED_AFTER_DEATH);
        listed(list("PENSIONS"), 3, "EXACT", FindingKind.PENSION);
        listed(list("INSURED"), 3, "EXACT", FindingKind.EMPLOYED);
        listed(list("BUSINESS"), 2, "OLD_NUMBER", FindingKind.BUSINESS);
        listed(list("PUBLIC_PAYROLL"), 2, "EXACT", FindingKind.PUBLIC_PAYROLL);
        listed(list("CADRE_KIN"), 2, "EXACT", FindingKind.KIN_OF_CADRE);
        listed(deaths, 1, "ONE_SIGN", FindingKind.NEAR_MATCH);
        noLongerDisabled();
        whoHadLeftBefore(deaths);
    }

    private long list(String kind) {
        return database.queryForObject(
                """
                insert into app.office_list (kind, office, name, as_of, sha256, format, sent_by, sent_at, status, finished_at)
                values (?, 'social-affairs', ?, ?, encode(sha256(convert_to(?, 'UTF8')), 'hex'), 'UTF_8', 'social-affairs',
                    now(), 'DONE', now()) returning id""",
                Long.class,
                kind,
                kind + ".csv",
                AS_OF,
                kind);
    }

    private void listed(long list, int count, String how, FindingKind kind) {
        Stream.generate(somebody).limit(count).forEach(one -> {
            match(list, one, how, SINCE);
            all.add(Planted.of(kind, one.key()));
        });
    }

    private void match(long list, Resident one, String how, LocalDate since) {
        database.update(
                "insert into app.office_list_match (list_id, person_id, row_number, how, same_name, since) values (?, ?, ?, ?, true, ?)",
                list,
                one.id,
                one.id % 1_000_000,
                how,
                since);
    }

    private void noLongerDisabled() {
        list("DISABLED");
        Stream.generate(somebody).limit(2).forEach(one -> {
            database.update("update app.placement set basis = 'RURAL_DISABLED' where id = ?", one.id);
            all.add(Planted.of(FindingKind.NOT_ON_REGISTER, one.key()));
        });
    }

    /** They died long after they had left, and nobody was paid for it. */
    private void whoHadLeftBefore(long deaths) {
        database.update(
                """
                insert into app.office_list_match (list_id, person_id, row_number, how, same_name, since)
                select ?, p.person_id, 2000000 + p.id % 1000000, 'EXACT', true, p.ended_on + 30
                from app.placement p where p.status = 'ENDED'""",
                deaths);
    }
}
