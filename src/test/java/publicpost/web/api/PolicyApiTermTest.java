package publicpost.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static publicpost.web.api.PolicyApiFixture.TERM;
import static publicpost.web.api.PolicyApiFixture.json;
import static publicpost.web.api.PolicyApiFixture.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A term is answered with everything that may be decided about it and the law behind it. */
class PolicyApiTermTest {

    private static final String VILLAGER =
            """
            {"area":"RURAL","firstDetermination":"2022-05-06","born":"1956-02-29","monthsUsed":0,"start":"2022-06-01"}""";

    private final PolicyApiFixture api = new PolicyApiFixture();

    @Test
    void anOldQuestionGetsItsOldAnswerAndMore() throws Exception {
        var answer = ask(TERM);

        assertEquals("2025-06-01", answer.get("end").textValue());
        assertEquals("2028-01-05", answer.get("extendableTo").textValue());
        assertEquals(2, answer.get("clauses").size());
        assertEquals(2, answer.get("notes").size());
        assertTrue(answer.get("extensionOpen").booleanValue());
        assertEquals("2025-04-02", answer.get("reviewFrom").textValue());
        assertEquals(List.of("2025-05-02", "2025-05-25"), texts(answer.get("remindOn")));
        assertEquals("TO_RETIREMENT 2028-01-05, EXIT null", options(answer));
        assertTrue(answer.at("/replacement/allowed").booleanValue());
        assertTrue(answer.at("/replacement/reason").isNull());
        assertTrue(answer.at("/replacement/clause").isNull());
        assertEquals(12, answer.size());
    }

    @ParameterizedTest(name = "as known on {0}: to {1}, aged {2}, by {3}")
    @CsvSource({
        "2024-12-31, 2027-05-05, 57, 国发〔1978〕104号",
        "2025-01-01, 2028-01-05, 57, 全国人大常委会关于实施渐进式延迟法定退休年龄的决定",
        "2025-05-05, 2028-01-05, 58, 全国人大常委会关于实施渐进式延迟法定退休年龄的决定",
    })
    void theLawIsThatOfTheDayAskedAboutAndTheDeterminationStaysFrozen(
            String asKnownOn, String retirement, int age, String basis) throws Exception {
        var answer = ask(with(TERM, "\"asKnownOn\":\"" + asKnownOn + "\""));

        assertEquals(retirement, answer.get("extendableTo").textValue());
        assertEquals("TO_RETIREMENT " + retirement + ", EXIT null", options(answer));
        assertEquals(retirement, answer.at("/today/retirement").textValue());
        assertEquals(age, answer.at("/today/age").intValue());
        assertEquals(basis, answer.at("/today/basis").textValue());
        assertEquals(retirement, answer.at("/limit/on").textValue());
        assertEquals(basis, answer.at("/limit/basis").textValue());
        assertEquals(
                "{\"determinedOn\":\"2022-05-06\",\"age\":55,\"retirement\":\"2027-05-05\","
                        + "\"basis\":\"国发〔1978〕104号\",\"extensionOpen\":true}",
                answer.get("frozen").toString());
    }

    @ParameterizedTest(name = "a villager whose term now ends on {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 'EXTEND 2026-03-01, EXIT null'",
                "2024-02-29, 'EXTEND 2025-02-28, EXIT null'",
                "2026-02-28, 'EXTEND 2026-03-01, EXIT null'",
                "2026-03-01, EXIT null",
            })
    void optionsCountFromThePresentEnd(String currentEnd, String options) throws Exception {
        var answer = ask(currentEnd == null ? VILLAGER : with(VILLAGER, "\"currentEnd\":\"" + currentEnd + "\""));

        assertEquals(options, options(answer));
        assertEquals("2025-06-01", answer.get("end").textValue());
        assertEquals("2026-03-01", answer.get("extendableTo").textValue());
        assertEquals("2026-03-01", answer.at("/limit/on").textValue());
        assertTrue(answer.at("/frozen/retirement").isNull()
                && answer.at("/today/basis").isNull());
    }

    @Test
    void anOptionSaysWhatItRestsOn() throws Exception {
        var answer = ask(with(VILLAGER, "\"currentEnd\":\"2025-09-01\""));

        assertEquals("2025-07-03", answer.get("reviewFrom").textValue());
        assertEquals(List.of("2025-08-02", "2025-08-25"), texts(answer.get("remindOn")));
        assertEquals(List.of("§二(三)", "系统默认值", "省内其他区县做法"), texts(answer.at("/options/0/clauses")));
        assertTrue(answer.at("/options/0/note").textValue().contains("12个月"));
    }

    @ParameterizedTest(name = "used {0}, placed {1} times, special {2}: allowed {3}, until {4}")
    @CsvSource({
        "35, 3, false, true, 2022-07-01",
        "36, 1, false, false, 2022-06-01",
        "36, 1, true, true, 2025-06-01",
        "48, 1, true, true, 2025-06-01",
        "72, 2, true, false, 2022-06-01",
    })
    void aFullTermIsHadAgainBySpecialGroupsOnly(int used, int placements, boolean special, boolean allowed, String end)
            throws Exception {
        var body = VILLAGER.replace("\"monthsUsed\":0", "\"monthsUsed\":" + used);

        var answer = ask(with(body, "\"placements\":%d,\"specialGroup\":%s".formatted(placements, special)));

        assertEquals(allowed, answer.at("/replacement/allowed").booleanValue());
        assertEquals(
                allowed ? "null" : "\"人社部发〔2019〕124号\"",
                answer.at("/replacement/clause").toString());
        assertEquals(allowed, answer.at("/replacement/reason").isNull());
        assertEquals(end, answer.get("end").textValue());
        assertEquals(allowed, options(answer).contains("EXTEND"));
        assertEquals(allowed ? 2 : 0, answer.get("remindOn").size());
    }

    @Test
    void whoEntersFromAnEarlierSchemeHasAnOrdinaryTerm() throws Exception {
        var body = TERM.replace("\"monthsUsed\":0", "\"monthsUsed\":12");

        var answer = ask(with(body, "\"scheme\":\"EARLIER\""));

        assertEquals("2024-06-01", answer.get("end").textValue());
        assertEquals("TO_RETIREMENT 2028-01-05, EXIT null", options(answer));
        assertTrue(texts(answer.get("clauses")).containsAll(List.of("§二(三)", "§三(四)末段")));
        assertTrue(texts(answer.get("notes")).get(2).contains("重新认定"));
    }

    @Test
    void whoIsKeptHasTheOldEndAndCanOnlyLeave() throws Exception {
        var answer = ask(with(
                TERM,
                "\"scheme\":\"EARLIER\",\"entersPlan\":false,\"oldEnd\":\"2024-02-29\",\"currentEnd\":\"2026-01-01\""));

        assertEquals("2024-02-29", answer.get("end").textValue());
        assertTrue(answer.get("extendableTo").isNull());
        assertFalse(answer.get("extensionOpen").booleanValue());
        assertEquals("EXIT null", options(answer));
        assertEquals("2023-12-31", answer.get("reviewFrom").textValue());
        assertEquals(List.of("§三(四)末段"), texts(answer.get("clauses")));
        assertTrue(answer.at("/replacement/allowed").booleanValue());
    }

    @Test
    void veteransFollowTheirOwnRules() throws Exception {
        var answer = ask(with(TERM, "\"scheme\":\"VETERAN\""));

        for (var none : List.of("end", "extendableTo", "reviewFrom", "limit")) {
            assertTrue(answer.has(none) && answer.get(none).isNull(), none);
        }
        assertEquals(List.of(), texts(answer.get("remindOn")));
        assertEquals("EXIT null", options(answer));
        assertTrue(answer.at("/notes/0").textValue().contains("退役士兵"));
    }

    private JsonNode ask(String body) throws Exception {
        return json(api.submit("term", body), 200);
    }

    private static String with(String body, String more) {
        return body.substring(0, body.lastIndexOf('}')) + "," + more + "}";
    }

    private static String options(JsonNode answer) {
        return StreamSupport.stream(answer.get("options").spliterator(), false)
                .map(option -> option.get("kind").textValue() + " "
                        + option.get("until").asText())
                .collect(Collectors.joining(", "));
    }
}
