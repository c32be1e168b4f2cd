package publicpost.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import publicpost.StartRefused;

/** Which way messages leave, by {@code publicpost.messages.*}; that the way is a safe one is asked before the start. */
@Configuration(proxyBeanMethods = false)
class Channels {

    /** @throws StartRefused where a setting is missing or means nothing */
    @Bean
    static Channel channel(
            @Value("${publicpost.messages.channel:log}") String channel,
            @Value("${publicpost.messages.http.url:}") String url,
            @Value("${publicpost.messages.http.token-file:}") String token,
            ObjectMapper json) {
        return switch (channel) {
            case "log" -> new LogChannel();
            case "http" -> new HttpChannel(address(url), file(token), json, HttpChannel.PATIENCE);
            default ->
                throw refused("publicpost.messages.channel 只能是 log 或 http（the channel of messages is log or http）");
        };
    }

    private static URI address(String url) {
        try {
            var address = URI.create(url.strip());
            if (address.getHost() != null && Set.of("http", "https").contains(address.getScheme())) {
                return address;
            }
        } catch (IllegalArgumentException noAddress) {
            // said below; the address itself may hold a secret
        }
        throw refused("publicpost.messages.http.url 不是网址（the address of the gateway for messages is none）");
    }

    private static Path file(String token) {
        if (token.isBlank()) {
            return null;
        }
        var file = Path.of(token.strip());
        if (!Files.isReadable(file)) {
            throw refused("publicpost.messages.http.token-file 指定的文件不存在或不可读（the token of the gateway is not there）");
        }
        return file;
    }

    private static StartRefused refused(String why) {
        return new StartRefused("拒绝启动：" + why);
    }
}
