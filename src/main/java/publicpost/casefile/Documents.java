package publicpost.casefile;

import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.audit.Act;
import publicpost.audit.Audit;

/** Where files are handed in. */
@Service
@Transactional
public class Documents {

    /** A document as lists show it. */
    public record Named(Long id, String name) {}

    /** 10 MiB, as the table allows. */
    private static final int LARGEST = 10 * 1024 * 1024;

    /** The first bytes of what offices scan and photograph; a name or a header can be made up. */
    private static final Map<String, String> KNOWN =
            Map.of("25504446", "application/pdf", "FFD8FF", "image/jpeg", "89504E47", "image/png");

    /** What every .xlsx begins with. */
    private static final String WORKBOOK = "504B0304";

    private final DocumentRows rows;
    private final Clock clock;
    private final Audit audit;

    Documents(DocumentRows rows, Clock clock, Audit audit) {
        this.rows = rows;
        this.clock = clock;
        this.audit = audit;
    }

    /** @throws Refused when the file is empty, over 10 MiB, or neither PDF, JPEG nor PNG */
    public Named keep(String name, byte[] content, String officer) {
        refuseSize(content);
        return keep(name, content, mediaType(content), officer);
    }

    /**
     * Likewise a table that other offices send in, .xlsx or text; whoever reads it says whether it is one.
     *
     * @throws Refused when the file is empty or over 10 MiB
     */
    public Named keepTable(String name, byte[] content, String officer) {
        refuseSize(content);
        var workbook = HexFormat.of()
                .withUpperCase()
                .formatHex(content, 0, Math.min(4, content.length))
                .equals(WORKBOOK);
        var type = workbook ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv";
        return keep(name, content, type, officer);
    }

    private Named keep(String name, byte[] content, String mediaType, String officer) {
        var saved = rows.save(new Document(
                FileName.plain(name, "附件"), mediaType, Sha256.of(content), content, officer, clock.instant()));
        audit.record(
                Act.CHANGED,
                officer,
                "document/" + saved.id(),
                Map.of("op", "insert", "sha256", Sha256.of(content), "bytes", content.length));
        return new Named(saved.id(), saved.name());
    }

    private static void refuseSize(byte[] content) {
        if (content.length == 0 || content.length > LARGEST) {
            throw Refused.at("file", "附件", "文件应在 10 MB 以内且不能为空");
        }
    }

    /**
     * Puts files into a case.
     *
     * @throws Refused when a file is not there or was handed in by somebody else
     */
    public void file(List<Long> ids, String caseNumber, String officer) {
        for (var id : ids) {
            var document = rows.findById(id)
                    .filter(found -> found.uploadedBy().equals(officer) || caseNumber.equals(found.caseNumber()))
                    .orElseThrow(() -> Refused.at("documents", "附件", "附件 %d 不存在，请重新上传".formatted(id)));
            document.fileUnder(caseNumber);
        }
    }

    /** @throws Refused when there is none, or its content went when its time was over */
    @Transactional(readOnly = true)
    public Document get(Long id) {
        var document = rows.findById(id).orElseThrow(() -> Refused.at("id", "附件", "附件不存在"));
        if (document.content() == null) {
            throw Refused.at("id", "附件", "附件内容保存期满，已按规定清除");
        }
        return document;
    }

    @Transactional(readOnly = true)
    public List<Named> of(String caseNumber) {
        return rows.namesOf(caseNumber);
    }

    private static String mediaType(byte[] content) {
        var head = HexFormat.of().withUpperCase().formatHex(content, 0, Math.min(4, content.length));
        return KNOWN.entrySet().stream()
                .filter(known -> head.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> Refused.at("file", "附件", "只接受 PDF、JPG、PNG 文件"));
    }
}
