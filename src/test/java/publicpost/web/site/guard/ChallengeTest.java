package publicpost.web.site.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import publicpost.secrets.Secrets;
import publicpost.web.limits.HandClock;

/** The task that is set under load: solved once and in time, and by nothing else. */
class ChallengeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NUMBERS = "零一二三四五六七八九";
    private static final GuardSettings SETTINGS = new GuardSettings(
            List.of(), 6, 4, 3, new GuardSettings.Task(5, 2, 300, Duration.ofMinutes(20), Duration.ofSeconds(10)));

    private final HandClock clock = new HandClock();
    private final Challenge challenge = on("here");

    private Challenge on(String installation) {
        var secrets = mock(Secrets.class);
        when(secrets.keyFor(anyString()))
                .thenAnswer(purpose -> (installation + purpose.getArgument(0)).getBytes(UTF_8));
        var key = new SiteKey(secrets);
        return new Challenge(new Proofs(key, SETTINGS, clock), new Questions(key, SETTINGS, clock));
    }

    @Test
    void nothingIsAskedOfWhoeverIsNotAsked() {
        var request = new MockHttpServletRequest();

        assertThat(challenge.isAsked(request)).isFalse();
        assertThat(challenge.problem(request)).isEmpty();
    }

    @Test
    void whoDoesNothingIsToldWhatToDo() {
        assertThat(problem(Map.of())).contains("请先完成表单最后的验证");
    }

    @Test
    void theNumberPassesOnce() {
        var solved = solved(asked(challenge));

        assertThat(problem(Map.of("altcha", solved))).isEmpty();
        assertThat(problem(Map.of("altcha", solved))).contains("验证没有通过");
    }

    @Test
    void anyNodeOfTheSameInstallationKnowsItAgainAndNoOtherDoes() {
        assertThat(problem(Map.of("altcha", solved(asked(on("here")))))).isEmpty();
        assertThat(problem(Map.of("altcha", solved(asked(on("elsewhere")))))).contains("验证没有通过");
    }

    @Test
    void anotherNumberDoesNotPass() {
        var asked = asked(challenge);
        var solved = (ObjectNode) opened(solved(asked));
        solved.put("number", solved.get("number").asLong() + 1);

        assertThat(problem(Map.of("altcha", packed(solved)))).contains("验证没有通过");
    }

    @Test
    void itLapsesAndNobodyProlongsIt() {
        var lapsed = solved(asked(challenge));
        var prolonged = (ObjectNode) opened(solved(asked(challenge)));
        var salt = prolonged.get("salt").asText();
        clock.passes(Duration.ofMinutes(20).plusSeconds(1));
        var later = String.valueOf(clock.instant().plusSeconds(600).getEpochSecond());
        prolonged.put("salt", salt.replaceAll("expires=\\d+", "expires=" + later));

        assertThat(problem(Map.of("altcha", lapsed))).contains("时间太久");
        assertThat(problem(Map.of("altcha", packed(prolonged)))).contains("验证没有通过");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "bnVsbA==", "e30=", "W10=", "eyJzYWx0IjoxfQ==", "eyJudW1iZXIiOiJhIn0="})
    void whatIsNoAnswerIsRefusedAndNotStumbledOver(String rubbish) {
        assertThat(problem(Map.of("altcha", rubbish))).contains("验证没有通过");
    }

    @Test
    void withoutAScriptASumIsAnswered() {
        var question = question();

        assertThat(question.text()).matches("[一二三四五六七八九]加[一二三四五六七八九]等于几？");
        assertThat(problem(answer(question, String.valueOf(sum(question))))).isEmpty();
        assertThat(problem(answer(question, String.valueOf(sum(question)))))
                .as("within ten seconds")
                .contains("请过 10 秒再提交");
        clock.passes(Duration.ofSeconds(10));
        assertThat(problem(answer(question, String.valueOf(sum(question)))))
                .as("again")
                .contains("已经失效");
    }

    @Test
    void theAnswerMayBeWrittenInEachWay() {
        for (var sum = 2; sum <= 18; sum++) {
            var words = List.of("十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八");
            var question = question(sum);
            var word = sum < 10 ? NUMBERS.substring(sum, sum + 1) : words.get(sum - 10);

            assertThat(problem(answer(question, word))).as(word).isEmpty();
            clock.passes(Duration.ofSeconds(10));
        }
        var question = question(8);
        assertThat(problem(answer(question, " ８ "))).isEmpty();
    }

    private Questions.Question question(int sum) {
        var question = question();
        while (sum(question) != sum) {
            question = question();
        }
        return question;
    }

    @ParameterizedTest
    @CsvSource({"99", "x", "-1", "1000", "零"})
    void aWrongAnswerUsesTheQuestionUp(String wrong) {
        var question = question();

        assertThat(problem(answer(question, wrong))).contains("算式的答案不对");
        assertThat(problem(answer(question, String.valueOf(sum(question))))).contains("已经失效");
    }

    @Test
    void aQuestionLapsesAndCannotBeMade() {
        var old = question();
        var right = String.valueOf(sum(old));
        clock.passes(Duration.ofMinutes(20).plusSeconds(1));
        var foreign = on("elsewhere").new Asked().getQuestion();

        assertThat(problem(answer(old, right))).contains("已经失效");
        assertThat(problem(Map.of("answer", right))).contains("已经失效");
        assertThat(problem(Map.of("answer", right, "question", "x.y.z"))).contains("已经失效");
        assertThat(problem(answer(foreign, String.valueOf(sum(foreign))))).contains("答案不对");
    }

    private String problem(Map<String, String> fields) {
        var request = new MockHttpServletRequest("POST", "/notices/ZP2026-0001/object");
        request.setParameters(fields);
        challenge.ask(request);
        return challenge.problem(request).orElse("");
    }

    private Questions.Question question() {
        return challenge.new Asked().getQuestion();
    }

    private static Map<String, String> answer(Questions.Question question, String answer) {
        return Map.of("question", question.token(), "answer", answer);
    }

    private static int sum(Questions.Question question) {
        return NUMBERS.indexOf(question.text().charAt(0))
                + NUMBERS.indexOf(question.text().charAt(2));
    }

    private static JsonNode asked(Challenge challenge) {
        return read(challenge.new Asked().getProof().getBytes(UTF_8));
    }

    /** As the browser's script does it. */
    private static String solved(JsonNode asked) {
        try {
            var found = Altcha.solveChallenge(
                    asked.get("challenge").asText(),
                    asked.get("salt").asText(),
                    Altcha.Algorithm.SHA256,
                    asked.get("maxnumber").asLong(),
                    0);
            var answer = (ObjectNode) asked.deepCopy();
            answer.remove("maxnumber");
            return packed(answer.put("number", found.number));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String packed(JsonNode answer) {
        return Base64.getEncoder().encodeToString(answer.toString().getBytes(UTF_8));
    }

    private static JsonNode opened(String solved) {
        return read(Base64.getDecoder().decode(solved));
    }

    private static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
