package publicpost.models;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is said of drafts, and which warnings somebody took upon himself. */
@Service
public class Comments {

    private final JdbcClient database;
    private final Clock clock;

    Comments(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A warning of one check at one place, accepted by name. */
    public record Acceptance(String file, String element, String rule, String by) {

        public boolean isOf(Problem problem) {
            return file.equals(problem.file())
                    && element.equals(problem.element() == null ? "" : problem.element())
                    && rule.equals(problem.rule());
        }
    }

    /** As they were made. */
    public List<Comment> of(long draft) {
        return database.sql("select * from app.draft_comment where draft_id = ? order by id")
                .param(draft)
                .query((row, i) -> new Comment(
                        row.getLong("id"),
                        row.getString("file"),
                        row.getString("element"),
                        row.getString("author"),
                        row.getString("text"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("settled_by")))
                .list();
    }

    @Transactional
    public long add(long draft, String file, String element, String text, String author) {
        return database.sql(
                        """
                        insert into app.draft_comment (draft_id, file, element, author, text, made_at)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(draft, file, element, author, text, now())
                .query(Long.class)
                .single();
    }

    @Transactional
    public void settle(long draft, long comment, String by) {
        database.sql(
                        """
                        update app.draft_comment set settled_by = ?, settled_at = ?
                        where draft_id = ? and id = ? and settled_by is null""")
                .params(by, now(), draft, comment)
                .update();
    }

    public List<Acceptance> accepted(long draft) {
        return database.sql("select file, element, rule, accepted_by from app.draft_acceptance where draft_id = ?")
                .param(draft)
                .query((row, i) ->
                        new Acceptance(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** @param element null for the whole file */
    @Transactional
    public void accept(long draft, String file, String element, String rule, String by) {
        database.sql(
                        """
                        insert into app.draft_acceptance (draft_id, file, element, rule, accepted_by, accepted_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(draft, file, element == null ? "" : element, rule, by, now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
