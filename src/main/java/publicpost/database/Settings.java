package publicpost.database;

import java.util.Map;

/** What the server is told on its command line, where nothing in the data directory can overrule it. */
final class Settings {

    static final Map<String, String> OURS = Map.ofEntries(
            // a confirmed commit is on the disk
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            // nobody but this machine, and no socket in the world-writable temp folder
            Map.entry("listen_addresses", "localhost"),
            Map.entry("unix_socket_directories", "''"),
            Map.entry("timezone", "Asia/Shanghai"),
            Map.entry("log_timezone", "Asia/Shanghai"),
            Map.entry("password_encryption", "scram-sha-256"),
            // its own log, which does not break off with our process; terse, since details would quote personal data
            Map.entry("logging_collector", "on"),
            Map.entry("log_filename", "postgresql-%a.log"),
            Map.entry("log_truncate_on_rotation", "on"),
            Map.entry("log_rotation_age", "1d"),
            Map.entry("log_error_verbosity", "terse"),
            // room for the pool, the engine's workers and a look from outside
            Map.entry("max_connections", "100"),
            Map.entry("shared_buffers", "256MB"),
            // fewer checkpoints write fewer whole pages; recovery after a crash takes seconds longer
            Map.entry("max_wal_size", "2GB"),
            Map.entry("checkpoint_timeout", "15min"),
            Map.entry("wal_compression", "on"));

    private Settings() {}
}
