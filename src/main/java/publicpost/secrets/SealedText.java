package publicpost.secrets;

import jakarta.persistence.AttributeConverter;

/** Seals a text on its way into its column and opens it on its way out. */
public abstract class SealedText implements AttributeConverter<String, String> {

    private final Secrets secrets;
    private final SealedColumn column;

    protected SealedText(Secrets secrets, SealedColumn column) {
        this.secrets = secrets;
        this.column = column;
    }

    @Override
    public String convertToDatabaseColumn(String plain) {
        return secrets.seal(column, plain);
    }

    @Override
    public String convertToEntityAttribute(String sealed) {
        return secrets.open(column, sealed);
    }
}
