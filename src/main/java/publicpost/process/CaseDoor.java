package publicpost.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;

/** Which officers may look into a case: those to whom the database shows it. */
@Component
public class CaseDoor {

    private final JdbcClient database;

    CaseDoor(JdbcClient database) {
        this.database = database;
    }

    /** @throws Refused when the officer's office has nothing to do with the case, or there is none */
    public void open(String caseNumber, Officer officer) {
        if (!shows(caseNumber, officer)) {
            throw Refused.at("caseNumber", "案件", "没有这个案件，或不属于您所在部门的办理范围");
        }
    }

    public boolean shows(String caseNumber, Officer officer) {
        return caseNumber != null
                && WrittenText.problem(caseNumber).isEmpty()
                && officer.looksAt(() -> database.sql("select app.opens_case(?)")
                        .param(caseNumber)
                        .query(Boolean.class)
                        .single());
    }
}
