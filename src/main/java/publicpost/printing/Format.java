package publicpost.printing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** How a document is handed out. */
public enum Format {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(Printout printout, OutputStream out) throws IOException {
            ExcelPrintout.write(printout, out);
        }
    },
    PDF("application/pdf") {
        @Override
        public void write(Printout printout, OutputStream out) throws IOException {
            PdfPrintout.write(printout, out);
        }
    };

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Title and period, without what a file system refuses. */
    public String fileName(Printout printout) {
        return printout.shortName().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\s　]+", "_") + "." + extension();
    }

    /**
     * Leaves the stream open.
     *
     * @throws IOException when the stream takes no more
     */
    public abstract void write(Printout printout, OutputStream out) throws IOException;
}
