package publicpost.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static publicpost.web.api.PolicyApiFixture.TERM;
import static publicpost.web.api.PolicyApiFixture.VILLAGER;
import static publicpost.web.api.PolicyApiFixture.fields;
import static publicpost.web.api.PolicyApiFixture.json;
import static publicpost.web.api.PolicyApiFixture.texts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The calculator answers in the form that offices were promised. */
class PolicyApiTest {

    private final PolicyApiFixture api = new PolicyApiFixture();

    @Test
    void retirementIsAnsweredByTheLawOfToday() throws Exception {
        var answer = json(api.ask("retirement?category=MALE&born=1965-05-12"), 200);

        assertEquals(722, answer.get("statutoryAgeMonths").intValue());
        assertEquals("2025-07-12", answer.get("retirementDate").textValue());
        assertTrue(answer.get("basis").textValue().contains("渐进式延迟法定退休年龄"));
        assertEquals(3, answer.size());
    }

    @Test
    void retirementIsAnsweredAsKnownOnAnEarlierDay() throws Exception {
        var answer = json(api.ask("retirement?category=MALE&born=1965-05-12&asKnownOn=2024-12-31"), 200);

        assertEquals("2025-05-12", answer.get("retirementDate").textValue());
    }

    @Test
    void aPersonBornTodayInShanghaiIsNotBornInTheFuture() throws Exception {
        json(api.ask("retirement?category=MALE&born=2026-11-23"), 200);

        assertEquals(List.of("born"), fields(api.ask("retirement?category=MALE&born=2026-11-24")));
    }

    @Test
    void workingDaysEndAfterTheMakeUpDays() throws Exception {
        var answer = json(api.ask("working-days?from=2023-09-28&days=5"), 200);

        assertEquals("2023-10-11", answer.get("until").textValue());
        assertTrue(answer.get("basis").textValue().contains("民法典第201条"));
        assertEquals(2, answer.size());
    }

    @Test
    void eligibilityIsAnsweredWithGroupsPriorityAndClauses() throws Exception {
        var answer = json(api.submit("eligibility", VILLAGER), 200);

        assertTrue(answer.get("eligible").booleanValue());
        assertEquals(List.of("RURAL_LOW_INCOME", "RURAL_OLDER", "OTHER_HARDSHIP"), texts(answer.get("groups")));
        assertEquals("FOUR_PLUS_TWO", answer.get("priority").textValue());
        assertEquals(List.of(), texts(answer.get("blocks")));
        assertEquals(List.of("§二(一)", "§一(三)"), texts(answer.get("clauses")));
    }

    @Test
    void aBlockStandsAndAFlagDoesNot() throws Exception {
        var body = VILLAGER.replace("\"blocks\":[]", "\"blocks\":[\"KIN_OF_CADRE\",\"PENSION\"]");

        var answer = json(api.submit("eligibility", body), 200);

        assertFalse(answer.get("eligible").booleanValue());
        assertEquals(List.of("PENSION"), texts(answer.get("blocks")));
        assertEquals(List.of("KIN_OF_CADRE"), texts(answer.get("flags")));
        assertEquals("PENSION", answer.get("reasons").get(0).get("code").textValue());
    }

    @Test
    void withoutAGroupThePriorityIsNullAndStillThere() throws Exception {
        var body = VILLAGER.replace("1970", "2000").replace("\"RURAL_LOW_INCOME\"", "");

        var answer = json(api.submit("eligibility", body), 200);

        assertTrue(answer.has("priority") && answer.get("priority").isNull());
        assertEquals(List.of(), texts(answer.get("groups")));
    }

    @Test
    void aVillagerNeedsNoRetirementCategory() throws Exception {
        json(api.submit("eligibility", VILLAGER.replace("\"retirementCategory\":\"FEMALE_50\",", "")), 200);
    }

    @Test
    void aTermIsAnsweredByTheLawOfToday() throws Exception {
        var answer = json(api.submit("term", TERM), 200);

        assertEquals("2025-06-01", answer.get("end").textValue());
        assertEquals("2028-01-05", answer.get("extendableTo").textValue());
        assertEquals("§二(三)", answer.get("clauses").get(0).textValue());
    }

    @Test
    void aTermThatCannotBeExtendedSaysNull() throws Exception {
        var answer = json(api.submit("term", TERM.replace("1967-05-05", "1980-05-05")), 200);

        assertTrue(answer.has("extendableTo") && answer.get("extendableTo").isNull());
    }
}
