package publicpost.process.applicant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.casefile.Documents;
import publicpost.casefile.ListedDocument;
import publicpost.casefile.Records;
import publicpost.casefile.Refused;
import publicpost.intake.Application;

/** The documents of a case that are the applicant's own: those she applied with, and those she added on the site. */
@Component
class MyDocuments {

    static final String FILE = "file";

    private static final int MOST_A_DAY = 10;
    private static final Duration DAY = Duration.ofDays(1);

    /** Files that came with an application made on the site, by whoever made it. */
    private static final String ONLINE = "online-";

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

    /** Never what others handed in: minutes, or what somebody objected with. */
    List<ListedDocument> of(Application application) {
        return documents.listed(application.caseNumber()).stream()
                .filter(one -> isHers(one) || isOfTheApplication(one, application))
                .toList();
    }

    static boolean isHers(ListedDocument document) {
        return document.uploadedBy().equals(Proof.APPLICANT)
                || document.uploadedBy().startsWith(ONLINE);
    }

    /** A clerk uploads what comes with an application before it is registered. */
    private static boolean isOfTheApplication(ListedDocument document, Application application) {
        return document.uploadedBy().equals(application.registeredBy())
                && !document.at().isAfter(application.appliedAt());
    }

    /** Outside of any transaction; killed before it is filed, it goes with the others that nobody filed. */
    Long keep(String name, byte[] content) {
        return documents.keep(name, content, Proof.APPLICANT).id();
    }

    /**
     * Files it, on record in the trail.
     *
     * @throws Refused when so many were added within a day already
     */
    void file(String caseNumber, Long id) {
        refuseTooMany(caseNumber);
        documents.file(List.of(id), caseNumber, Proof.APPLICANT);
        records.step(caseNumber, Proof.APPLICANT, "AttachDocument", "ATTACHED", nameOf(caseNumber, id));
    }

    private String nameOf(String caseNumber, Long id) {
        return documents.of(caseNumber).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(Documents.Named::name)
                .orElse("");
    }

    /** One after the other, or two at once would both be the last. */
    private void refuseTooMany(String caseNumber) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('documents ' || ?, 0))::text")
                .param(caseNumber)
                .query(String.class)
                .single();
        if (isFull(caseNumber)) {
            throw full();
        }
    }

    boolean isFull(String caseNumber) {
        return addedSince(caseNumber, clock.instant().minus(DAY)) >= MOST_A_DAY;
    }

    private long addedSince(String caseNumber, Instant since) {
        return documents.listed(caseNumber).stream()
                .filter(one ->
                        one.uploadedBy().equals(Proof.APPLICANT) && one.at().isAfter(since))
                .count();
    }

    static Refused full() {
        return Refused.at(FILE, "材料", "一天最多添加 %d 个文件，请明天再来，或者交到村（社区）".formatted(MOST_A_DAY));
    }

    /** Whether there is a file at all; browsers send an empty one where none was chosen. */
    static Optional<Refused> missing(byte[] content) {
        return content.length > 0 ? Optional.empty() : Optional.of(Refused.at(FILE, "材料", "请选择要添加的照片或 PDF 文件"));
    }
}
