package publicpost.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;

/** Reads a question from the body; anyone may send one, so it is read no further than a question can be long. */
final class JsonBody {

    private static final int MOST_BYTES = 64 * 1024;

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .reader();

    private JsonBody() {}

    /**
     * @throws BadInput when it is too long, empty or no JSON object
     */
    static Fields fields(HttpServletRequest request) throws IOException, HttpMediaTypeNotSupportedException {
        if (!isJson(request.getContentType())) {
            throw new HttpMediaTypeNotSupportedException(
                    "a question is sent as JSON", List.of(MediaType.APPLICATION_JSON));
        }
        var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw BadInput.of("body", "内容过长", "is too long");
        }
        try {
            return new Fields(READER.readTree(bytes));
        } catch (JsonProcessingException unreadable) {
            throw BadInput.of("body", "不是可读的JSON", "is not readable JSON");
        }
    }

    private static boolean isJson(String contentType) {
        try {
            return contentType != null
                    && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
