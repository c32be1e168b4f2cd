package publicpost.casefile.store;

import static publicpost.secrets.SealedColumn.DOCUMENT_CONTENT;

import java.util.function.IntPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import publicpost.casefile.Refused;
import publicpost.casefile.Sha256;
import publicpost.secrets.Secrets;
import publicpost.secrets.Unreadable;

/** Seals the contents of documents and gives them to a store; opens them and holds them against their SHA-256. */
@Component
public class Contents {

    /** 20 MiB, as the table allows. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** And what sealing adds. */
    static final int LARGEST_SEALED = LARGEST + 64;

    private static final Logger LOG = LoggerFactory.getLogger(Contents.class);

    private final Secrets secrets;
    private final FileStores stores;

    Contents(Secrets secrets, FileStores stores) {
        this.secrets = secrets;
        this.stores = stores;
    }

    /**
     * Best before a transaction begins: bytes may travel for long. The row that names it says {@link #goesWithTransaction}.
     *
     * @throws Refused when the store does not take it
     */
    public Held put(byte[] plain) {
        try {
            return putInto(stores.now(), plain);
        } catch (StoreFailed failed) {
            LOG.error("附件未能存入（a document could not be stored）：{}", failed.getMessage());
            throw Refused.at("file", "附件", "文件存储暂时不可用，文件没有保存，请稍后重新上传");
        }
    }

    /** Where it was, by the key that seals now. */
    Held putAgain(byte[] plain, Place place) {
        return putInto(stores.at(place), plain);
    }

    private Held putInto(FileStore store, byte[] plain) {
        var sealed = secrets.sealFile(DOCUMENT_CONTENT, plain);
        return store.put(sealed, Secrets.keyOf(sealed));
    }

    /**
     * After its row was written: an object goes again should this transaction not come to its end.
     *
     * @throws Refused when the keys were changed meanwhile, and those who changed them may not have seen it
     */
    public void goesWithTransaction(Held held) {
        atEnd(status -> status == TransactionSynchronization.STATUS_ROLLED_BACK, held);
        if (held.sealedBy() != null && !held.sealedBy().equals(secrets.currentKey())) {
            throw Refused.at("file", "附件", "系统正在更换密钥，文件没有保存，请再上传一次");
        }
    }

    /** Once nothing names it any more, with this transaction. */
    public void discardWithTransaction(Held held) {
        atEnd(status -> status == TransactionSynchronization.STATUS_COMMITTED, held);
    }

    private void atEnd(IntPredicate when, Held held) {
        if (held.in() == Place.DATABASE) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (when.test(status)) {
                    discard(held);
                }
            }
        });
    }

    private void discard(Held held) {
        try {
            stores.at(held.in()).delete(held);
        } catch (RuntimeException failed) {
            // nobody names it, so it is swept away later
            LOG.warn(
                    "对象 {} 暂未删除，稍后再试（an object is left for later）：{}",
                    held.key(),
                    failed.getClass().getSimpleName());
        }
    }

    /**
     * @param document its number, for the log
     * @throws Refused when it is not there, cannot be reached, or is not what was handed in
     */
    public byte[] open(Held held, String sha256, Long document) {
        try {
            var plain = secrets.openFile(DOCUMENT_CONTENT, stores.at(held.in()).get(held));
            if (plain != null && Sha256.of(plain).equals(sha256)) {
                return plain;
            }
            LOG.error("附件 {} 的内容与登记的 SHA-256 不符（the content of the document is not what was handed in）", document);
        } catch (Unreadable changed) {
            LOG.error("附件 {} 的内容无法解密（the content of the document was changed）", document);
        } catch (StoreFailed failed) {
            LOG.error("附件 {} 的内容没有取到（the content of the document was not got）：{}", document, failed.getMessage());
            throw refused(failed.why());
        }
        throw refused("附件内容与登记时不一致，已停止打开，请联系系统管理员");
    }

    private static Refused refused(StoreFailed.Why why) {
        return refused(
                switch (why) {
                    case MISSING -> "附件内容已丢失，无法打开，请联系系统管理员";
                    case OVERSIZED -> "附件内容与登记时不一致，已停止打开，请联系系统管理员";
                    case UNREACHABLE -> "文件存储暂时不可用，请稍后再试";
                    case NOT_CONFIGURED -> "附件存放在对象存储中，系统现在没有配置，请联系系统管理员";
                });
    }

    private static Refused refused(String why) {
        return Refused.at("id", "附件", why);
    }
}
