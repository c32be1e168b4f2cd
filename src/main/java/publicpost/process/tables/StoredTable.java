package publicpost.process.tables;

import java.io.InputStream;
import java.util.function.Supplier;

/** One version of a decision table; the text behind an id never changes. */
record StoredTable(String id, String key, int version, Supplier<InputStream> text) {}
