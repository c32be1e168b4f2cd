package publicpost.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static publicpost.web.api.PolicyApiFixture.MONTH;
import static publicpost.web.api.PolicyApiFixture.TERM;
import static publicpost.web.api.PolicyApiFixture.VILLAGER;
import static publicpost.web.api.PolicyApiFixture.fields;
import static publicpost.web.api.PolicyApiFixture.json;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever cannot be answered is refused with every field that is wrong, in the language of the caller. */
class PolicyApiBadInputTest {

    private final PolicyApiFixture api = new PolicyApiFixture();

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
        assertEquals(
                List.of("area", "month", "payBasis", "standard", "required", "attended", "daysInPost", "daysInMonth"),
                fields(api.submit("subsidy", "{}")));
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

    @ParameterizedTest
    @CsvSource({"-1", "601", "1.5", "'\"3\"'", "true", "12345678901234567890"})
    void monthsUsedAreAWholeNumberInRange(String months) throws Exception {
        var body = TERM.replace("\"monthsUsed\":0", "\"monthsUsed\":" + months);

        assertEquals(List.of("monthsUsed"), fields(api.submit("term", body)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"asKnownOn\":\"2023-02-29\"|asKnownOn",
                "\"asKnownOn\":\"1967-05-04\"|asKnownOn",
                "\"asKnownOn\":\"2021-12-31\"|asKnownOn",
                "\"currentEnd\":\"2022-05-31\"|currentEnd",
                "\"currentEnd\":20260601|currentEnd",
                "\"scheme\":\"OLD\"|scheme",
                "\"scheme\":true|scheme",
                "\"oldEnd\":\"2022-05-31\"|oldEnd",
                "\"oldEnd\":\"soon\"|oldEnd",
                "\"scheme\":\"EARLIER\",\"entersPlan\":false|oldEnd",
                "\"scheme\":\"EARLIER\",\"entersPlan\":false,\"oldEnd\":\"soon\"|oldEnd",
                "\"entersPlan\":\"false\"|entersPlan",
                "\"placements\":-1|placements",
                "\"placements\":21|placements",
                "\"placements\":\"1\"|placements",
                "\"specialGroup\":1|specialGroup",
                "\"scheme\":1,\"placements\":1.5,\"specialGroup\":[]|scheme placements specialGroup",
            })
    void whatMayBeLeftOutOfATermIsStillRead(String more, String fields) throws Exception {
        var body = TERM.replace("}", "," + more + "}");

        assertEquals(List.of(fields.split(" ")), fields(api.submit("term", body)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"month\":\"2026-4\"|month",
                "\"month\":\"2026-13\"|month",
                "\"month\":\"2026-04-01\"|month",
                "\"month\":\"1899-12\"|month",
                "\"month\":202604|month",
                "\"month\":\"2021-12\"|month",
                "\"payBasis\":\"DAILY\"|payBasis",
                "\"standard\":\"0\"|standard",
                "\"standard\":\"0.00\"|standard",
                "\"standard\":-2400|standard",
                "\"standard\":\"100000.01\"|standard",
                "\"standard\":\"2400.001\"|standard",
                "\"standard\":2400.001|standard",
                "\"standard\":2400.0000000000000000001|standard",
                "\"standard\":\"2,400\"|standard",
                "\"standard\":\" 2400\"|standard",
                "\"standard\":\"2.4e3\"|standard",
                "\"standard\":\"NaN\"|standard",
                "\"standard\":\"\"|standard",
                "\"standard\":1e400|standard",
                "\"standard\":1e999999999|standard",
                "\"standard\":1e-999999999|standard",
                "\"standard\":12345678901234567890123|standard",
                "\"standard\":[2400]|standard",
                "\"standard\":true|standard",
                "\"standard\":null|standard",
                "\"required\":\"0\"|required",
                "\"required\":\"744.01\"|required",
                "\"attended\":\"-0.5\"|attended",
                "\"attended\":\"744.5\"|attended",
                "\"attended\":\"10.125\"|attended",
                "\"daysInMonth\":27|daysInMonth",
                "\"daysInMonth\":\"32\"|daysInMonth",
                "\"daysInMonth\":30.5|daysInMonth",
                "\"daysInPost\":-1|daysInPost",
                "\"daysInPost\":31|daysInPost",
                "\"daysInPost\":\"15.5\"|daysInPost",
                "\"daysInPost\":32,\"daysInMonth\":33|daysInPost daysInMonth",
                "\"unitContributions\":\"-1\"|unitContributions",
                "\"premium\":\"1000000.01\"|premium",
                "\"premium\":{}|premium",
            })
    void eachBadFieldOfAMonthIsNamed(String bad, String fields) throws Exception {
        var body = MONTH.replace("}", "," + bad + "}");

        assertEquals(List.of(fields.split(" ")), fields(api.submit("subsidy", body)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|must be a number above 0 and up to 100000 with at most 2 decimals",
                "en|must be a number from 0 to 744 with at most 2 decimals",
                "en|must be a whole number from 0 to 31",
                "en|must be a month, YYYY-MM",
                "zh|须为大于0且不超过100000的数，最多2位小数",
                "zh|须为0到744的数，最多2位小数",
                "zh|须为0到31的整数",
                "zh|须为月份，格式YYYY-MM",
            })
    void aRangeIsNamedInTheLanguageOfTheCaller(String language, String message) throws Exception {
        var body = MONTH.replace("}", ",\"month\":\"April\",\"standard\":0,\"attended\":-1,\"daysInPost\":99}");

        var response = api.send("subsidy", body, "application/json", language);

        assertEquals(List.of("month", "standard", "attended", "daysInPost"), fields(response));
        assertTrue(response.getContentAsString().contains("\"" + message + "\""), response.getContentAsString());
    }

    @Test
    void nobodyHasAnAgeBeforeBirth() throws Exception {
        var newborn = TERM.replace("1967-05-05", "2022-05-05");

        json(api.submit("term", newborn.replace("}", ",\"asKnownOn\":\"2022-05-05\"}")), 200);
        assertEquals(
                List.of("asKnownOn"),
                fields(api.submit("term", newborn.replace("}", ",\"asKnownOn\":\"2022-05-04\"}"))));
    }

    @Test
    void whatIsNullCountsAsLeftOut() throws Exception {
        var nulls = Stream.of("asKnownOn", "currentEnd", "scheme", "oldEnd", "entersPlan", "placements", "specialGroup")
                .map(field -> ",\"" + field + "\":null")
                .collect(Collectors.joining());

        assertEquals(
                json(api.submit("term", TERM), 200), json(api.submit("term", TERM.replace("}", nulls + "}")), 200));
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
}
