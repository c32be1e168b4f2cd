package publicpost.process.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.springframework.stereotype.Component;

/** ReplayTexts by name, as a column keeps them. */
@Component
class ReplayTexts {

    private final ObjectMapper json;

    ReplayTexts(ObjectMapper json) {
        this.json = json;
    }

    String written(Map<String, String> texts) {
        try {
            return json.writeValueAsString(texts);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    Map<String, String> read(String column) {
        try {
            return json.readValue(column, new TypeReference<>() {});
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }
}
