package publicpost.process.sheets;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import publicpost.acting.Acting;

/**
 * Does the rows of a sheet by several threads at once: the one that asks, and as many more as are free. Whoever asks while
 * all are busy still goes on alone.
 */
@Component
class Hands {

    private static final int MORE = 3;

    private final ExecutorService pool = Executors.newFixedThreadPool(MORE, work -> {
        var thread = new Thread(work, "sheet");
        thread.setDaemon(true);
        return thread;
    });

    @PreDestroy
    void stop() {
        pool.shutdown();
    }

    /**
     * @param inOrder one after the other
     * @return what became of each, in the order of the rows
     */
    <R, T> List<T> each(List<R> rows, boolean inOrder, Function<R, T> work) {
        return inOrder ? rows.stream().map(work).toList() : atOnce(rows, work);
    }

    private <R, T> List<T> atOnce(List<R> rows, Function<R, T> work) {
        var done = new AtomicReferenceArray<T>(rows.size());
        var next = new AtomicInteger();
        var open = new CountDownLatch(rows.size());
        Runnable hand = () -> {
            for (var i = next.getAndIncrement(); i < rows.size(); i = next.getAndIncrement()) {
                try {
                    done.set(i, work.apply(rows.get(i)));
                } finally {
                    open.countDown();
                }
            }
        };
        var who = Acting.now();
        for (var more = 1; more < Math.min(rows.size(), 1 + MORE); more++) {
            pool.execute(() -> who.during(() -> {
                hand.run();
                return null;
            }));
        }
        hand.run();
        await(open);
        return IntStream.range(0, rows.size()).mapToObj(done::get).toList();
    }

    /** For the rows that another hand still has. */
    private static void await(CountDownLatch open) {
        try {
            open.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while rows were being done", stopped);
        }
    }
}
