package publicpost.officelists;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.lists.StreamedList;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** Files that are too long for the memory, a sealed megabyte at a time, until their list is done with. */
@Component
class PartStore {

    /** 200 MiB, as the table allows. */
    static final long LARGEST = 200L << 20;

    private static final int PART = 1 << 20;

    /** What arrived: its sum, and how many bytes. */
    record Received(String sha256, long bytes) {}

    private final JdbcClient database;
    private final Secrets secrets;

    PartStore(JdbcClient database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /** @throws Refused when there is nothing in it, or too much */
    Received keep(long list, InputStream content) throws IOException {
        var sum = sha256();
        var bytes = 0L;
        var part = 0;
        for (var read = content.readNBytes(PART); read.length > 0; read = content.readNBytes(PART)) {
            bytes += read.length;
            if (bytes > LARGEST) {
                throw Refused.at("file", "名单文件", "文件应在 200 MB 以内");
            }
            sum.update(read);
            database.sql("insert into app.office_list_part (list_id, part, content) values (?, ?, ?)")
                    .params(list, part++, secrets.sealFile(SealedColumn.OFFICE_LIST_PART, read))
                    .update();
        }
        if (bytes == 0) {
            throw Refused.at("file", "名单文件", "文件是空的");
        }
        return new Received(HexFormat.of().formatHex(sum.digest()), bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    StreamedList.Source of(long list) {
        return of(list, bytes -> {});
    }

    /** @param told how much of the file was read by now */
    StreamedList.Source of(long list, LongConsumer told) {
        return () -> new Opened(list, told);
    }

    void forget(long list) {
        database.sql("delete from app.office_list_part where list_id = ?")
                .param(list)
                .update();
    }

    private byte[] part(long list, int part) {
        return database.sql("select content from app.office_list_part where list_id = ? and part = ?")
                .params(list, part)
                .query((row, i) -> secrets.openFile(SealedColumn.OFFICE_LIST_PART, row.getBytes(1)))
                .optional()
                .orElse(null);
    }

    /** Never more than one part in memory. */
    private class Opened extends InputStream {

        private final long list;
        private final LongConsumer told;
        private InputStream now = InputStream.nullInputStream();
        private int next;
        private long bytes;

        Opened(long list, LongConsumer told) {
            this.list = list;
            this.told = told;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var read = now.read(into, from, most);
            if (read >= 0 || most == 0) {
                return read;
            }
            var part = part(list, next++);
            if (part == null) {
                return -1;
            }
            bytes += part.length;
            told.accept(bytes);
            now = new ByteArrayInputStream(part);
            return now.read(into, from, most);
        }
    }
}
