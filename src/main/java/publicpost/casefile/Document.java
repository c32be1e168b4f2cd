package publicpost.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import publicpost.casefile.store.Held;
import publicpost.casefile.store.Place;

/** A file somebody handed in: evidence, an agreement, minutes. Its content stays sealed here. */
@Entity
public class Document {

    @Id
    @GeneratedValue(generator = "document_seq")
    @SequenceGenerator(name = "document_seq", sequenceName = "document_seq")
    private Long id;

    private String name;
    private String mediaType;
    private String sha256;
    private Long bytes;

    @Enumerated(EnumType.STRING)
    private Place storedIn;

    private byte[] content;
    private String objectKey;
    private String sealedBy;
    private String uploadedBy;
    private Instant uploadedAt;
    private String caseNumber;

    /** With what it was handed in against the person of the case; null for everything else. */
    private Long objectionId;

    private LocalDate blankedOn;

    protected Document() {} // for JPA

    /** @param bytes how long the file is that was handed in */
    Document(
            String name,
            String mediaType,
            String sha256,
            long bytes,
            Held held,
            String uploadedBy,
            Instant uploadedAt) {
        this.name = name;
        this.mediaType = mediaType;
        this.sha256 = sha256;
        this.bytes = bytes;
        this.storedIn = held.in();
        this.content = held.sealed();
        this.objectKey = held.key();
        this.sealedBy = held.sealedBy();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    /** Where its content lies. */
    Held held() {
        return new Held(storedIn, content, objectKey, sealedBy);
    }

    /** Its time was over, and the content went. */
    boolean isBlank() {
        return blankedOn != null;
    }

    String sha256() {
        return sha256;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }
}
