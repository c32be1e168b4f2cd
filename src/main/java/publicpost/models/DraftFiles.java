package publicpost.models;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;

/** What a draft has otherwise than the version it began from. The database lets only an open draft be written on. */
@Service
public class DraftFiles {

    private final JdbcClient database;
    private final Clock clock;

    DraftFiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<DraftFile> of(long draft) {
        return database.sql("select * from app.draft_file where draft_id = ? order by name")
                .param(draft)
                .query(DraftFiles::file)
                .list();
    }

    public Optional<DraftFile> find(long draft, String name) {
        return database.sql("select * from app.draft_file where draft_id = ? and name = ?")
                .params(draft, name)
                .query(DraftFiles::file)
                .optional();
    }

    /**
     * @param seen the revision that was read before; 0 where the draft had no such file
     * @return the new revision
     * @throws SavedMeanwhile when somebody else saved it since
     * @throws Refused when the draft is no longer open
     */
    @Transactional
    public int save(long draft, String name, String text, int seen, String by) {
        var rows = seen == 0 ? add(draft, name, text, by) : change(draft, name, text, seen, by);
        if (rows == 0) {
            throw new SavedMeanwhile(find(draft, name).orElse(null));
        }
        return seen + 1;
    }

    private int add(long draft, String name, String text, String by) {
        return written(() -> database.sql(
                        """
                        insert into app.draft_file (draft_id, name, text, revision, saved_by, saved_at)
                        values (?, ?, ?, 1, ?, ?) on conflict do nothing""")
                .params(draft, name, text, by, Timestamp.from(clock.instant()))
                .update());
    }

    private int change(long draft, String name, String text, int seen, String by) {
        return written(() -> database.sql(
                        """
                        update app.draft_file set text = ?, revision = revision + 1, saved_by = ?, saved_at = ?
                        where draft_id = ? and name = ? and revision = ?""")
                .params(text, by, Timestamp.from(clock.instant()), draft, name, seen)
                .update());
    }

    /** The file is again as the version has it. */
    @Transactional
    public void drop(long draft, String name) {
        written(() -> database.sql("delete from app.draft_file where draft_id = ? and name = ?")
                .params(draft, name)
                .update());
    }

    private interface Writing {
        int rows();
    }

    private static int written(Writing writing) {
        try {
            return writing.rows();
        } catch (DataIntegrityViolationException closed) {
            if (String.valueOf(closed.getMessage()).contains("the draft is closed")) {
                throw Refused.at("draft", "修改稿", "修改稿已提交或者已结束，不能再改");
            }
            throw closed;
        }
    }

    private static DraftFile file(ResultSet row, int index) throws SQLException {
        return new DraftFile(
                row.getString("name"),
                row.getString("text"),
                row.getInt("revision"),
                row.getString("saved_by"),
                row.getTimestamp("saved_at").toInstant());
    }
}
