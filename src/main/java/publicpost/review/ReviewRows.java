package publicpost.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.policy.ReviewOption.Kind;

/** The tables of reviews and of the extensions they led to. */
@Component
class ReviewRows {

    private final JdbcClient database;

    ReviewRows(JdbcClient database) {
        this.database = database;
    }

    void propose(Long matter, Proposal proposal, String officer) {
        database.sql(
                        """
                        insert into app.review (matter_id, proposal, until_on, reason, proposed_by)
                        values (:matter, :kind, :until, :reason, :officer)
                        on conflict (matter_id) do update set proposal = excluded.proposal, until_on = excluded.until_on,
                            reason = excluded.reason, proposed_by = excluded.proposed_by""")
                .param("matter", matter)
                .param("kind", proposal.kind().name())
                .param("until", proposal.until())
                .param("reason", proposal.reason())
                .param("officer", officer)
                .update();
    }

    Optional<Proposal> proposal(Long matter) {
        return proposal(
                """
                select proposal, until_on, reason from app.review
                where matter_id = ? and proposal is not null""",
                matter);
    }

    private Optional<Proposal> proposal(String question, Long matter) {
        return database.sql(question)
                .param(matter)
                .query((row, i) -> new Proposal(
                        Kind.valueOf(row.getString(1)), row.getObject(2, LocalDate.class), row.getString(3)))
                .optional();
    }

    Optional<String> proposedBy(Long matter) {
        return database.sql("select proposed_by from app.review where matter_id = ?")
                .param(matter)
                .query(String.class)
                .optional();
    }

    void decide(Long matter, Proposal decision, String officer) {
        database.sql(
                        """
                        insert into app.review (matter_id, decision, decided_until, decision_reason, decided_by)
                        values (:matter, :kind, :until, :reason, :officer)
                        on conflict (matter_id) do update set decision = excluded.decision, decided_by = excluded.decided_by,
                            decided_until = excluded.decided_until, decision_reason = excluded.decision_reason""")
                .param("matter", matter)
                .param("kind", decision.kind().name())
                .param("until", decision.until())
                .param("reason", decision.reason())
                .param("officer", officer)
                .update();
    }

    Optional<Proposal> decision(Long matter) {
        return proposal(
                """
                select decision, decided_until, decision_reason from app.review
                where matter_id = ? and decision is not null""",
                matter);
    }

    void clear(Long matter) {
        database.sql("delete from app.review where matter_id = ?").param(matter).update();
    }

    void extend(Long placement, Extension extension) {
        database.sql("insert into app.extension values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        placement,
                        extension.from(),
                        extension.until(),
                        extension.kind().name(),
                        extension.reason(),
                        extension.clause(),
                        extension.caseNumber(),
                        extension.decidedBy(),
                        extension.decidedOn())
                .update();
    }

    List<Extension> extensionsOf(Long placement) {
        return database.sql("select * from app.extension where placement_id = ? order by from_on")
                .param(placement)
                .query((row, i) -> extension(row))
                .list();
    }

    private static Extension extension(ResultSet row) throws SQLException {
        return new Extension(
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getString("clause"),
                row.getString("case_number"),
                row.getString("decided_by"),
                row.getObject("decided_on", LocalDate.class));
    }
}
