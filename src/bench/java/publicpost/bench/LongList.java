package publicpost.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import publicpost.process.Forms;

/** A list of people who died, made up as it is read: it is as long as it has to be and nowhere at once. */
final class LongList extends InputStream {

    private static final LocalDate FIRST_BORN = LocalDate.of(1940, 1, 1);
    private static final int DAYS = 20_000;
    private static final String HEADINGS = "姓名,身份证号码,死亡日期\n";
    private static final String SURNAMES = "赵钱孙李周吴郑王于刘陈杨黄张林";

    private final int rows;
    private final int variant;
    private byte[] line = HEADINGS.getBytes(UTF_8);
    private int at;
    private int next;

    /** @param variant makes another file of it, since the same one is not taken twice */
    LongList(int rows, int variant) {
        this.rows = rows;
        this.variant = variant;
    }

    /** Written down beforehand, so that making it up is not measured. */
    static Path file(Path folder, int rows, int variant) throws IOException {
        var file = folder.resolve("list-%d-%d.csv".formatted(rows, variant));
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                var list = new LongList(rows, variant)) {
            list.transferTo(out);
        }
        return file;
    }

    /** Another one for each up to two million. */
    static String number(int row) {
        return Forms.idNumber(FIRST_BORN.plusDays(row % DAYS).toString(), 1 + row / DAYS);
    }

    static String name(int row) {
        return "%c某%d".formatted(SURNAMES.charAt(row % SURNAMES.length()), row % 997);
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("in pieces");
    }

    @Override
    public int read(byte[] into, int from, int most) {
        if (at == line.length) {
            if (next == rows) {
                return -1;
            }
            line = "%s,%s,20%02d-05-01\n"
                    .formatted(name(next), number(next), (next + variant) % 26)
                    .getBytes(UTF_8);
            next++;
            at = 0;
        }
        var count = Math.min(most, line.length - at);
        System.arraycopy(line, at, into, from, count);
        at += count;
        return count;
    }
}
