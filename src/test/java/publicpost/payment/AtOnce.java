package publicpost.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What several people do at the same moment, and what each of them is told. */
public record AtOnce<T>(List<T> done, List<Throwable> refused) {

    public static <T> AtOnce<T> of(List<Callable<T>> people) throws InterruptedException {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(people.size());
        try {
            var all = people.stream()
                    .map(one -> threads.submit(() -> {
                        start.await();
                        return one.call();
                    }))
                    .toList();
            start.countDown();
            return outcome(all);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> AtOnce<T> outcome(List<Future<T>> all) throws InterruptedException {
        var done = new ArrayList<T>();
        var refused = new ArrayList<Throwable>();
        for (var one : all) {
            try {
                done.add(one.get());
            } catch (ExecutionException failed) {
                refused.add(failed.getCause());
            }
        }
        return new AtOnce<>(done, refused);
    }
}
