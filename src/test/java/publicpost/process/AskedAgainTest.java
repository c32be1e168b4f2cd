package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.intake.EligibilityDesk;
import publicpost.process.tables.DeployedTables;

/** A stored decision, asked again, gives the answer it gave, whatever the tables say today. */
@InOneContext
class AskedAgainTest {

    @Autowired
    Town town;

    @Autowired
    EligibilityDesk eligibility;

    @Autowired
    RepositoryService repository;

    @Autowired
    DeployedTables tables;

    @Autowired
    JdbcTemplate database;

    @Test
    void aLaterTableDoesNotChangeAnEarlierDecision() throws Exception {
        var caseNumber = town.applies(town.announces(1), "1976-03-01");
        town.does(caseNumber, "VerifyEvidence", Forms.CONFIRMED);
        var decision = database.queryForMap("select * from app.decision");
        assertThat(decision).containsEntry("outcome", "ELIGIBLE");
        assertThat((String) decision.get("evidence")).contains("target-groups", "\"version\"", "figures");

        var deployment = deployWithOlderPeopleFrom65();
        try {
            assertThat(eligibility.askAgain((Long) decision.get("id")).eligible())
                    .isTrue();
            var later = town.applies(town.announces(1), "1977-03-01");
            town.does(later, "VerifyEvidence", Forms.CONFIRMED);
            assertThat(town.steps(later))
                    .as("asked today, the new table counts")
                    .containsExactly("ConfirmRefusal");
        } finally {
            repository.deleteDeployment(deployment, true);
            tables.forget();
        }
    }

    /** The district takes 农村大龄人员 from 65 only: a change of data, no Java. */
    private String deployWithOlderPeopleFrom65() throws Exception {
        var table = Files.readString(Path.of("processes/target-groups.dmn"));
        var changed = table.replace("[45..70]", "[65..70]");
        assertThat(changed).isNotEqualTo(table);
        var deployed = repository
                .createDeployment()
                .addString("target-groups.dmn", changed)
                .deploy();
        tables.forget();
        return deployed.getId();
    }
}
