package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** What the engine's REST answers where it does not do what it was asked. */
final class EngineSays {

    private static final Pattern CHINESE = Pattern.compile("^[\\p{IsHan}【“][\\s\\S]*");

    private EngineSays() {}

    static void no(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(words(answer)).matches(CHINESE).contains(words).doesNotContain("ENGINE-", "Exception", "SQL");
    }

    static boolean isInChinese(HttpResponse<String> answer) {
        return CHINESE.matcher(words(answer)).matches();
    }

    private static String words(HttpResponse<String> answer) {
        if (!answer.headers().firstValue("Content-Type").orElse("").contains("json")) {
            return answer.body();
        }
        try {
            return new ObjectMapper().readTree(answer.body()).path("message").asText();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(answer.body(), broken);
        }
    }
}
