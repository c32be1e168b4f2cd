package publicpost.process.rest;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.form.FormException;
import org.camunda.bpm.engine.rest.exception.RestException;

/** What the engine means by an exception, as somebody at a desk may read it. */
final class InPlainWords {

    private static final String NOT_YOURS = "这项任务或事项不由您所在的部门办理，或您没有办理的权限。";
    private static final String GONE = "要找的任务或事项不存在、已办结或已撤回，请刷新后再看。";
    private static final String WRONG = "请求的内容有误，没有办理。";

    /** Ours begin in Chinese; the engine puts its own words before what it quotes. */
    private static final Pattern OURS = Pattern.compile("^[\\p{IsHan}【“《（][\\s\\S]*");

    private record Meaning(Class<? extends Throwable> exception, int status, String message) {}

    /** In this order: the first that is found anywhere among the causes. */
    private static final List<Meaning> MEANINGS = List.of(
            new Meaning(AuthorizationException.class, 403, NOT_YOURS),
            new Meaning(TaskAlreadyClaimedException.class, 409, "这项任务已由他人认领，请刷新任务列表。"),
            new Meaning(OptimisticLockingException.class, 409, "别人刚刚办了这件事，请刷新后再看。"),
            new Meaning(SuspendedEntityInteractionException.class, 409, "这个事项已由管理员暂停，现在不能办理。"),
            new Meaning(NullValueException.class, 404, GONE),
            new Meaning(NotFoundException.class, 404, GONE),
            new Meaning(NoSuchElementException.class, 404, GONE),
            new Meaning(MismatchingMessageCorrelationException.class, 400, "没有事项在等这个消息。"),
            new Meaning(ParseException.class, 400, WRONG),
            new Meaning(FormException.class, 400, WRONG),
            new Meaning(NotValidException.class, 400, WRONG),
            new Meaning(BadUserRequestException.class, 400, WRONG),
            new Meaning(JacksonException.class, 400, Problem.UNREADABLE.message()));

    private InPlainWords() {}

    /** Nothing where it means that the system is broken. */
    static Optional<Problem> of(Throwable failed) {
        var meaning = meaning(failed);
        var words = ourWords(failed);
        if (meaning.isEmpty() && words.isEmpty()) {
            return holdsWhatNoColumnTakes(failed) ? Optional.of(Problem.UNREADABLE) : byStatus(failed);
        }
        var status = meaning.map(Problem::status).orElse(400);
        var type = meaning.map(Problem::type).orElse("Refused");
        return Optional.of(new Problem(
                status, type, words.or(() -> meaning.map(Problem::message)).orElseThrow()));
    }

    private static Optional<Problem> meaning(Throwable failed) {
        for (var meaning : MEANINGS) {
            for (var cause = failed; cause != null; cause = cause.getCause()) {
                if (meaning.exception().isInstance(cause)) {
                    return Optional.of(
                            new Problem(meaning.status(), meaning.exception().getSimpleName(), meaning.message()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ourWords(Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && OURS.matcher(cause.getMessage()).matches()) {
                return Optional.of(cause.getMessage());
            }
        }
        return Optional.empty();
    }

    /** A character or a number that the database has no place for: its class of errors 22. */
    private static boolean holdsWhatNoColumnTakes(Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused
                    && refused.getSQLState() != null
                    && refused.getSQLState().startsWith("22")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Problem> byStatus(Throwable failed) {
        var status = status(failed);
        if (status >= 500) {
            return Optional.empty();
        }
        var message =
                switch (status) {
                    case 401 -> "请先登录。";
                    case 403 -> NOT_YOURS;
                    case 404 -> GONE;
                    case 405 -> "此接口不支持这种请求方式。";
                    case 406, 415 -> "此接口不支持这种内容格式。";
                    default -> WRONG;
                };
        return Optional.of(new Problem(status, failed.getClass().getSimpleName(), message));
    }

    private static int status(Throwable failed) {
        if (failed instanceof RestException refused && refused.getStatus() != null) {
            return refused.getStatus().getStatusCode();
        }
        return failed instanceof WebApplicationException web ? web.getResponse().getStatus() : 500;
    }
}
