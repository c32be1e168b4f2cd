package publicpost.models;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.models.Draft.State;

/** ModelDrafts and how far each has come; every step is taken once, whoever else tries it at the same time. */
@Service
public class ModelDrafts {

    private static final String COLUMNS = "id, name, owner, note, base, state, created_at, proposed_by, publish_note,"
            + " effective_on, agreed_by, returned";

    private final JdbcClient database;
    private final Clock clock;

    ModelDrafts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws Refused when its owner has a draft of that name that is not over yet */
    @Transactional
    public long open(String name, String note, String owner, int base) {
        try {
            return database.sql(
                            """
                            insert into app.draft (name, note, owner, base, created_at) values (?, ?, ?, ?, ?)
                            returning id""")
                    .params(name, note, owner, base, now())
                    .query(Long.class)
                    .single();
        } catch (DuplicateKeyException taken) {
            throw Refused.at("name", "修改稿名称", "您已有同名的修改稿，请换一个名称");
        }
    }

    public Optional<Draft> find(long id) {
        return database.sql("select %s from app.draft where id = ?".formatted(COLUMNS))
                .param(id)
                .query(ModelDrafts::draft)
                .optional();
    }

    /** The latest first. */
    public List<Draft> latest(int most) {
        return database.sql("select %s from app.draft order by id desc limit ?".formatted(COLUMNS))
                .param(most)
                .query(ModelDrafts::draft)
                .list();
    }

    /** @param effectiveOn null for as soon as somebody agrees */
    @Transactional
    public void propose(long id, String by, String note, LocalDate effectiveOn) {
        var done = database.sql(
                        """
                        update app.draft set state = 'PROPOSED', proposed_by = ?, proposed_at = ?, publish_note = ?,
                            effective_on = ?, returned = null
                        where id = ? and state = 'OPEN'""")
                .params(by, now(), note, effectiveOn == null ? null : Date.valueOf(effectiveOn), id)
                .update();
        mustHaveBeen(done, State.OPEN);
    }

    /** From now on nobody changes it any more. */
    @Transactional
    public void agree(long id, String by) {
        var done = database.sql(
                        "update app.draft set state = 'AGREED', agreed_by = ?, agreed_at = ? where id = ? and state = 'PROPOSED'")
                .params(by, now(), id)
                .update();
        mustHaveBeen(done, State.PROPOSED);
    }

    @Transactional
    public void published(long id) {
        var done = database.sql("update app.draft set state = 'PUBLISHED' where id = ? and state = 'AGREED'")
                .param(id)
                .update();
        mustHaveBeen(done, State.AGREED);
    }

    /** Back to its owner, from whoever was to agree or because it cannot be published any more. */
    @Transactional
    public void giveBack(long id, String why) {
        var done = database.sql(
                        """
                        update app.draft set state = 'OPEN', returned = ?, proposed_by = null, proposed_at = null,
                            publish_note = null, effective_on = null, agreed_by = null, agreed_at = null
                        where id = ? and state in ('PROPOSED', 'AGREED')""")
                .params(why, id)
                .update();
        mustHaveBeen(done, State.PROPOSED);
    }

    @Transactional
    public void discard(long id) {
        var done = database.sql("update app.draft set state = 'DISCARDED' where id = ? and state = 'OPEN'")
                .param(id)
                .update();
        mustHaveBeen(done, State.OPEN);
    }

    /** Its differences are from now on those to another version. */
    @Transactional
    public void rebase(long id, int base) {
        var done = database.sql("update app.draft set base = ? where id = ? and state = 'OPEN'")
                .params(base, id)
                .update();
        mustHaveBeen(done, State.OPEN);
    }

    /** Agreed to, and their day has come; the earliest first, each locked to whoever asks. */
    public List<Draft> due(LocalDate day) {
        return database.sql(
                        """
                        select %s from app.draft where state = 'AGREED' and effective_on <= ?
                        order by effective_on, id for update skip locked"""
                                .formatted(COLUMNS))
                .param(Date.valueOf(day))
                .query(ModelDrafts::draft)
                .list();
    }

    private static void mustHaveBeen(int rows, State before) {
        if (rows == 0) {
            throw Refused.at("draft", "修改稿", "修改稿已不是“%s”，请刷新后再看".formatted(before.label()));
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Draft draft(ResultSet row, int index) throws SQLException {
        return new Draft(
                row.getLong("id"),
                row.getString("name"),
                row.getString("owner"),
                row.getString("note"),
                row.getInt("base"),
                State.valueOf(row.getString("state")),
                row.getTimestamp("created_at").toInstant(),
                row.getString("proposed_by"),
                row.getString("publish_note"),
                row.getObject("effective_on", LocalDate.class),
                row.getString("agreed_by"),
                row.getString("returned"));
    }
}
