package publicpost.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A scan is known by what is in it, and a name, a header or a first line makes none. */
class ScansTest {

    private static final int PNG_HEAD = 24;

    static Stream<Arguments> scans() {
        return Stream.of(
                Arguments.of(Scan.pdf(1, "x", "1"), "application/pdf"),
                Arguments.of("%PDF-1.7\n…\n%%EOF\r\n".getBytes(UTF_8), "application/pdf"),
                Arguments.of(Scan.png(7, 5), "image/png"),
                Arguments.of(Scan.jpeg(7, 5), "image/jpeg"),
                // a picture to whoever shows pictures, and to nobody anything else
                Arguments.of(joined(Scan.png(7, 5), "<script>alert(1)</script>".getBytes(UTF_8)), "image/png"));
    }

    @ParameterizedTest
    @MethodSource("scans")
    void whatIsOneIsTaken(byte[] content, String type) {
        assertThat(Scans.mediaType(content)).isEqualTo(type);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("<html><script>alert(1)</script>", "只接受"),
                Arguments.of("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "只接受"),
                Arguments.of("GIF89a\1\0\1\0\0\0\0;", "只接受"),
                Arguments.of("MZ\0\0", "只接受"),
                Arguments.of("x", "只接受"),
                Arguments.of(" %PDF-1.4 %%EOF", "只接受"),
                Arguments.of("%PDF-1.4 cut off", "不完整"),
                Arguments.of("%PDF-1.4 %%EOF" + " ".repeat(2000), "不完整"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsNoneIsRefused(String content, String words) {
        assertThat(refusal(content.getBytes(UTF_8))).contains("【附件】", words);
    }

    @Test
    void aHeaderAloneIsNoPicture() {
        assertThat(refusal(Arrays.copyOf(Scan.png(7, 5), 12))).contains("只接受");
        assertThat(refusal(Arrays.copyOf(Scan.jpeg(7, 5), 4))).contains("只接受");
        assertThat(refusal(joined(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, "<html>".getBytes(UTF_8))))
                .contains("只接受");
    }

    /** A few bytes that say they are ten thousand million pixels. */
    @Test
    void aPictureLargerThanAnyScanIsRefusedWithoutBeingDecoded() {
        var bomb = Scan.png(7, 5);
        ByteBuffer.wrap(bomb, PNG_HEAD - 8, 8).putInt(100_000).putInt(100_000);

        assertThat(refusal(bomb)).contains("像素过大");
    }

    private static String refusal(byte[] content) {
        return catchThrowableOfType(Refused.class, () -> Scans.mediaType(content))
                .inWords();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
