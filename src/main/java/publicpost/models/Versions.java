package publicpost.models;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import publicpost.models.Version.Origin;

/** Every set of files that was in force, with who wrote it and who agreed; nothing of it is ever changed. */
@Service
public class Versions {

    private static final long ONE_AT_A_TIME = 418581342581L;

    private final JdbcClient database;
    private final Clock clock;

    Versions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is to be written down beside the files. */
    public record Publication(
            Origin origin, Long draft, Integer restored, String note, String author, String agreedBy) {}

    /** Until the end of the transaction nobody else publishes, on whatever node. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock() {
        database.sql("select pg_advisory_xact_lock(?)")
                .param(ONE_AT_A_TIME)
                .query((row, i) -> 0)
                .single();
    }

    /** The one in force: new cases and every question to a table take it. */
    public Optional<Version> live() {
        return one("where deployment_id is not null order by number desc limit 1");
    }

    /** What the program or its folder brought last. */
    public Optional<Version> offered() {
        return one("where origin = 'FILES' order by number desc limit 1");
    }

    public Optional<Version> find(int number) {
        return one("where number = " + number);
    }

    public Optional<Version> ofDeployment(String deployment) {
        return database.sql("select * from app.model_version where deployment_id = ?")
                .param(deployment)
                .query(Versions::version)
                .optional();
    }

    private Optional<Version> one(String which) {
        return database.sql("select * from app.model_version " + which)
                .query(Versions::version)
                .optional();
    }

    /** The latest first. */
    public List<Version> all() {
        return database.sql("select * from app.model_version order by number desc")
                .query(Versions::version)
                .list();
    }

    public FileSet files(int number) {
        var files = new TreeMap<String, String>();
        database.sql(
                        """
                        select f.name, t.text from app.model_version_file f join app.model_text t using (sha256)
                        where f.version = ?""")
                .param(number)
                .query(row -> {
                    files.put(row.getString(1), row.getString(2));
                });
        return new FileSet(files);
    }

    /** By number of version, the names of the files in which it is otherwise than the one in force before it. */
    public Map<Integer, List<String>> changed() {
        var changed = new TreeMap<Integer, List<String>>();
        database.sql(
                        """
                        with version as (select v.number, (select max(p.number) from app.model_version p
                            where p.number < v.number and p.deployment_id is not null) as before from app.model_version v),
                        file as (select version, name, sha256 from app.model_version_file)
                        select v.number, c.name from version v cross join lateral (
                            select name from (
                                (select name, sha256 from file where version = v.number
                                 except select name, sha256 from file where version = v.before)
                                union all
                                (select name, sha256 from file where version = v.before
                                 except select name, sha256 from file where version = v.number)) d
                            group by name) c
                        where v.before is not null order by v.number, c.name""")
                .query(row -> {
                    changed.computeIfAbsent(row.getInt(1), number -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return changed;
    }

    /** @param deployment the engine's; null for what is only offered */
    @Transactional(propagation = Propagation.MANDATORY)
    public int add(FileSet files, String deployment, Publication as) {
        var number = database.sql("select coalesce(max(number), 0) + 1 from app.model_version")
                .query(Integer.class)
                .single();
        database.sql(
                        """
                        insert into app.model_version (number, origin, draft_id, restored, note, author, agreed_by,
                            published_at, deployment_id, fingerprint) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(number, as.origin().name(), as.draft(), as.restored(), as.note(), as.author(), as.agreedBy())
                .params(Timestamp.from(clock.instant()), deployment, files.fingerprint())
                .update();
        files.files().forEach((name, text) -> add(number, name, text));
        return number;
    }

    private void add(int version, String name, String text) {
        var sha256 = database.sql(
                        """
                        with of_text as (select encode(sha256(convert_to(:text, 'UTF8')), 'hex') as sha256),
                             kept as (insert into app.model_text (sha256, text) select sha256, :text from of_text
                                      on conflict do nothing)
                        select sha256 from of_text""")
                .param("text", text)
                .query(String.class)
                .single();
        database.sql("insert into app.model_version_file (version, name, sha256) values (?, ?, ?)")
                .params(version, name, sha256)
                .update();
    }

    private static Version version(ResultSet row, int index) throws SQLException {
        return new Version(
                row.getInt("number"),
                Origin.valueOf(row.getString("origin")),
                row.getObject("draft_id", Long.class),
                row.getObject("restored", Integer.class),
                row.getString("note"),
                row.getString("author"),
                row.getString("agreed_by"),
                row.getTimestamp("published_at").toInstant(),
                row.getString("deployment_id"),
                row.getString("fingerprint"));
    }
}
