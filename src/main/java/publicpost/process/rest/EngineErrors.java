package publicpost.process.rest;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.UUID;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.rest.dto.ParseExceptionDto;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers in Chinese where the engine fails or refuses; the engine's own words may quote what somebody typed. */
final class EngineErrors implements ExceptionMapper<Throwable> {

    private static final int NEAREST = 1;

    private static final Logger LOG = LoggerFactory.getLogger(EngineErrors.class);

    @Override
    public Response toResponse(Throwable failed) {
        var problem = InPlainWords.of(failed).orElseGet(() -> unexpected(failed));
        return failed instanceof ParseException refused ? withPlaces(problem, refused) : problem.response();
    }

    /** A model is refused at places of it, which an editor shows there. */
    private static Response withPlaces(Problem problem, ParseException refused) {
        var told = ParseExceptionDto.fromException(refused);
        told.setMessage(problem.message());
        return problem.response(told);
    }

    private static Problem unexpected(Throwable failed) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("a call of the engine's REST failed, number {}", number, failed);
        return new Problem(500, "Failure", "系统没有办成，请稍后再试；仍不行请把编号 %s 告诉管理员。".formatted(number));
    }

    /** The library that reads JSON brings a mapper of its own for this, as near as ours. */
    @Priority(NEAREST)
    static final class Unreadable implements ExceptionMapper<JsonParseException> {

        @Override
        public Response toResponse(JsonParseException unreadable) {
            return Problem.UNREADABLE.response();
        }
    }

    /** And for what it can read but not make anything of. */
    @Priority(NEAREST)
    static final class Unfitting implements ExceptionMapper<JsonMappingException> {

        @Override
        public Response toResponse(JsonMappingException unfitting) {
            return Problem.UNREADABLE.response();
        }
    }
}
