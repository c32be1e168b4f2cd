package publicpost.secrets;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;
import publicpost.StartRefused;

/** Which keys a database's data are sealed by, as it says itself: a name and something sealed to try the key on. */
final class UsedKeys {

    private static final byte[] PLACE = "app.secret_key.probe".getBytes(US_ASCII);
    private static final byte[] PLAIN = "publicpost".getBytes(US_ASCII);

    private final JdbcClient database;

    UsedKeys(JdbcClient database) {
        this.database = database;
    }

    /** Before anything is sealed by it. */
    void add(Sealer sealer) {
        try {
            var probe = Base64.getEncoder().encodeToString(sealer.seal(PLAIN, PLACE));
            database.sql(
                            """
                            insert into app.secret_key (name, probe) values (?, ?)
                            on conflict (name) do update set retired_at = null where secret_key.retired_at is not null""")
                    .params(sealer.name(), probe)
                    .update();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a key does not seal: " + sealer.name());
        }
    }

    /** Nothing is sealed by the others any more, so they may go. */
    void retireOthers(String name) {
        database.sql("update app.secret_key set retired_at = clock_timestamp() where name <> ? and retired_at is null")
                .param(name)
                .update();
    }

    /** @throws StartRefused when a key is missing, or another one has its name */
    void check(KeyRing ring) {
        record Used(String name, String probe) {}
        database.sql("select name, probe from app.secret_key where retired_at is null order by first_used")
                .query((row, i) -> new Used(row.getString("name"), row.getString("probe")))
                .list()
                .forEach(used -> {
                    var sealer = ring.named(used.name()).orElseThrow(() -> refused(used.name()));
                    try {
                        sealer.open(Base64.getDecoder().decode(used.probe()), PLACE);
                    } catch (GeneralSecurityException another) {
                        throw refused(used.name());
                    }
                });
    }

    private static StartRefused refused(String name) {
        return new StartRefused(
                "不能启动：数据库中的个人信息由密钥 %s 加密，密钥文件中没有这把密钥，请恢复密钥文件（data are sealed by key %1$s, which the key file does not have)"
                        .formatted(name));
    }
}
