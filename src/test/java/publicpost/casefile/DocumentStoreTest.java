package publicpost.casefile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.InOneContext;
import publicpost.casefile.store.Bucket;
import publicpost.casefile.store.Contents;
import publicpost.casefile.store.Place;

/** Scans lie sealed in a store of objects: it never sees one, none is lost, and nothing of what it does to them goes unseen. */
@InOneContext
class DocumentStoreTest {

    private static final String MARK = "诊断证明 371099197603010020";
    private static final byte[] SCAN = ("%PDF-1.7\n" + MARK + "\n%%EOF\n").getBytes(UTF_8);

    @TempDir
    Path folder;

    @Autowired
    BeanFactory beans;

    /** Of the settings of the test, which name no store of objects. */
    @Autowired
    Documents inRows;

    @Autowired
    JdbcTemplate database;

    @Autowired
    PlatformTransactionManager transactions;

    private Bucket bucket;
    private Documents inBucket;
    private TransactionTemplate transaction;

    @BeforeEach
    void open() throws IOException {
        bucket = new Bucket(beans, folder);
        inBucket = InBucket.documents(bucket, Place.S3, beans);
        transaction = new TransactionTemplate(transactions);
    }

    @AfterEach
    void close() {
        bucket.close();
    }

    private Long kept() {
        return inBucket.keep("诊断.pdf", SCAN, "village-chucun-1").id();
    }

    private String key() {
        return database.queryForObject("select object_key from app.document", String.class);
    }

    private int objectsNamed() {
        return database.queryForObject("select count(*) from app.document_object", Integer.class);
    }

    private static String refusal(Runnable work) {
        return catchThrowableOfType(Refused.class, work::run).inWords();
    }

    @Test
    void aScanComesBackByteForByteAndTheStoreNeverSeesIt() {
        var id = kept();
        inRows.file(List.of(id), "SQ2026-000001", "village-chucun-1");

        var row = database.queryForMap("select * from app.document");
        assertThat(row.get("content")).isNull();
        assertThat(row.get("stored_in")).isEqualTo("S3");
        assertThat(row.get("bytes")).isEqualTo((long) SCAN.length);
        assertThat(bucket.objects).containsOnlyKeys(key());
        assertThat(key()).doesNotContain("SQ2026").hasSize(36);
        assertThat(new String(bucket.objects.get(key()), UTF_8)).doesNotContain(MARK, "%PDF");
        assertThat(new String(bucket.objects.get(key()), ISO_8859_1)).startsWith(row.get("sealed_by") + ":");
        assertThat(inBucket.open(id).content()).isEqualTo(SCAN);
        assertThat(bucket.asked).containsExactly("PUT", "GET");
    }

    @Test
    void theLargestScanComesBackWhole() {
        var scan = Arrays.copyOf(SCAN, Contents.LARGEST);
        System.arraycopy(SCAN, 0, scan, scan.length - SCAN.length, SCAN.length);

        for (var documents : new Documents[] {inRows, inBucket}) {
            var id = documents.keep("大.pdf", scan, "village-chucun-1").id();
            assertThat(documents.open(id).content()).isEqualTo(scan);
            assertThat(refusal(() -> documents.keep("大.pdf", new byte[scan.length + 1], "village-chucun-1")))
                    .contains("20 MB");
        }
    }

    @Test
    void whatIsRolledBackLeavesNoObject() {
        transaction.executeWithoutResult(begun -> {
            kept();
            assertThat(bucket.objects).hasSize(1);
            begun.setRollbackOnly();
        });

        assertThat(bucket.objects).isEmpty();
        assertThat(objectsNamed()).isZero();
        assertThat(database.queryForObject("select count(*) from app.document", Integer.class))
                .isZero();
    }

    @Test
    void aStoreThatRefusesKeepsNothingAndIsNotQuoted() {
        bucket.refuses(true);
        assertThat(refusal(this::kept)).contains("文件存储暂时不可用").doesNotContain("secret");
        assertThat(database.queryForObject("select count(*) from app.document", Integer.class))
                .isZero();

        bucket.refuses(false);
        var id = kept();
        bucket.refuses(true);
        assertThat(refusal(() -> inBucket.open(id))).contains("暂时不可用").doesNotContain("secret");
    }

    @Test
    void anObjectThatIsLostOrChangedIsNotShown() {
        var id = kept();
        var other = inBucket.keep("另一份.pdf", "%PDF-1.7 x %%EOF".getBytes(UTF_8), "village-chucun-1");
        var keys = database.queryForList("select object_key from app.document order by id", String.class);
        var sealed = bucket.objects.get(keys.get(0));

        bucket.objects.put(keys.get(0), bucket.objects.get(keys.get(1)));
        assertThat(refusal(() -> inBucket.open(id))).contains("与登记时不一致");
        var changed = sealed.clone();
        changed[changed.length - 1] ^= 1;
        bucket.objects.put(keys.get(0), changed);
        assertThat(refusal(() -> inBucket.open(id))).contains("与登记时不一致");
        bucket.objects.put(keys.get(0), new byte[Contents.LARGEST + 1000]);
        assertThat(refusal(() -> inBucket.open(id))).contains("与登记时不一致");
        bucket.objects.remove(keys.get(0));
        assertThat(refusal(() -> inBucket.open(id))).contains("已丢失");
        bucket.objects.put(keys.get(0), sealed);
        assertThat(inBucket.open(id).content()).isEqualTo(SCAN);
        assertThat(inBucket.open(other.id()).content()).isNotEqualTo(SCAN);
    }

    @Test
    void bothStoresAreReadWhicheverIsWrittenTo() {
        var row = inRows.keep("一.pdf", SCAN, "village-chucun-1").id();
        var object = kept();
        var backInRows = InBucket.documents(bucket, Place.DATABASE, beans);

        assertThat(inBucket.open(row).content()).isEqualTo(SCAN);
        assertThat(backInRows.open(object).content()).isEqualTo(SCAN);
        backInRows.keep("二.pdf", SCAN, "village-chucun-1");
        assertThat(bucket.objects).hasSize(1);
        assertThat(refusal(() -> inRows.open(object))).contains("没有配置");
    }

    @Test
    void aClearedContentGoesWithItsTransactionOnly() {
        var id = kept();
        var day = LocalDate.of(2026, 5, 11);
        transaction.executeWithoutResult(begun -> {
            inBucket.clear(id, day);
            begun.setRollbackOnly();
        });
        assertThat(inBucket.open(id).content()).isEqualTo(SCAN);

        transaction.executeWithoutResult(begun -> inBucket.clear(id, day));

        assertThat(bucket.objects).isEmpty();
        assertThat(objectsNamed()).isZero();
        assertThat(refusal(() -> inBucket.open(id))).contains("保存期满");
        assertThat(database.queryForObject("select sha256 from app.document", String.class))
                .isEqualTo(Sha256.of(SCAN));
    }

    @Test
    void whatNobodyNamesIsSweptAwayADayLaterAndNothingElse() {
        var stays = kept();
        var goes = inBucket.keep("另一份.pdf", SCAN, "village-chucun-1").id();
        bucket.refuses(true);
        transaction.executeWithoutResult(begun -> inBucket.clear(goes, LocalDate.of(2026, 5, 11)));
        assertThat(bucket.objects).hasSize(2);
        bucket.refuses(false);

        assertThat(bucket.sweep()).as("somebody may be about to name it").isZero();
        database.update("update app.document_object set made_at = made_at - interval '2 days'");
        assertThat(bucket.sweep()).isOne();

        assertThat(bucket.objects)
                .containsOnlyKeys(database.queryForObject(
                        "select object_key from app.document where object_key is not null", String.class));
        assertThat(inBucket.open(stays).content()).isEqualTo(SCAN);
        assertThat(objectsNamed()).isOne();
        assertThat(bucket.sweep()).isZero();
    }
}
