package publicpost.process.audit;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.StartRefused;

/** Refuses to start where a trigger of the audit trail is missing or switched off: no setting turns the trail off. */
@Component
class Triggers {

    private static final Set<String> OF_THE_TRAIL = Set.of(
            "app.audit_entry.audit_stays",
            "app.audit_entry.audit_keeps",
            "app.audit_link.audit_stays",
            "app.audit_link.audit_keeps",
            "app.audit_link.audit_grows",
            "app.audit_head.audit_stays",
            "app.audit_head.audit_keeps",
            "app.audit_head.audit_grows");

    /** Of our own tables; the engine's are {@link RightsWatched#TABLES}. */
    static final Set<String> WATCHED = Set.of(
            "office",
            "calendar_day",
            "office_day",
            "plan",
            "plan_cell",
            "seat",
            "recruitment",
            "offer",
            "post",
            "person",
            "application",
            "claim",
            "obstacle",
            "appraisal",
            "ranking",
            "notice",
            "objection",
            "placement",
            "agreement",
            "cover",
            "matter",
            "review",
            "suspension",
            "finding",
            "leaving",
            "referral",
            "recovery",
            "seat_offer",
            "incumbent_list",
            "incumbent",
            "pay_month",
            "attendance_unit",
            "correction",
            "held_month",
            "pay_run",
            "budget",
            "budget_entry",
            "payment_batch",
            "payment",
            "payment_result",
            "debt",
            "debt_recovery",
            "duty",
            "step_duty",
            "incompatible_duty",
            "incompatible_office",
            "second_factor",
            "budget_review",
            "secret_key",
            "key_rotation",
            "message",
            "office_list",
            "office_list_source",
            "absence",
            "copy",
            "import_list",
            "membership",
            "check_run",
            "dry_run",
            "vacancy_report",
            "online_application",
            "retention_rule",
            "refusal_review",
            "inspection",
            "inspection_entry",
            "province_exchange",
            "province_record",
            "draft",
            "draft_acceptance",
            "retention_run");

    private final JdbcClient database;

    /** @param built only so that its tables are there */
    Triggers(ProcessEngine built, JdbcClient database) {
        this.database = database;
        refuseIfAnyIsOff();
    }

    /** @throws StartRefused naming those that are missing or off */
    void refuseIfAnyIsOff() {
        var off = new TreeSet<>(expected());
        off.removeAll(on());
        if (!off.isEmpty()) {
            throw new StartRefused(refusal(String.join("、", off)));
        }
    }

    static String refusal(String triggers) {
        return "拒绝启动：审计触发器缺失或被停用：%s（triggers of the audit trail are missing or off）".formatted(triggers);
    }

    private static Set<String> expected() {
        return Stream.of(
                        OF_THE_TRAIL.stream(),
                        WATCHED.stream().map(table -> "app.%s.audit_change".formatted(table)),
                        RightsWatched.TABLES.keySet().stream().map("%s.audit_change"::formatted))
                .flatMap(one -> one)
                .collect(Collectors.toSet());
    }

    /** Those that fire always, whatever session_replication_role says. */
    private Set<String> on() {
        return new HashSet<>(database.sql(
                        """
                        select case n.nspname when 'app' then 'app.' else '' end || c.relname || '.' || t.tgname
                        from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
                        where t.tgenabled = 'A'""")
                .query(String.class)
                .list());
    }
}
