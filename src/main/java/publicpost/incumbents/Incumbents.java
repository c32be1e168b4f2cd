package publicpost.incumbents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.incumbents.Incumbent.Status;

/** The register of people placed under earlier schemes. */
@Service
@Transactional
public class Incumbents {

    private final IncumbentRows rows;
    private final JdbcClient database;
    private final ObjectMapper json;

    Incumbents(IncumbentRows rows, JdbcClient database, ObjectMapper json) {
        this.rows = rows;
        this.database = database;
        this.json = json;
    }

    void confirm(Incumbent one, Proposal proposal, String officer) {
        one.confirm(proposal.course(), write(proposal), officer);
    }

    /** @throws Refused when the officer made the proposal */
    public void approve(String caseNumber, String officer) {
        var one = get(caseNumber);
        if (officer.equals(one.confirmedBy())) {
            throw Refused.at("decision", "审批意见", "提出认定意见的人不能审批同一件（职责分离）");
        }
        one.approve(officer);
    }

    public void sendBack(String caseNumber) {
        get(caseNumber).sendBack();
    }

    void become(Incumbent one, Status end) {
        one.become(end);
    }

    @Transactional(readOnly = true)
    public Incumbent get(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new NoSuchElementException("no incumbent " + caseNumber));
    }

    @Transactional(readOnly = true)
    public Optional<Incumbent> find(String caseNumber) {
        return rows.findByCaseNumber(caseNumber);
    }

    /** Asked for every case of a list while it is taken, so it reads one column and keeps nothing at hand. */
    @Transactional(readOnly = true)
    public Optional<String> townOf(String caseNumber) {
        return database.sql("select town from app.incumbent where case_number = ?")
                .param(caseNumber)
                .query(String.class)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Listed> ofList(Long list, int most) {
        return database.sql(
                        """
                        select i.row_number, i.case_number, p.name, i.status
                        from app.incumbent i join app.person p on p.id = i.person_id
                        where i.list_id = ? order by i.row_number limit ?""")
                .params(list, most)
                .query((row, i) ->
                        new Listed(row.getInt(1), row.getString(2), row.getString(3), Status.valueOf(row.getString(4))))
                .list();
    }

    /** The latest, also one that was sent back; empty before the town has made any. */
    @Transactional(readOnly = true)
    public Optional<Proposal> proposalOf(Incumbent one) {
        return Optional.ofNullable(one.proposal()).map(this::read);
    }

    private String write(Proposal proposal) {
        try {
            return json.writeValueAsString(proposal);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a proposal cannot be written", broken);
        }
    }

    private Proposal read(String proposal) {
        try {
            return json.readValue(proposal, Proposal.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a proposal cannot be read", broken);
        }
    }
}
