package publicpost.exports;

import java.io.IOException;
import java.util.List;

/** A file that goes out while it is written. Whoever fails in the midst of it must not end it: it would look whole. */
public interface ExportFile {

    void begin(Title title, List<String> headings) throws IOException;

    /** @param cells texts, numbers and days, or null */
    void row(List<Object> cells) throws IOException;

    /** The last line, which says how many rows there are. */
    void end() throws IOException;

    /** How many were written so far. */
    long rows();
}
