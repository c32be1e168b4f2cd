package publicpost.officelists;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import publicpost.acting.Acting;

/** One pass through a file: while a chunk is written, the next is read. */
final class MatchPass implements AutoCloseable {

    private final OfficeList list;
    private final ChunkWriter writer;
    private final Supplier<Chunk> fresh;
    private final int rowsAtOnce;
    private final BooleanSupplier wanted;
    private final ExecutorService beside = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "office-list-write");
        thread.setDaemon(true);
        return thread;
    });
    private final Acting who = Acting.now();
    private CompletableFuture<Boolean> written = CompletableFuture.completedFuture(true);
    private Chunk chunk;
    private int after;
    private int last;
    private long bytes;
    private boolean goesOn = true;

    /** @param wanted whether the program goes on */
    MatchPass(OfficeList list, ChunkWriter writer, Supplier<Chunk> fresh, int rowsAtOnce, BooleanSupplier wanted) {
        this.list = list;
        this.writer = writer;
        this.fresh = fresh;
        this.rowsAtOnce = rowsAtOnce;
        this.wanted = wanted;
        this.chunk = fresh.get();
        this.after = list.progress().row();
        this.last = after;
    }

    /** How much of the file is read. */
    void at(long bytesRead) {
        bytes = bytesRead;
    }

    void add(ListRow row) {
        chunk.add(row);
        last = row.row();
        if (chunk.rows() >= rowsAtOnce) {
            write();
        }
    }

    boolean goesOn() {
        return goesOn && wanted.getAsBoolean();
    }

    private void write() {
        goesOn = written.join();
        if (goesOn) {
            var full = chunk;
            var from = after;
            var until = last;
            var read = bytes;
            written = CompletableFuture.supplyAsync(
                    () -> who.during(() -> writer.write(list, full, from, until, read)), beside);
            chunk = fresh.get();
            after = last;
        }
    }

    /** @return whether everything is written */
    boolean finish() {
        if (goesOn() && chunk.rows() > 0) {
            write();
        }
        return written.join() && goesOn();
    }

    @Override
    public void close() {
        beside.shutdown();
    }
}
