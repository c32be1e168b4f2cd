package publicpost.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A page is packed for whoever takes it so. */
class DrawnPageTest {

    private static final String TEXT = "公益性岗位公告".repeat(100);

    @Test
    void isSentPackedAndUnpacksToTheSame() throws IOException {
        var answer = sent("gzip, deflate, br");

        assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(answer.getContentAsByteArray().length)
                .isEqualTo(answer.getContentLength())
                .isLessThan(TEXT.length());
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(TEXT);
        }
    }

    @Test
    void isSentAsItIsToWhoeverTakesNoOther() throws IOException {
        var answer = sent(null);

        assertThat(answer.getHeader("Content-Encoding")).isNull();
        assertThat(answer.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "br", "identity", "gzip;q=0", "GZIP; q=0.0, br", ";;;", "x-gzip-not"})
    void nobodyElseGetsIt(String accepted) {
        assertThat(DrawnPage.takesPacked(accepted)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"gzip", "GZIP", "br, gzip", "deflate, gzip;q=0.5", "gzip;q=1.0, *;q=0"})
    void whoeverSaysSoGetsIt(String accepted) {
        assertThat(DrawnPage.takesPacked(accepted)).isTrue();
    }

    private static MockHttpServletResponse sent(String accepted) throws IOException {
        var request = new MockHttpServletRequest();
        if (accepted != null) {
            request.addHeader("Accept-Encoding", accepted);
        }
        var answer = new MockHttpServletResponse();
        DrawnPage.of(TEXT.getBytes(StandardCharsets.UTF_8)).send(request, answer);
        return answer;
    }
}
