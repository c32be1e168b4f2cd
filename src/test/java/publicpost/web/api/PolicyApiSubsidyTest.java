package publicpost.web.api;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static publicpost.web.api.PolicyApiFixture.MONTH;
import static publicpost.web.api.PolicyApiFixture.json;
import static publicpost.web.api.PolicyApiFixture.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A month is answered with what it costs, why, and who bears it. */
class PolicyApiSubsidyTest {

    private final PolicyApiFixture api = new PolicyApiFixture();

    @Test
    void theAnswerHasTheFormThatWasPromised() throws Exception {
        var answer = api.submit("subsidy", MONTH.replace("}", ",\"premium\":\"60.00\"}"))
                .getContentAsString();

        assertEquals(
                "{\"amount\":\"2460.00\",\"lines\":["
                        + "{\"kind\":\"POST_SUBSIDY\",\"amount\":\"2400.00\",\"clause\":\"§二(三)\"},"
                        + "{\"kind\":\"ACCIDENT_INSURANCE\",\"amount\":\"60.00\",\"clause\":\"§二(三)\"}],"
                        + "\"shares\":[{\"source\":\"PROVINCE\",\"amount\":\"166.67\"},"
                        + "{\"source\":\"CITY\",\"amount\":\"458.67\"},{\"source\":\"ZONE\",\"amount\":\"1834.66\"}],"
                        + "\"clauses\":[\"§二(三)\",\"§三(三)\"]}",
                answer);
    }

    @Test
    void aTownAddsWhatTheUnitPaidAndHasOneSource() throws Exception {
        var body = MONTH.replace("RURAL", "URBAN").replace("}", ",\"unitContributions\":850.5}");

        var answer = ask(body);

        assertEquals("3250.50", answer.get("amount").textValue());
        assertEquals("POST_SUBSIDY 2400.00, SOCIAL_INSURANCE 850.50", list(answer, "lines", "kind"));
        assertEquals("URBAN_CHANNEL 3250.50", list(answer, "shares", "source"));
        assertEquals(List.of("§二(三)", "山东省就业促进条例第44条", "§三(三)"), texts(answer.get("clauses")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"RURAL, unitContributions", "URBAN, premium"})
    void whatTheAreaDoesNotKnowCountsForNothing(String area, String field) throws Exception {
        var body = MONTH.replace("RURAL", area);

        assertEquals(ask(body), ask(body.replace("}", ",\"" + field + "\":\"100\"}")));
    }

    @Test
    void numbersAreReadAsTheTextsAre() throws Exception {
        var numbers = MONTH.replace("\"2400.00\"", "2400.0")
                .replace("\"22\"", "22")
                .replace("\"30\"", "30")
                .replace("}", ",\"premium\":0,\"unitContributions\":null}");

        assertEquals(ask(MONTH), ask(numbers));
    }

    @ParameterizedTest(name = "{0} {1} {2}, {3} of {4}, in post {5} of {6}: {7} {8}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2022-01, MONTHLY, 2100, 22, 22, 31, 31, 2100.00, -",
                "2023-10, MONTHLY, 2100, 22, 22, 31, 31, 2200.00, 鲁政字〔2023〕172号",
                "2025-09, MONTHLY, 2200, 11, 22, 30, 30, 1100.00, -",
                "2025-10, MONTHLY, 2200, 11, 22, 31, 31, 1200.00, 鲁政字〔2025〕140号",
                "2026-04, MONTHLY, 2400, 23, 22, 30, 30, 2400.00, -",
                "2026-04, MONTHLY, 2400, 22, 22, 15, 30, 1200.00, -",
                "2026-04, MONTHLY, 2400, 0, 22, 30, 30, 0.00, -",
                "2026-04, HOURLY, 24, 80, 60, 30, 30, 1440.00, -",
                "2026-04, HOURLY, 22, 10.5, 60, 30, 30, 252.00, 鲁政字〔2025〕140号",
                "2026-04, HOURLY, 24, 60, 60, 0, 30, 0.00, -",
                "2026-04, HOURLY, 24, 744, 744, 30, 30, 17856.00, -",
            })
    void theMonthDecidesTheMinimumAndAttendanceTheAmount(
            String month,
            String basis,
            String standard,
            String attended,
            String required,
            int daysInPost,
            int daysInMonth,
            String amount,
            String notice)
            throws Exception {
        var body =
                """
                {"area":"RURAL","month":"%s","payBasis":"%s","standard":"%s","attended":"%s","required":"%s",
                 "daysInPost":%d,"daysInMonth":%d}"""
                        .formatted(month, basis, standard, attended, required, daysInPost, daysInMonth);

        var answer = ask(body);

        assertEquals(amount, answer.get("amount").textValue());
        assertEquals("POST_SUBSIDY " + amount, list(answer, "lines", "kind"));
        var clauses = texts(answer.get("clauses"));
        assertEquals(notice == null ? List.of() : List.of(notice), clauses.subList(2, clauses.size()));
    }

    @Test
    void theProvinceBearsNoMoreThanWasPaid() throws Exception {
        var answer = ask(MONTH.replace("\"attended\":\"22\"", "\"attended\":\"1\""));

        assertEquals("PROVINCE 109.09, CITY 0.00, ZONE 0.00", list(answer, "shares", "source"));
    }

    private JsonNode ask(String body) throws Exception {
        return json(api.submit("subsidy", body), 200);
    }

    private static String list(JsonNode answer, String list, String name) {
        return StreamSupport.stream(answer.get(list).spliterator(), false)
                .map(one -> one.get(name).textValue() + " " + one.get("amount").textValue())
                .collect(joining(", "));
    }
}
