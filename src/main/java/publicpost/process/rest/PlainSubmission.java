package publicpost.process.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import publicpost.process.CaseVariables;

/**
 * Takes of a form what somebody filled in, and nothing that the models themselves keep: a number of a case or of a part of
 * it sent along would make a step the step of another case.
 */
@PreMatching
final class PlainSubmission implements ContainerRequestFilter {

    private static final Pattern SUBMISSION =
            Pattern.compile("engine/[^/]+/(?:task|process-definition)/.+/(?:submit-form|complete|resolve|start)");

    /** What the engine would read otherwise than we do is not taken at all. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Problem NUMBERED = new Problem(400, "Refused", "【案号】由系统编制，不能自行指定。");
    private static final Problem OURS = new Problem(400, "Refused", "【表单】含有由流程掌握的内容，不能自行指定。");

    /** What the engine would build objects or files from; no form of ours sends either. */
    private static final Set<String> CODE = Set.of("object", "file", "bytes");

    @Override
    public void filter(ContainerRequestContext call) throws IOException {
        if (!SUBMISSION.matcher(call.getUriInfo().getPath()).matches() || !call.hasEntity()) {
            return;
        }
        var body = call.getEntityStream().readAllBytes();
        problem(body).ifPresent(found -> call.abortWith(found.response()));
        call.setEntityStream(new ByteArrayInputStream(body));
    }

    static Optional<Problem> problem(byte[] body) throws IOException {
        try {
            return problem(JSON.readTree(body));
        } catch (JacksonException unreadable) {
            return Optional.of(Problem.UNREADABLE);
        }
    }

    private static Optional<Problem> problem(JsonNode form) {
        if (!form.isMissingNode() && !form.isObject()) {
            return Optional.of(Problem.UNREADABLE);
        }
        if (form.hasNonNull("businessKey") || form.hasNonNull("caseInstanceId")) {
            return Optional.of(NUMBERED);
        }
        for (var variable : form.path("variables").properties()) {
            if (CaseVariables.isOwn(variable.getKey())) {
                return Optional.of(OURS);
            }
            if (CODE.contains(variable.getValue().path("type").asText().toLowerCase(Locale.ROOT))) {
                return Optional.of(Problem.UNREADABLE);
            }
        }
        return Optional.empty();
    }
}
