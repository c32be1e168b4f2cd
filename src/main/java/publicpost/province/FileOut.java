package publicpost.province;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.security.DigestOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import publicpost.casefile.Sha256;
import publicpost.exports.ExportFile;
import publicpost.exports.ExportFormat;
import publicpost.exports.Title;

/** Sends records as a file, which goes out while it is written. */
public final class FileOut implements Sends {

    private final DigestOutputStream out;
    private final ExportFile file;
    private final Title title;

    public FileOut(OutputStream out, ExportFormat format, Title title) {
        this.out = new DigestOutputStream(out, Sha256.digest());
        this.file = format.file(this.out);
        this.title = title;
    }

    @Override
    public Receipt send(RecordKind kind, Outgoing records) {
        var fields = kind.fields();
        try {
            file.begin(title, fields.stream().map(Field::heading).toList());
            records.each(record -> add(fields, record));
            file.end();
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new Receipt(file.rows(), Sha256.hex(out.getMessageDigest().digest()), List.of());
    }

    /** How many were written so far. */
    public long rows() {
        return file.rows();
    }

    private void add(List<Field> fields, HeldRecord record) {
        var cells = new ArrayList<Object>();
        for (var field : fields) {
            cells.add(cell(field, record));
        }
        try {
            file.row(cells);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Object cell(Field field, HeldRecord record) {
        var value =
                switch (field.content()) {
                    case NUMBER -> record.number();
                    case STATUS -> record.status();
                    case KEY -> record.key();
                    default -> record.values().get(field);
                };
        if (value == null) {
            return null;
        }
        return switch (field.content()) {
            case DAY, OWN_DAY -> LocalDate.parse(value);
            case DECIMAL, YEAR -> new BigDecimal(value);
            case CODE -> field.codes().written(value);
            default -> value;
        };
    }
}
