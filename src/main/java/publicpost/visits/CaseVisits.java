package publicpost.visits;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import publicpost.secrets.AccessCodes;

/**
 * Visits to cases. Whether there is such a case, and how often it was asked for, changes what is done by one row and nothing
 * that the visitor could see.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseVisits {

    /** Codes that are sent for one case; what was asked for with wrong digits sends none, and so keeps nobody out. */
    static final int CODES_AN_HOUR = 3;

    static final int CODES_A_DAY = 10;

    private final JdbcClient database;
    private final AccessCodes codes;

    CaseVisits(JdbcClient database, AccessCodes codes) {
        this.database = database;
        this.codes = codes;
    }

    /**
     * Begins a visit.
     *
     * @param matches whether what was typed belongs to the case
     */
    public Visit ask(String caseNumber, boolean matches) {
        // one after the other, or two at once would both be the third
        database.sql("select pg_advisory_xact_lock(hashtextextended('visit ' || ?, 0))::text")
                .param(caseNumber)
                .query(String.class)
                .single();
        var mayBeSent = isBelowLimit(caseNumber);
        var visit = new Visit(UUID.randomUUID(), Token.fresh(), caseNumber, matches && mayBeSent);
        database.sql("insert into app.case_visit (id, token_hash, case_number, coded) values (?, ?, ?, ?)")
                .params(visit.id(), Token.sum(visit.token()), caseNumber, visit.coded())
                .update();
        return visit;
    }

    private boolean isBelowLimit(String caseNumber) {
        return database.sql(
                        """
                        select count(*) filter (where requested_at > now() - interval '1 hour') < ? and count(*) < ?
                        from app.case_visit
                        where case_number = ? and coded and requested_at > now() - interval '1 day'""")
                .params(CODES_AN_HOUR, CODES_A_DAY, caseNumber)
                .query(Boolean.class)
                .single();
    }

    /** The name under which the code of a visit is derived. */
    public static String nameOf(Visit visit) {
        return visit.id().toString();
    }

    private record Asked(UUID id, boolean coded) {}

    /**
     * Opens the case for a while: ten minutes after the code was asked for it is of no use, nor after five tries.
     *
     * @return what the browser holds from now on; what it held before could have been given to it by somebody else
     */
    public Optional<String> enter(String token, String code) {
        return database.sql(
                        """
                        update app.case_visit set code_tries = code_tries + 1
                        where token_hash = ? and code_tries < 5 and opened_at is null
                          and requested_at > now() - interval '10 minutes'
                        returning id, coded""")
                .param(Token.sum(token))
                .query(Asked.class)
                .optional()
                .filter(asked -> codes.is(asked.id().toString(), code) & asked.coded())
                .map(this::opened);
    }

    private String opened(Asked asked) {
        var token = Token.fresh();
        database.sql(
                        """
                        update app.case_visit
                        set token_hash = ?, opened_at = now(), seen_at = now(), ends_at = now() + interval '2 hours'
                        where id = ?""")
                .params(Token.sum(token), asked.id())
                .update();
        return token;
    }

    /** The case that is open to whoever holds the token, which is noted; none where she was idle for too long. */
    public Optional<String> open(String token) {
        return database.sql(
                        """
                        update app.case_visit set seen_at = now()
                        where token_hash = ? and ends_at > now() and seen_at > now() - interval '30 minutes'
                        returning case_number""")
                .param(Token.sum(token))
                .query(String.class)
                .optional();
    }

    public void end(String token) {
        database.sql("update app.case_visit set ends_at = now() where token_hash = ? and ends_at > now()")
                .param(Token.sum(token))
                .update();
    }

    /** What is over for days tells nobody anything any more; that a case was looked at stands in the audit trail. */
    @Transactional
    public int forgetOld() {
        return database.sql("delete from app.case_visit where requested_at < now() - interval '3 days'")
                .update();
    }
}
