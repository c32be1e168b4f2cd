package publicpost.officelists;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.lists.RawRow;

/** How mappings and what else is kept of a row are written down. */
@Component
class MappingJson {

    private final ObjectMapper json;

    MappingJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("cannot be written");
        }
    }

    Mapping mapping(String text) {
        return text == null ? null : read(text, new TypeReference<>() {});
    }

    Map<Field, String> texts(String text) {
        return text == null ? Map.of() : read(text, new TypeReference<>() {});
    }

    List<RawRow> rows(String text) {
        return text == null ? List.of() : read(text, new TypeReference<>() {});
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("cannot be read"); // without what it says
        }
    }
}
