package publicpost.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.time.LocalDate;
import publicpost.process.Forms;

/** A list of people who died, made up as it is read: it is as long as it has to be and nowhere at once. */
final class LongList extends InputStream {

    private static final LocalDate FIRST_BORN = LocalDate.of(1940, 1, 1);
    private static final int DAYS = 20_000;
    private static final String HEADINGS = "姓名,身份证号码,死亡日期\n";
    private static final String SURNAMES = "赵钱孙李周吴郑王于刘陈杨黄张林";

    private final int rows;
    private byte[] line = HEADINGS.getBytes(UTF_8);
    private int at;
    private int next;

    LongList(int rows) {
        this.rows = rows;
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
                    .formatted(name(next), number(next), next % 26)
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
