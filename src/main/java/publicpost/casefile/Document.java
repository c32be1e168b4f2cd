package publicpost.casefile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** A file somebody handed in: evidence, an agreement, minutes. */
@Entity
@DynamicUpdate // putting it into a case does not seal it anew
public class Document {

    @Id
    @GeneratedValue(generator = "document_seq")
    @SequenceGenerator(name = "document_seq", sequenceName = "document_seq")
    private Long id;

    private String name;
    private String mediaType;
    private String sha256;

    @Convert(converter = SealedContent.class)
    private byte[] content;

    private String uploadedBy;
    private Instant uploadedAt;
    private String caseNumber;

    protected Document() {} // for JPA

    Document(String name, String mediaType, String sha256, byte[] content, String uploadedBy, Instant uploadedAt) {
        this.name = name;
        this.mediaType = mediaType;
        this.sha256 = sha256;
        this.content = content;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    /** Puts the file into a case; it stays there. */
    void fileUnder(String number) {
        if (caseNumber != null && !caseNumber.equals(number)) {
            throw new IllegalStateException("document %s is in another case".formatted(id));
        }
        caseNumber = number;
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

    public byte[] content() {
        return content;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public String caseNumber() {
        return caseNumber;
    }

    static class SealedContent implements AttributeConverter<byte[], byte[]> {

        private final Secrets secrets;

        SealedContent(Secrets secrets) {
            this.secrets = secrets;
        }

        @Override
        public byte[] convertToDatabaseColumn(byte[] plain) {
            return secrets.sealFile(SealedColumn.DOCUMENT_CONTENT, plain);
        }

        @Override
        public byte[] convertToEntityAttribute(byte[] sealed) {
            return secrets.openFile(SealedColumn.DOCUMENT_CONTENT, sealed);
        }
    }
}
