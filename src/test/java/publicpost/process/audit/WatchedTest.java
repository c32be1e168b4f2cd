package publicpost.process.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.InOneContext;
import publicpost.StartRefused;
import publicpost.process.Town;
import publicpost.secrets.Secrets;

/** Every change of a row is in the trail, old and new, but never what nobody should read there. */
@InOneContext
class WatchedTest {

    /** Themselves only added to, or recorded by the service that writes them, or not about anybody. */
    private static final Set<String> NOT_WATCHED = Set.of(
            "audit_entry",
            "audit_link",
            "audit_head",
            "case_visit",
            "trail",
            "letter",
            "decision",
            "document",
            "document_object",
            "extension",
            "first_determination",
            "attendance",
            "pay_line",
            "pay_run_month",
            "due",
            "watch_run",
            "check_part",
            // reckoned, and nothing of it is done; who asked for it is recorded
            "dry_run_table",
            "dry_run_line",
            "dry_run_cost",
            // only added to; what is done by hand is a step of its case
            "reminder",
            "last_month",
            "form_draft",
            // what became of a row is recorded in its case
            "import_row",
            // replaced by the next file, which is recorded
            "province_difference",
            // what is kept of a list is the list's, which is watched
            "office_list_part",
            "office_list_mapping",
            "office_list_problem",
            "office_list_match",
            "office_list_entry",
            "sign_in_account",
            "recovery_code",
            // what was listed and deleted is recorded item by item
            "retention_item",
            // drawn with its inspection, taken with an entry, and never changed
            "inspection_post",
            "inspection_photo",
            "key_rotation_table",
            // say themselves who wrote them and when, and are not changed
            "draft_file",
            "draft_comment",
            "model_move",
            "model_move_case",
            "model_text",
            "model_version",
            "model_version_file",
            // trials from which nothing follows; who began one stands in it
            "replay_run",
            "replay_case",
            "flyway_schema_history");

    @Autowired
    JdbcTemplate database;

    @Autowired
    Secrets secrets;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Town town;

    @Autowired
    IdentityService identities;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Triggers triggers;

    @Test
    void everyTableIsWatchedOrForAReasonNot() {
        var tables = new TreeSet<>(
                database.queryForList("select tablename from pg_tables where schemaname = 'app'", String.class));
        var known = new TreeSet<>(Triggers.WATCHED);
        known.addAll(NOT_WATCHED);

        assertThat(tables).isEqualTo(known);
    }

    @Test
    void anUpdateSaysWhatWasAndWhatIs() {
        var number = town.applies(town.announces(1), "1976-03-01");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            database.queryForList("select set_config('app.actor', 'town-chucun', true)");
            database.update(
                    "update app.application set status = 'ELIGIBLE', score = 81.5 where case_number = ?", number);
        });

        assertThat(latest(number))
                .isEqualTo(
                        "town-chucun CHANGED {\"row\": \"application/%s\", \"changed\": {\"score\": [null, 81.50], \"status\": [\"REGISTERED\", \"ELIGIBLE\"]}}"
                                .formatted(database.queryForObject(
                                        "select id from app.application where case_number = ?", String.class, number)));
    }

    @Test
    void whatNobodyShouldReadIsOnlySaidToHaveChanged() {
        var number = town.applies(town.announces(1), "1976-03-01");
        var sealed = "aes:00000000:" + "A".repeat(40);
        database.update("update app.application set bank_account = ? where case_number = ?", sealed, number);
        assertThat(latest(number)).contains("{\"bank_account\": \"changed\"}");

        database.update("update app.person set phone = ?, born = '1976-04-01', name = '某人'", sealed);
        assertThat(latest("person/" + database.queryForObject("select max(id) from app.person", Long.class)))
                .contains("{\"born\": \"changed\", \"name\": \"changed\", \"phone\": \"changed\"}");
        assertThat(database.queryForObject("select string_agg(detail::text, '') from app.audit_entry", String.class))
                .doesNotContain(sealed, "1976-0", "某人");
    }

    @Test
    void anUpdateThatChangesNothingLeavesNoTrace() {
        var number = town.applies(town.announces(1), "1976-03-01");
        var before = entries();

        database.update(
                "update app.application set version = version + 1, score = score where case_number = ?", number);

        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void aDeletedRowIsNamed() {
        town.announces(1);
        var claim = town.applies(town.announces(1), "1976-03-01");
        database.update(
                "delete from app.claim where application_id = (select id from app.application where case_number = ?)",
                claim);

        assertThat(database.queryForObject(
                        "select act || ' ' || (detail ->> 'op') from app.audit_entry where subject like 'claim/%' order by id desc limit 1",
                        String.class))
                .isEqualTo("DELETED delete");
    }

    @Test
    void rightsAreRecordedInFullAndPasswordsNot() {
        var user = identities.newUser("auditee");
        user.setPassword("Sommer-Wiese-2026!");
        identities.saveUser(user);
        identities.createMembership("auditee", "town-chucun");
        var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setUserId("auditee");
        grant.setResource(Resources.APPLICATION);
        grant.setResourceId("cockpit");
        grant.addPermission(Permissions.ACCESS);
        authorizations.saveAuthorization(grant);
        user = identities.createUserQuery().userId("auditee").singleResult();
        user.setPassword("Winter-Wiese-2026!");
        identities.saveUser(user);
        authorizations.deleteAuthorization(grant.getId());
        identities.deleteUser("auditee");

        var said = database.queryForList(
                "select subject || ' ' || detail::text from app.audit_entry where act = 'RIGHT_CHANGED' order by id",
                String.class);
        assertThat(said)
                .anyMatch(one -> one.startsWith("act_id_user/auditee") && one.contains("\"pwd_\": \"…\""))
                .anyMatch(one -> one.startsWith("act_id_user/auditee")
                        && one.contains("{\"pwd_\": \"changed\", \"salt_\": \"changed\"}"))
                .anyMatch(one -> one.startsWith("act_id_membership/auditee/town-chucun") && one.contains("insert"))
                .anyMatch(one -> one.startsWith("act_id_membership/auditee/town-chucun") && one.contains("delete"))
                .anyMatch(one -> one.startsWith("act_ru_authorization/")
                        && one.contains("\"resource_id_\": \"cockpit\"")
                        && one.contains("insert"))
                .anyMatch(one -> one.startsWith("act_ru_authorization/")
                        && one.contains("\"user_id_\": \"auditee\"")
                        && one.contains("delete"))
                .anyMatch(one -> one.startsWith("act_id_user/auditee") && one.contains("delete"))
                .noneMatch(one -> one.contains("{SHA") || one.contains("Wiese"));
    }

    @Test
    void decisionsSayWhoAndByWhichClause() {
        var number = town.applies(town.announces(1), "1976-03-01");
        town.passes(number);

        assertThat(database.queryForList(
                        """
                        select actor || ' ' || coalesce(detail ->> 'step', detail ->> 'kind') || ' ' || (detail ->> 'outcome')
                        from app.audit_entry where act = 'DECIDED' and subject = ?""",
                        String.class,
                        number))
                .contains("town-chucun VerifyEvidence CONFIRMED", "village-chucun-1 Appraise PASSED");
        assertThat(database.queryForObject(
                        """
                        select count(*) from app.audit_entry where act = 'DECIDED' and subject = ?
                        and jsonb_array_length(detail -> 'clauses') > 0""",
                        Integer.class,
                        number))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "app.audit_entry audit_stays",
                "app.audit_link audit_keeps",
                "app.person audit_change",
                "act_id_user audit_change"
            })
    void aTriggerThatIsOffRefusesTheStart(String trigger) {
        var parts = trigger.split(" ");
        triggers.refuseIfAnyIsOff();
        for (var off : new String[] {"disable trigger", "enable trigger", "enable replica trigger"}) {
            database.execute("alter table %s %s %s".formatted(parts[0], off, parts[1]));
            assertThatThrownBy(triggers::refuseIfAnyIsOff)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(parts[0] + "." + parts[1]);
            database.execute("alter table %s enable always trigger %s".formatted(parts[0], parts[1]));
        }
        triggers.refuseIfAnyIsOff();
    }

    @Test
    void theEnginesTablesAreWatchedOnceAndNotAgainBehindOurBack() {
        var plugin = new RightsWatched(org.springframework.jdbc.core.simple.JdbcClient.create(database), transactions);
        assertThatCode(() -> plugin.postProcessEngineBuild(engine)).doesNotThrowAnyException();

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            database.execute("drop trigger audit_change on act_id_group");
            database.update(
                    """
                    insert into app.audit_head values (date '2999-01-01', 1, decode(repeat('00', 32), 'hex'),
                        decode(repeat('00', 32), 'hex'), decode(repeat('00', 64), 'hex'))""");
            assertThatThrownBy(() -> plugin.postProcessEngineBuild(engine)).isInstanceOf(StartRefused.class);
        });
    }

    private String latest(String subject) {
        return database.queryForObject(
                "select actor || ' ' || act || ' ' || detail::text from app.audit_entry where subject = ? order by id desc limit 1",
                String.class,
                subject);
    }

    private long entries() {
        return database.queryForObject("select count(*) from app.audit_entry", Long.class);
    }
}
