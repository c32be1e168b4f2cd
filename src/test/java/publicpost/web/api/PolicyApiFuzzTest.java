package publicpost.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.UriUtils;

/** Whatever anyone sends, the answer is figures or a problem that names the fields, never a failure of ours. */
class PolicyApiFuzzTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NAMES = List.of(
            "area",
            "sex",
            "born",
            "retirementCategory",
            "memberships",
            "unemployedRegistered",
            "blocks",
            "on",
            "firstDetermination",
            "monthsUsed",
            "start",
            "asKnownOn",
            "currentEnd",
            "scheme",
            "oldEnd",
            "entersPlan",
            "placements",
            "specialGroup",
            "month",
            "payBasis",
            "standard",
            "required",
            "attended",
            "daysInPost",
            "daysInMonth",
            "unitContributions",
            "premium",
            "",
            "__proto__",
            "公益岗");
    private static final List<String> SCALARS = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "36",
            "1e400",
            "1e-400",
            "1e999999999",
            "0.005",
            "\"2400.00\"",
            "\"1e400\"",
            "1.5",
            "99999999999999999999",
            "\"\"",
            "\"RURAL\"",
            "\"URBAN\"",
            "\"FEMALE\"",
            "\"MALE\"",
            "\"FEMALE_50\"",
            "\"FEMALE_55\"",
            "\"EMPLOYED\"",
            "\"EARLIER\"",
            "\"VETERAN\"",
            "\"KIN_OF_CADRE\"",
            "\"RURAL_DISABLED\"",
            "\"OTHER_HARDSHIP\"",
            "\"1970-02-29\"",
            "\"1972-02-29\"",
            "\"1900-01-01\"",
            "\"2199-12-31\"",
            "\"2023-05-06\"",
            "\"2026-11-23\"",
            "\"+12345-01-01\"",
            "\"9999-99-99\"",
            "\"\\u0000\"",
            "\"${1+1}\"",
            "\"'; drop table x\"",
            "\"\\uD800\"",
            "NaN",
            "'x'",
            "]");

    private final PolicyApiFixture api = new PolicyApiFixture();

    @RepeatedTest(30)
    void everyAnswerIsFiguresOrAProblem(RepetitionInfo repetition) throws Exception {
        var random = new Random(repetition.getCurrentRepetition());
        for (var i = 0; i < 20; i++) {
            var body = random.nextInt(4) == 0 ? value(random, 3) : question(random);
            check(api.submit("eligibility", body), body);
            check(api.submit("term", body), body);
            check(api.submit("subsidy", body), body);
            var query = query(random);
            check(api.ask("retirement?" + query), query);
            check(api.ask("working-days?" + query), query);
        }
    }

    private static void check(MockHttpServletResponse response, String sent) throws Exception {
        var answer = response.getContentAsString();
        if (response.getStatus() == 200) {
            assertEquals("application/json", response.getContentType(), sent);
        } else {
            assertEquals(400, response.getStatus(), sent);
            assertEquals("application/problem+json", response.getContentType(), sent);
            assertTrue(JSON.readTree(answer).get("errors").size() > 0, sent);
        }
    }

    /** Mostly well-named fields with mostly wrong values. */
    private static String question(Random random) {
        return NAMES.stream()
                .filter(name -> random.nextInt(10) > 0)
                .map(name -> "\"" + name + "\":" + likely(name, random))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String likely(String name, Random random) {
        if (random.nextInt(8) == 0) {
            return value(random, 2);
        }
        return switch (name) {
            case "area" -> random.nextBoolean() ? "\"RURAL\"" : "\"URBAN\"";
            case "sex" -> random.nextBoolean() ? "\"MALE\"" : "\"FEMALE\"";
            case "retirementCategory" ->
                "\"" + List.of("MALE", "FEMALE_50", "FEMALE_55").get(random.nextInt(3)) + "\"";
            case "memberships" -> "[\"RURAL_DISABLED\",\"OTHER_HARDSHIP\"]";
            case "blocks" -> "[\"KIN_OF_CADRE\"]";
            case "unemployedRegistered" -> "true";
            case "entersPlan", "specialGroup" -> String.valueOf(random.nextBoolean());
            case "scheme" -> "\"" + List.of("PLAN", "EARLIER", "VETERAN").get(random.nextInt(3)) + "\"";
            case "placements" -> String.valueOf(random.nextInt(25));
            case "monthsUsed" -> String.valueOf(random.nextInt(50));
            case "month" -> "\"%d-%02d\"".formatted(2020 + random.nextInt(10), 1 + random.nextInt(12));
            case "payBasis" -> random.nextBoolean() ? "\"MONTHLY\"" : "\"HOURLY\"";
            case "standard", "required", "attended", "unitContributions", "premium" -> decimal(random);
            case "daysInPost" -> String.valueOf(random.nextInt(32));
            case "daysInMonth" -> String.valueOf(28 + random.nextInt(4));
            default ->
                "\"%d-%02d-%02d\""
                        .formatted(1900 + random.nextInt(300), 1 + random.nextInt(12), 1 + random.nextInt(31));
        };
    }

    private static String decimal(Random random) {
        var number = BigDecimal.valueOf(random.nextInt(80_000), 2).toString();
        return random.nextBoolean() ? number : "\"" + number + "\"";
    }

    private static String value(Random random, int depth) {
        var kind = depth == 0 ? 0 : random.nextInt(4);
        return switch (kind) {
            case 1 ->
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> value(random, depth - 1))
                        .collect(Collectors.joining(",", "[", "]"));
            case 2 ->
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(
                                i -> "\"" + NAMES.get(random.nextInt(NAMES.size())) + "\":" + value(random, depth - 1))
                        .collect(Collectors.joining(",", "{", "}"));
            default -> SCALARS.get(random.nextInt(SCALARS.size()));
        };
    }

    private static String query(Random random) {
        return List.of("category", "born", "asKnownOn", "from", "days").stream()
                .filter(name -> random.nextInt(5) > 0)
                .map(name -> name + "=" + text(name, random))
                .collect(Collectors.joining("&"));
    }

    private static String text(String name, Random random) {
        var raw = random.nextInt(3) == 0
                ? SCALARS.get(random.nextInt(SCALARS.size())).replace("\"", "")
                : name.equals("days")
                        ? String.valueOf(random.nextInt(400))
                        : likely(name.equals("category") ? "retirementCategory" : name, random)
                                .replace("\"", "");
        return UriUtils.encode(raw.replace("\\uD800", "?"), "UTF-8");
    }
}
