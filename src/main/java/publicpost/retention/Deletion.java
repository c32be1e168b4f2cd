package publicpost.retention;

import static publicpost.secrets.SealedColumn.APPLICATION_ACCOUNT;
import static publicpost.secrets.SealedColumn.OBSTACLE_EVIDENCE;
import static publicpost.secrets.SealedColumn.OBSTACLE_REBUTTAL;
import static publicpost.secrets.SealedColumn.PERSON_PHONE;
import static publicpost.secrets.SealedColumn.REFUSAL_REVIEW_STATEMENT;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.casefile.Documents;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** Deletes or blanks one record, in the caller's transaction, if it is still as it was listed. */
@Component
class Deletion {

    private static final String NOTHING = "";

    private final JdbcClient database;
    private final Secrets secrets;
    private final Documents documents;

    Deletion(JdbcClient database, Secrets secrets, Documents documents) {
        this.database = database;
        this.secrets = secrets;
        this.documents = documents;
    }

    /**
     * @param listedFor the day of the list
     * @param today stands beside what is blanked
     * @return whether it went; false when it is gone, was touched or is to be kept longer by now
     */
    boolean carryOut(Item item, LocalDate listedFor, LocalDate today) {
        var kind = Kind.valueOf(item.rule().kind());
        var key = item.key().substring(item.key().indexOf('/') + 1);
        if (!locked(kind, key) || !isStillDue(kind, item, listedFor)) {
            return false;
        }
        switch (kind) {
            case DRAFT -> delete("form_draft where id = ?", UUID.fromString(key));
            case INCUMBENT_LIST -> delete("incumbent_list where id = ?", Long.valueOf(key));
            case IMPORT_LIST -> delete("import_list where id = ?", Long.valueOf(key));
            case OFFICE_LIST -> delete("office_list where id = ?", Long.valueOf(key));
            case MEMBERSHIP -> delete("membership where id = ?", Long.valueOf(key));
            case PROVINCE_DIFFERENCE -> delete("province_difference where id = ?", Long.valueOf(key));
            case SIGN_IN -> delete("sign_in_account where account = ?", key);
            case CLOSED_APPLICATION -> blankApplication(Long.valueOf(key), today);
            case ONLINE_APPLICATION -> blankOnline(Long.valueOf(key), item.caseNumber(), today);
            case UNFILED_DOCUMENT, CLOSED_DOCUMENT, ENDED_DOCUMENT, INSPECTION_PHOTO ->
                documents.clear(Long.valueOf(key), today);
        }
        return true;
    }

    /** Whoever is at it now is waited for, and then seen. */
    private boolean locked(Kind kind, String key) {
        return switch (kind) {
            case DRAFT -> lock("form_draft where id = ?", UUID.fromString(key));
            case INCUMBENT_LIST -> lock("incumbent_list where id = ?", Long.valueOf(key));
            case IMPORT_LIST -> lock("import_list where id = ?", Long.valueOf(key));
            case OFFICE_LIST -> lock("office_list where id = ?", Long.valueOf(key));
            case MEMBERSHIP -> lock("membership where id = ?", Long.valueOf(key));
            case PROVINCE_DIFFERENCE -> lock("province_difference where id = ?", Long.valueOf(key));
            case SIGN_IN -> lock("sign_in_account where account = ?", key);
            case CLOSED_APPLICATION -> lock("application where id = ?", Long.valueOf(key));
            case ONLINE_APPLICATION -> lock("online_application where id = ?", Long.valueOf(key));
            case UNFILED_DOCUMENT, CLOSED_DOCUMENT, ENDED_DOCUMENT, INSPECTION_PHOTO ->
                lock("document where id = ?", Long.valueOf(key));
        };
    }

    private boolean lock(String row, Object key) {
        return database.sql("select true from app.%s for update".formatted(row))
                .param(key)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    private boolean isStillDue(Kind kind, Item item, LocalDate listedFor) {
        return database.sql("select exists (select from (%s) d where d.key = :key and d.since = :since)"
                        .formatted(kind.due()))
                .param("day", listedFor)
                .param("key", item.key())
                .param("since", item.since())
                .query(Boolean.class)
                .single();
    }

    private void blankApplication(Long id, LocalDate today) {
        update(
                "application set bank_account = ?, bank_account_index = ?, on_hold = null, blanked_on = ?,"
                        + " version = version + 1 where id = ?",
                blank(APPLICATION_ACCOUNT),
                secrets.index(APPLICATION_ACCOUNT, NOTHING),
                today,
                id);
        update("claim set note = null where application_id = ? and note is not null", id);
        update("objection set contact = null where application_id = ? and contact is not null", id);
        update("refusal_review set statement = ? where application_id = ?", blank(REFUSAL_REVIEW_STATEMENT), id);
        update("obstacle set evidence = ? where application_id = ?", blank(OBSTACLE_EVIDENCE), id);
        update(
                "obstacle set rebuttal = ? where application_id = ? and rebuttal is not null",
                blank(OBSTACLE_REBUTTAL),
                id);
        update(
                """
                person p set phone = ?, version = version + 1
                where id = (select person_id from app.application where id = ?)
                  and not exists (select from app.application a where a.person_id = p.id and a.blanked_on is null)
                  and not exists (select from app.placement l where l.person_id = p.id)
                  and not exists (select from app.incumbent i where i.person_id = p.id)""",
                blank(PERSON_PHONE),
                id);
    }

    private void blankOnline(Long id, String caseNumber, LocalDate today) {
        update("online_application set content = null, note = null where id = ?", id);
        database.sql("select id from app.document where case_number = ? and blanked_on is null")
                .param(caseNumber)
                .query(Long.class)
                .list()
                .forEach(document -> documents.clear(document, today));
    }

    /** Nothing, sealed: what reads the column need not know that it may be missing. */
    private String blank(SealedColumn column) {
        return secrets.seal(column, NOTHING);
    }

    private void update(String what, Object... parameters) {
        database.sql("update app." + what).params(parameters).update();
    }

    private void delete(String what, Object key) {
        database.sql("delete from app." + what).param(key).update();
    }
}
