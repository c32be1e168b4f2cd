package publicpost.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** What an HTML form brought, between its page and the task that takes it up: so that it never enters the engine. */
@Component
class Drafts {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration SWEEP_EVERY = Duration.ofHours(1);

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Secrets secrets;
    private final Clock clock;
    private volatile Instant sweptUntil = Instant.MIN;

    Drafts(JdbcClient database, ObjectMapper json, Secrets secrets, Clock clock) {
        this.database = database;
        this.json = json;
        this.secrets = secrets;
        this.clock = clock;
    }

    UUID keep(String step, Map<String, ?> content, String officer) {
        var id = UUID.randomUUID();
        forgetOld();
        database.sql("insert into app.form_draft values (?, ?, ?, ?, ?)")
                .params(
                        id,
                        step,
                        secrets.seal(SealedColumn.DRAFT_CONTENT, write(content)),
                        officer,
                        Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    private void forgetOld() {
        var now = clock.instant();
        if (now.isAfter(sweptUntil)) {
            sweptUntil = now.plus(SWEEP_EVERY);
            database.sql("delete from app.form_draft where made_at < ?")
                    .params(Timestamp.from(now.minus(KEPT)))
                    .update();
        }
    }

    /** Takes a draft up, once; only the officer who wrote it can. */
    Answer take(String draft, String step, String officer) {
        var content = database.sql(
                        "delete from app.form_draft where id = ?::uuid and step = ? and made_by = ? returning content")
                .params(uuid(draft), step, officer)
                .query(String.class)
                .optional();
        return new Answer(read(secrets.open(SealedColumn.DRAFT_CONTENT, content.orElseThrow(Drafts::gone))));
    }

    private static String uuid(String draft) {
        try {
            return UUID.fromString(String.valueOf(draft)).toString();
        } catch (IllegalArgumentException notAnId) {
            throw gone();
        }
    }

    private static Refused gone() {
        return Refused.at("draft", "表单", "没有收到填写的内容，请在表单中重新提交");
    }

    private String write(Map<String, ?> content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a draft cannot be written", broken);
        }
    }

    private Map<String, ?> read(String content) {
        try {
            return json.readValue(content, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a draft cannot be read", broken);
        }
    }
}
