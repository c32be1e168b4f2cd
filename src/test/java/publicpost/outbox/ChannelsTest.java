package publicpost.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import publicpost.StartRefused;

/** Settings that mean nothing are refused at the start, and not found out with the first message. */
class ChannelsTest {

    @TempDir
    Path folder;

    @Test
    void theLogIsTheDefaultAndAGatewayIsNamed() throws Exception {
        var token = Files.writeString(folder.resolve("token"), "s3cret").toString();

        assertThat(channel("log", "", "")).isInstanceOf(LogChannel.class);
        assertThat(channel("http", "https://sms.example/send", "")).isInstanceOf(HttpChannel.class);
        assertThat(channel("http", " https://sms.example/send ", token)).isInstanceOf(HttpChannel.class);
    }

    @ParameterizedTest
    @CsvSource({
        "sms, https://sms.example/send, '', publicpost.messages.channel",
        "http, '', '', publicpost.messages.http.url",
        "http, secret-1, '', publicpost.messages.http.url",
        "http, ftp://sms.example/secret-1, '', publicpost.messages.http.url",
        "http, https://sms.example/ secret-1, '', publicpost.messages.http.url",
        "http, https://sms.example/send, /nowhere/secret-1, publicpost.messages.http.token-file",
    })
    void whatMeansNothingIsRefusedAndNotQuoted(String channel, String url, String token, String named) {
        assertThatThrownBy(() -> channel(channel, url, token))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(named)
                .hasMessageNotContaining("secret-1");
    }

    private static Channel channel(String channel, String url, String token) {
        return Channels.channel(channel, url, token, new ObjectMapper());
    }
}
