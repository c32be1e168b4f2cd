package publicpost.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.audit.Act;
import publicpost.audit.Audit;
import publicpost.casefile.store.Contents;
import publicpost.casefile.store.Held;
import publicpost.casefile.store.Place;

/** Where files are handed in. */
@Service
public class Documents {

    /** A document as lists show it. */
    public record Named(Long id, String name) {}

    /** A file as it was handed in. */
    public record Opened(String name, String mediaType, byte[] content) {}

    /** 10 MiB; a bank's answer for ten thousand people has one. */
    private static final int LARGEST_TABLE = 10 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;

    /** What every .xlsx begins with. */
    private static final String WORKBOOK = "504B0304";

    private final DocumentRows rows;
    private final DocumentLists lists;
    private final Contents contents;
    private final Clock clock;
    private final Audit audit;
    private final TransactionTemplate transaction;

    Documents(
            DocumentRows rows,
            DocumentLists lists,
            Contents contents,
            Clock clock,
            Audit audit,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.lists = lists;
        this.contents = contents;
        this.clock = clock;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @throws Refused when the file is empty, over 20 MiB, or neither PDF, JPEG nor PNG */
    public Named keep(String name, byte[] content, String officer) {
        return keep(name, content, officer, () -> {});
    }

    /**
     * Likewise, where something may have happened while the content travelled.
     *
     * @param stillTaken asked in the transaction that keeps it, where lists show it already; what it refuses is not kept
     */
    public Named keep(String name, byte[] content, String officer, Runnable stillTaken) {
        refuseSize(content, Contents.LARGEST);
        return keep(name, content, Scans.mediaType(content), officer, stillTaken);
    }

    /**
     * Likewise a table that other offices send in, .xlsx or text; whoever reads it says whether it is one.
     *
     * @throws Refused when the file is empty or over 10 MiB
     */
    public Named keepTable(String name, byte[] content, String officer) {
        refuseSize(content, LARGEST_TABLE);
        var workbook = HexFormat.of()
                .withUpperCase()
                .formatHex(content, 0, Math.min(4, content.length))
                .equals(WORKBOOK);
        var type = workbook ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv";
        return keep(name, content, type, officer, () -> {});
    }

    /** The store first: while the bytes travel no transaction is open, and a row never names what is not there. */
    private Named keep(String name, byte[] content, String mediaType, String officer, Runnable stillTaken) {
        var held = contents.put(content);
        return transaction.execute(begun -> {
            var saved = rows.saveAndFlush(new Document(
                    FileName.plain(name, "附件"),
                    mediaType,
                    Sha256.of(content),
                    content.length,
                    held,
                    officer,
                    clock.instant()));
            contents.goesWithTransaction(held);
            stillTaken.run();
            audit.record(
                    Act.CHANGED,
                    officer,
                    "document/" + saved.id(),
                    Map.of("op", "insert", "sha256", saved.sha256(), "bytes", content.length));
            return new Named(saved.id(), saved.name());
        });
    }

    private static void refuseSize(byte[] content, int largest) {
        if (content.length == 0 || content.length > largest) {
            throw Refused.at("file", "附件", "文件应在 %d MB 以内且不能为空".formatted(largest / MEGABYTE));
        }
    }

    /**
     * Puts files into a case.
     *
     * @throws Refused when a file is not there, was handed in by somebody else, or is in another case
     */
    @Transactional
    public void file(List<Long> ids, String caseNumber, String officer) {
        for (var id : ids) {
            refuseMissing(id, rows.fileUnder(id, caseNumber, officer));
        }
    }

    /**
     * Likewise what was handed in with an objection to the person of the case, which fewer see.
     *
     * @throws Refused when a file is not there, was handed in by somebody else, or is in a case already
     */
    @Transactional
    public void fileWithObjection(List<Long> ids, String caseNumber, Long objection, String uploader) {
        for (var id : ids) {
            refuseMissing(id, rows.fileWithObjection(id, caseNumber, objection, uploader));
        }
    }

    private static void refuseMissing(Long id, int filed) {
        if (filed == 0) {
            throw Refused.at("documents", "附件", "附件 %d 不存在，请重新上传".formatted(id));
        }
    }

    /** @throws Refused when there is none, its content went when its time was over, or is not what was handed in */
    public Opened open(Long id) {
        var document = rows.findById(id).orElseThrow(() -> Refused.at("id", "附件", "附件不存在"));
        if (document.isBlank()) {
            throw Refused.at("id", "附件", "附件内容保存期满，已按规定清除");
        }
        return new Opened(
                document.name(),
                document.mediaType(),
                contents.open(document.held(), document.sha256(), document.id()));
    }

    /** Takes its content away for good, in the caller's transaction; name and SHA-256 stay. */
    @Transactional
    public void clear(Long id, LocalDate on) {
        rows.objectOf(id).map(key -> new Held(Place.S3, null, key, null)).ifPresent(contents::discardWithTransaction);
        rows.blank(id, on);
    }

    /** Likewise of everything that somebody handed in and that came into no case. */
    @Transactional
    public void clearUnfiled(String uploader, LocalDate on) {
        rows.unfiledOf(uploader).forEach(id -> clear(id, on));
    }

    /** Likewise of one of these, when whoever handed it in takes it back. */
    @Transactional
    public void clearUnfiled(Long id, String uploader, LocalDate on) {
        rows.unfiledOf(uploader).stream().filter(id::equals).forEach(one -> clear(one, on));
    }

    @Transactional(readOnly = true)
    public List<Named> of(String caseNumber) {
        return rows.namesOf(caseNumber);
    }

    /** With all that lists show of it. */
    @Transactional(readOnly = true)
    public List<ListedDocument> listed(String caseNumber) {
        return lists.of(caseNumber);
    }
}
