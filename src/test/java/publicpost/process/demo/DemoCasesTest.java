package publicpost.process.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import publicpost.calendar.OfficeClock;

@Tag("own-engine")
@SpringBootTest(properties = {"publicpost.demo.cases=true", "camunda.bpm.job-execution.enabled=false"})
@ActiveProfiles("demo")
@DirtiesContext
class DemoCasesTest {

    private static final Set<String> WAITS = Set.of(
            "VerifyEvidence",
            "CorrectApplication",
            "ConfirmRefusal",
            "Appraise",
            "AwaitRanking",
            "OnNotice",
            "InvestigateObjection",
            "Approve",
            "AwaitSeat",
            "PrepareStart");

    private static final Set<String> ENDS = Set.of("Placed", "Refused", "WithdrawnByApplicant", "NotPlaced", "GivenUp");

    @TempDir
    static Path data;

    @DynamicPropertySource
    static void ownData(DynamicPropertyRegistry properties) {
        properties.add("publicpost.data", data::toString);
    }

    @Autowired
    DemoCases cases;

    @Autowired
    OfficeClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcClient database;

    @Test
    void sixtyApplicantsAreSpreadOverEveryStageAndLoadedOnce() {
        cases.run(new DefaultApplicationArguments());

        assertEquals(60, count("select count(*) from app.application"));
        assertEquals(60, count("select count(distinct person_id) from app.application"));
        assertEquals(WAITS, new TreeSet<>(waiting().keySet()));
        assertEquals(ENDS, new TreeSet<>(ended()));
        assertTrue(clock.shift().isZero());
    }

    @Test
    void recruitmentsAreLeftInEveryState() {
        assertEquals(
                List.of("CLOSED", "NOTICE_ENDED", "ON_NOTICE", "OPEN"),
                database.sql("select distinct status from app.recruitment order by 1")
                        .query(String.class)
                        .list());
        assertEquals(3, count("select count(distinct town) from app.recruitment"));
    }

    @Test
    void everyRefusalTellsItsClause() {
        var refused = count("select count(*) from app.application where status = 'REFUSED'");
        assertTrue(refused > 0);
        assertEquals(refused, count("select count(*) from app.letter where kind = 'REFUSAL' and clause like '§%'"));
    }

    @Test
    void whatTheRowsSayIsWhatTheCasesWaitFor() {
        assertEquals(
                count(
                        "select count(*) from app.application where status in ('PLACED', 'REFUSED', 'WITHDRAWN', 'NOT_PLACED')"),
                history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey("application")
                        .finished()
                        .count());
        assertEquals(
                count("select count(*) from app.application where status = 'PLACED'"),
                count("select count(*) from app.placement where status = 'ACTIVE'"));
    }

    private Map<String, Long> waiting() {
        return runtime.createProcessInstanceQuery().processDefinitionKey("application").list().stream()
                .map(instance -> runtime.getActiveActivityIds(instance.getId()).get(0))
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    }

    private Set<String> ended() {
        return history.createHistoricActivityInstanceQuery().finished().list().stream()
                .filter(at -> at.getActivityType().toLowerCase().endsWith("endevent"))
                .filter(at -> at.getProcessDefinitionKey().equals("application"))
                .map(at -> at.getActivityId())
                .collect(Collectors.toSet());
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
