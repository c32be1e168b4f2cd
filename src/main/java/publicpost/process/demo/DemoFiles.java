package publicpost.process.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The announcements and applicants of the demo, as invented in the files beside the program. */
@Component
@Profile("demo")
class DemoFiles {

    private static final int HEADING = 2;

    private final ObjectMapper json;

    DemoFiles(ObjectMapper json) {
        this.json = json;
    }

    List<DemoAnnouncement> announcements() {
        try {
            return json.readValue(text("demo/announcements.json"), new TypeReference<List<DemoAnnouncement>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<DemoApplicant> applicants() {
        try {
            var lines = text("demo/applicants.csv").lines().skip(HEADING).toList();
            return IntStream.range(0, lines.size())
                    .mapToObj(i -> DemoApplicant.read(i + 1, lines.get(i)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(String path) throws IOException {
        return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    }
}
