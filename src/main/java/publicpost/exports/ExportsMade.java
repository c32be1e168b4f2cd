package publicpost.exports;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import publicpost.calendar.OfficeClock;
import publicpost.scope.Reach;

/** What an account exported lately, as the audit trail has it, which it may not read otherwise. */
@Service
public class ExportsMade {

    private static final int LATEST = 10;

    private final JdbcClient database;

    ExportsMade(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param file such as 岗位（xlsx）
     * @param whole whether it went out to its end
     */
    public record Made(String at, String file, long rows, boolean whole) {}

    /** What it is about in the trail. */
    public static String subject(ExportKind kind, ExportFormat format) {
        return "exports/%s.%s".formatted(kind.code(), format.ending());
    }

    /** The latest first. */
    public List<Made> by(String account) {
        return Reach.WHOLE.during(() -> database.sql(
                        """
                        select at, subject, (detail ->> 'rows')::bigint as rows, (detail ->> 'whole')::boolean as whole
                        from app.audit_entry
                        where subject = any(:subjects) and actor = :account and act = 'EXPORTED' and detail ->> 'rows' is not null
                        order by id desc limit :latest""")
                .param("subjects", subjects())
                .param("account", account)
                .param("latest", LATEST)
                .query((row, number) -> new Made(
                        "%1$tF %1$tR"
                                .formatted(row.getObject("at", OffsetDateTime.class)
                                        .atZoneSameInstant(OfficeClock.ZONE)),
                        inWords(row.getString("subject")),
                        row.getLong("rows"),
                        row.getBoolean("whole")))
                .list());
    }

    private static String[] subjects() {
        return Stream.of(ExportKind.values())
                .flatMap(kind -> Stream.of(ExportFormat.values()).map(format -> subject(kind, format)))
                .toArray(String[]::new);
    }

    private static String inWords(String subject) {
        var name = subject.substring(subject.indexOf('/') + 1, subject.indexOf('.'));
        return "%s（%s）".formatted(ExportKind.of(name).title(), subject.substring(subject.indexOf('.') + 1));
    }
}
