package publicpost.subsidy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import publicpost.policy.SubsidyFigures;

/**
 * A few thousand rows at once: streamed out of the database, through the rule, and back in. What has its lines already is
 * left out, so that nothing is done twice.
 */
final class Chunk {

    private static final String MISSING =
            """
            copy (%s where a.month_id in (%s) and a.attended is not null
                and not exists (select from app.pay_line l where l.placement_id = a.placement_id and l.month = '%s'
                    and l.kind = 'POST_SUBSIDY' and l.revision = 0)
                limit %d) to stdout""";

    private final Long run;
    private final SubsidyFigures figures;
    private final int most;

    /** @param most rows at once */
    Chunk(Long run, SubsidyFigures figures, int most) {
        this.run = run;
        this.figures = figures;
        this.most = most;
    }

    /**
     * Calculates the next rows of these months that have no line.
     *
     * @return how many; fewer than asked for when nothing is left
     */
    int calculate(Connection connection, List<Long> months) throws SQLException {
        try {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            var text = new LineText(run, figures);
            var count = read(out(copy, months), text);
            in(copy, text);
            return count;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int read(byte[] rows, LineText text) throws IOException {
        var count = 0;
        try (var reader =
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(rows), StandardCharsets.UTF_8))) {
            for (var row = reader.readLine(); row != null; row = reader.readLine()) {
                text.add(row);
                count++;
            }
        }
        return count;
    }

    private byte[] out(CopyManager copy, List<Long> months) throws SQLException, IOException {
        var ids = months.stream().map(String::valueOf).collect(Collectors.joining(","));
        var rows = new ByteArrayOutputStream(1 << 20);
        copy.copyOut(MISSING.formatted(LineText.FACTS, ids, figures.month().atDay(1), most), rows);
        return rows.toByteArray();
    }

    private static void in(CopyManager copy, LineText text) throws SQLException, IOException {
        if (!text.lines().isEmpty()) {
            var lines = new ByteArrayInputStream(text.lines().toString().getBytes(StandardCharsets.UTF_8));
            copy.copyIn("copy app.pay_line (%s) from stdin".formatted(LineText.COLUMNS), lines, 1 << 16);
        }
    }
}
