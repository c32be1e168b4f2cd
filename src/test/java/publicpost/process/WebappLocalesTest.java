package publicpost.process;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Every text of the bundled webapps is there in Chinese, and a new engine version that adds one fails here. */
class WebappLocalesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(.*?)\\s*}}");
    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void chineseHasTheKeysOfTheBundledEnglish(String app) throws IOException {
        assertThat(texts(app, "zh").keySet()).isEqualTo(texts(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void noTextIsEmptyWhereEnglishSaysSomething(String app) throws IOException {
        var chinese = texts(app, "zh");
        assertThat(texts(app, "en")).allSatisfy((key, english) -> {
            if (!english.isBlank()) {
                assertThat(chinese.get(key)).as(key).isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void placeholdersAreKept(String app) throws IOException {
        var chinese = texts(app, "zh");
        assertThat(texts(app, "en"))
                .allSatisfy((key, english) ->
                        assertThat(placeholders(chinese.get(key))).as(key).isEqualTo(placeholders(english)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void nearlyEveryTextIsChinese(String app) throws IOException {
        var labels = texts(app, "zh").entrySet().stream()
                .filter(text -> text.getKey().startsWith("/labels/"))
                .toList();
        var chinese = labels.stream()
                .filter(text -> CHINESE.matcher(text.getValue()).find())
                .count();
        assertThat(chinese).isGreaterThan(labels.size() * 95L / 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void chineseIsTheFallbackAndEnglishIsThere(String app) throws IOException {
        assertThat(read(app, "scripts/config.js"))
                .contains("availableLocales: ['zh', 'en']", "fallbackLocale: 'zh'", "公益岗");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void theEndOfLifeBannerIsHidden(String app) throws IOException {
        assertThat(read(app, "styles/user-styles.css")).contains(".ce-eol-banner { display: none");
    }

    private static Map<String, String> texts(String app, String language) throws IOException {
        var texts = new TreeMap<String, String>();
        collect("", new ObjectMapper().readTree(read(app, "locales/" + language + ".json")), texts);
        return texts;
    }

    private static void collect(String path, JsonNode node, Map<String, String> into) {
        if (node.isValueNode()) {
            into.put(path, node.asText());
        } else if (node.isObject()) {
            node.properties().forEach(field -> collect(path + "/" + field.getKey(), field.getValue(), into));
        } else {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "/" + i, node.get(i), into);
            }
        }
    }

    private static Map<String, Long> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .collect(toMap((MatchResult found) -> found.group(1), found -> 1L, Long::sum));
    }

    private static String read(String app, String file) throws IOException {
        var resource = new ClassPathResource("META-INF/resources/webjars/camunda/app/" + app + "/" + file);
        // The bundled English begins with a byte order mark.
        return resource.getContentAsString(StandardCharsets.UTF_8).replace("\uFEFF", "");
    }
}
