package publicpost.exports;

import java.io.OutputStream;
import java.util.Locale;

public enum ExportFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @param ending xlsx or csv */
    public static ExportFormat of(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    public ExportFile file(OutputStream out) {
        return this == XLSX ? new ExcelExport(out) : new CsvExport(out);
    }
}
