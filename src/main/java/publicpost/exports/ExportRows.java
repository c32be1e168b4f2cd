package publicpost.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.casefile.Refused;
import publicpost.offices.Offices;
import publicpost.persondata.CodeWords;
import publicpost.secrets.Secrets;

/** Reads a list row by row with the reach of the caller, and holds no more of it than a handful. */
@Service
public class ExportRows {

    /** Fetched from the server at a time; only within a transaction. */
    private static final int AT_ONCE = 500;

    private final NamedParameterJdbcTemplate database;
    private final TransactionTemplate snapshot;
    private final Secrets secrets;
    private final CodeWords words;
    private final Offices offices;

    ExportRows(
            DataSource database,
            PlatformTransactionManager transactions,
            Secrets secrets,
            CodeWords words,
            Offices offices) {
        var template = new JdbcTemplate(database);
        template.setFetchSize(AT_ONCE);
        this.database = new NamedParameterJdbcTemplate(template);
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        this.secrets = secrets;
        this.words = words;
        this.offices = offices;
    }

    /** @throws Refused when what is asked for cannot be had */
    public Narrowing narrowed(Asked asked, Scope scope, ExportKind kind) {
        var narrowing = asked.in(scope, kind, offices);
        if (narrowing.announcement() != null && !isAnnounced(narrowing)) {
            throw Refused.at("announcement", "公告案号", "没有这个公告，或不属于所选的镇（街道）");
        }
        return narrowing;
    }

    private boolean isAnnounced(Narrowing narrowing) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select exists (select from app.recruitment where case_number = :announcement and town = any(:towns))",
                narrowing.parameters(),
                Boolean.class));
    }

    /**
     * Writes the list from its title to its last line, which says how many rows there are.
     *
     * @throws UncheckedIOException when the one who reads the file has gone; then no more is read either
     */
    public void write(ExportKind kind, Narrowing narrowing, Title title, ExportFile file) {
        var columns = kind.columns().stream()
                .filter(column -> narrowing.money() || !column.money())
                .toList();
        var cells = new RowCells(kind.columns(), columns, secrets, words);
        snapshot.executeWithoutResult(open -> {
            try {
                file.begin(title, columns.stream().map(ExportColumn::heading).toList());
                database.query(kind.sql(), narrowing.parameters(), row -> {
                    add(file, cells.of(row));
                });
                file.end();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }

    private static void add(ExportFile file, List<Object> cells) {
        try {
            file.row(cells);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
