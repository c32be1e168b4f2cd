package publicpost.process.applicant;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.casefile.Documents;
import publicpost.casefile.Documents.Named;
import publicpost.casefile.ListedDocument;
import publicpost.casefile.Records;
import publicpost.casefile.Refused;
import publicpost.casefile.TrailEntry;
import publicpost.online.OnlineApplication;
import publicpost.process.applicant.MyCase.Paper;

/** The documents of a case that are the applicant's own: those she applied with, and those she added on the site. */
@Component
class MyDocuments {

    static final String FILE = "file";

    private static final String LABEL = "材料";
    private static final int MOST_A_DAY = 10;
    private static final Duration DAY = Duration.ofDays(1);

    private final Documents documents;
    private final Records records;
    private final JdbcClient database;
    private final Clock clock;

    MyDocuments(Documents documents, Records records, JdbcClient database, Clock clock) {
        this.documents = documents;
        this.records = records;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Never what others handed in: minutes, or what somebody objected with.
     *
     * @param more what a clerk uploaded in her place
     */
    List<Paper> of(String caseNumber, Predicate<ListedDocument> more) {
        return documents.listed(caseNumber).stream()
                .filter(one -> isHers(one) || more.test(one))
                .map(one -> new Paper(one.name(), one.clock(), isAdded(one)))
                .toList();
    }

    private static boolean isHers(ListedDocument document) {
        return isAdded(document) || OnlineApplication.isUploader(document.uploadedBy());
    }

    private static boolean isAdded(ListedDocument document) {
        return document.uploadedBy().equals(TrailEntry.APPLICANT);
    }

    /** Browsers send an empty one where none was chosen. */
    static void refuseMissing(byte[] content) {
        if (content.length == 0) {
            throw Refused.at(FILE, LABEL, "请选择要添加的照片或 PDF 文件");
        }
    }

    /** Outside of any transaction; killed before it is filed, it goes with the others that nobody filed. */
    Named keep(String name, byte[] content) {
        return documents.keep(name, content, TrailEntry.APPLICANT);
    }

    /**
     * Files it, on record in the trail.
     *
     * @throws Refused when so many were added within a day already
     */
    void file(String caseNumber, Named kept) {
        // one after the other, or two at once would both be the last
        database.sql("select pg_advisory_xact_lock(hashtextextended('documents ' || ?, 0))::text")
                .param(caseNumber)
                .query(String.class)
                .single();
        refuseTooMany(caseNumber);
        documents.file(List.of(kept.id()), caseNumber, TrailEntry.APPLICANT);
        records.step(caseNumber, TrailEntry.APPLICANT, "AttachDocument", "ATTACHED", kept.name());
    }

    void refuseTooMany(String caseNumber) {
        var since = clock.instant().minus(DAY);
        var added = documents.listed(caseNumber).stream()
                .filter(one -> isAdded(one) && one.at().isAfter(since))
                .count();
        if (added >= MOST_A_DAY) {
            throw Refused.at(FILE, LABEL, "一天最多添加 %d 个文件，请明天再来，或者交到村（社区）".formatted(MOST_A_DAY));
        }
    }
}
