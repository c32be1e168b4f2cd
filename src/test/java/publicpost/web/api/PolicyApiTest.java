package publicpost.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** The calculator answers in the form that offices were promised, and names every field it cannot read. */
class PolicyApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VILLAGER =
            """
            {"area":"RURAL","sex":"FEMALE","born":"1970-03-01","retirementCategory":"FEMALE_50",
             "memberships":["RURAL_LOW_INCOME"],"unemployedRegistered":true,"blocks":[],"on":"2023-05-06"}""";
    private static final String TERM =
            """
            {"area":"URBAN","firstDetermination":"2022-05-06","born":"1967-05-05","retirementCategory":"MALE",
             "monthsUsed":0,"start":"2022-06-01"}""";

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

    @ParameterizedTest
    @CsvSource({"2026-12-28, 5, days, 2027", "2027-01-04, 1, from, 2027", "2020-06-01, 1, from, 2020"})
    void anUnknownYearIsNamedAndNotGuessed(String from, int days, String field, String year) throws Exception {
        var response = api.ask("working-days?from=" + from + "&days=" + days);

        assertEquals(List.of(field), fields(response));
        assertTrue(response.getContentAsString().contains(year + "年"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "working-days|from days",
                "working-days?from=&days=|from days",
                "working-days?from=2023-02-30&days=0|from days",
                "working-days?from=2023-5-6&days=367|from days",
                "working-days?from=2023-05-06&days=5.0|days",
                "working-days?from=2023-05-06&days=99999999999|days",
                "working-days?from=0000-05-06&days=five|from days",
                "retirement|category born",
                "retirement?category=WOMAN&born=1899-12-31&asKnownOn=tomorrow|category born asKnownOn",
                "retirement?category=male&born=20230506|category born",
            })
    void everyBadFieldOfAnAddressIsNamed(String address, String fields) throws Exception {
        assertEquals(List.of(fields.split(" ")), fields(api.ask(address)));
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
    void everythingMissingIsNamedAtOnce() throws Exception {
        assertEquals(
                List.of(
                        "area",
                        "sex",
                        "born",
                        "retirementCategory",
                        "on",
                        "memberships",
                        "unemployedRegistered",
                        "blocks"),
                fields(api.submit("eligibility", "{}")));
        assertEquals(
                List.of("area", "firstDetermination", "born", "retirementCategory", "monthsUsed", "start"),
                fields(api.submit("term", "{}")));
    }

    @Test
    void everythingWrongIsNamedAtOnce() throws Exception {
        var body =
                """
                {"area":"TOWN","sex":1,"born":"2023-02-30","retirementCategory":"FEMALE","memberships":["NO_SUCH"],
                 "unemployedRegistered":"true","blocks":["EMPLOYED",null],"on":20230506}""";

        var response = api.submit("eligibility", body);

        assertEquals(8, fields(response).size());
        assertTrue(response.getContentAsString().contains("须为实际存在的日期"));
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"born\":\"1970-03-01\"|\"born\":\"2027-01-01\"|born on",
                "\"born\":\"1970-03-01\"|\"born\":\"1899-12-31\"|born",
                "\"on\":\"2023-05-06\"|\"on\":\"1960-05-06\"|on",
                "\"on\":\"2023-05-06\"|\"on\":\"2021-12-31\"|on",
                "\"memberships\":[\"RURAL_LOW_INCOME\"]|\"memberships\":\"RURAL_LOW_INCOME\"|memberships",
                "\"memberships\":[\"RURAL_LOW_INCOME\"]|\"memberships\":{\"a\":\"RURAL_LOW_INCOME\"}|memberships",
                "\"memberships\":[\"RURAL_LOW_INCOME\"]|\"memberships\":[[]]|memberships",
                "\"area\":\"RURAL\",\"sex\":\"FEMALE\"|\"area\":\"URBAN\",\"sex\":\"MALE\"|retirementCategory",
                "\"blocks\":[]|\"blocks\":null|blocks",
            })
    void eachBadFieldOfABodyIsNamed(String good, String bad, String fields) throws Exception {
        assertTrue(VILLAGER.contains(good), good);

        assertEquals(List.of(fields.split(" ")), fields(api.submit("eligibility", VILLAGER.replace(good, bad))));
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

    @ParameterizedTest
    @CsvSource({"-1", "601", "1.5", "'\"3\"'", "true", "12345678901234567890"})
    void monthsUsedAreAWholeNumberInRange(String months) throws Exception {
        var body = TERM.replace("\"monthsUsed\":0", "\"monthsUsed\":" + months);

        assertEquals(List.of("monthsUsed"), fields(api.submit("term", body)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[]", "7", "null", "{", "{}{}", "{'area':1}", "\uFEFF", "{\"area\":\"RURAL\",}"})
    void aBodyThatIsNoObjectIsABadBody(String body) throws Exception {
        assertEquals(List.of("body"), fields(api.submit("term", body)));
    }

    @Test
    void anEmptyOrEndlessBodyIsABadBody() throws Exception {
        assertEquals(List.of("body"), fields(api.submit("term", "")));
        assertEquals(List.of("body"), fields(api.submit("term", "[".repeat(5_000))));
        assertEquals(List.of("body"), fields(api.submit("term", " ".repeat(70_000) + TERM)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"text/plain", "application/xml", "nonsense", "application/json;charset=nonsense", "-"})
    void anotherContentTypeIsNotSupported(String type) throws Exception {
        var response = api.send("eligibility", VILLAGER, type, "zh");

        assertEquals(415, response.getStatus());
        assertEquals("application/problem+json", response.getContentType());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en-GB,en;q=0.9|is required", "zh-CN|必填", "fr|必填", "en;q=0.1,zh|必填", "@#$|必填"})
    void errorsAreChineseUnlessEnglishIsPreferred(String language, String message) throws Exception {
        var response = api.send("term", "{}", "application/json; charset=utf-8", language);

        assertTrue(response.getContentAsString().contains(message), response.getContentAsString());
    }

    private static JsonNode json(MockHttpServletResponse response, int status) throws Exception {
        assertEquals(status, response.getStatus(), response.getContentAsString());
        return JSON.readTree(response.getContentAsString());
    }

    private static List<String> fields(MockHttpServletResponse response) throws Exception {
        var problem = json(response, 400);
        assertEquals("application/problem+json", response.getContentType());
        assertEquals(400, problem.get("status").intValue());
        var fields = new ArrayList<String>();
        problem.get("errors").forEach(error -> {
            assertFalse(error.get("message").textValue().isBlank());
            fields.add(error.get("field").textValue());
        });
        return fields;
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(one -> texts.add(one.textValue()));
        return texts;
    }
}
