package publicpost.secrets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import publicpost.InOneContext;
import publicpost.TestData;
import publicpost.audit.Audit;
import publicpost.casefile.Documents;
import publicpost.casefile.InBucket;
import publicpost.casefile.Refused;
import publicpost.casefile.store.Bucket;
import publicpost.casefile.store.Place;

/** A change of keys goes through the objects of a store as through the rows, and is not finished before them. */
@InOneContext
class ResealedObjectsTest {

    private static final Path FILE = TestData.folder().resolve("keys.json");
    private static final byte[] SCAN = "%PDF-1.7 scan %%EOF".getBytes(UTF_8);

    @TempDir
    Path folder;

    @Autowired
    BeanFactory beans;

    @Autowired
    Keys keys;

    @Autowired
    KeysInUse used;

    @Autowired
    Secrets secrets;

    @Autowired
    Audit audit;

    @Autowired
    JdbcTemplate database;

    @Autowired
    PlatformTransactionManager transactions;

    private Bucket bucket;
    private Documents documents;
    private KeyRotations rotations;
    private String old;

    @BeforeEach
    void scansInABucket() throws Exception {
        bucket = new Bucket(beans, folder);
        documents = InBucket.documents(bucket, Place.S3, beans);
        var rows = new RotationRows(beans.getBean(JdbcClient.class), List.of(bucket.resealed()));
        // two files at once
        rotations = new KeyRotations(rows, keys, used, secrets, audit, database, transactions, 200);
        old = keys.current().name();
    }

    @AfterEach
    void close() {
        bucket.close();
    }

    private List<Long> keepThree() {
        var ids = new ArrayList<Long>();
        for (var name : List.of("一.pdf", "二.pdf", "三.pdf")) {
            ids.add(documents.keep(name, SCAN, "village-chucun-1").id());
        }
        return ids;
    }

    private static String promoteANewKey() throws Exception {
        var before = Set.copyOf(KeyFile.read(FILE).ring().sealers().keySet());
        KeyTool.run("add", FILE.toString(), "aes");
        var added = KeyFile.read(FILE).ring().sealers().keySet().stream()
                .filter(name -> !before.contains(name))
                .findFirst()
                .orElseThrow();
        KeyTool.run("promote", FILE.toString(), added);
        return added;
    }

    @Test
    void everyObjectIsSealedAnewAndTheOldKeyMayGo() throws Exception {
        var ids = keepThree();
        var before = Set.copyOf(bucket.objects.keySet());
        var added = promoteANewKey();
        var rotation = rotations.begin("admin");

        assertThat(rotations.go(rotation)).isTrue();

        assertThat(bucket.objects).hasSize(3).doesNotContainKeys(before.toArray(String[]::new));
        assertThat(bucket.objects.values())
                .allSatisfy(object -> assertThat(new String(object, ISO_8859_1)).startsWith(added + ":"));
        KeyTool.run("remove", FILE.toString(), old);
        used.takeUp();
        assertThat(ids)
                .allSatisfy(id -> assertThat(documents.open(id).content()).isEqualTo(SCAN));
        assertThat(rotations.latest().orElseThrow().done())
                .isEqualTo(rotations.latest().orElseThrow().rows());
        assertThat(database.queryForObject("select count(*) from app.document_object", Integer.class))
                .isEqualTo(3);
    }

    @Test
    void whileAnObjectIsMissingNoKeyMayGo() throws Exception {
        keepThree();
        var lost =
                database.queryForObject("select object_key from app.document order by id desc limit 1", String.class);
        var object = bucket.objects.remove(lost);
        promoteANewKey();
        var rotation = rotations.begin("admin");

        assertThatThrownBy(() -> rotations.go(rotation)).isInstanceOf(Refused.class);
        assertThat(rotations.latest().orElseThrow().finishedAt()).isNull();
        assertThat(bucket.objects).as("nothing is left behind").hasSize(2);

        bucket.objects.put(lost, object);
        assertThat(rotations.go(rotations.begin("admin"))).isTrue();
        assertThat(bucket.objects).hasSize(3);
    }
}
