package publicpost.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The most that any garbage collection left behind: what the program really needed, whatever it was allowed. */
final class Heap {

    private static final List<String> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .toList();

    private final AtomicLong most = new AtomicLong();

    Heap() {
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener((told, to) -> collected((CompositeData) told.getUserData()), null, null);
        }
    }

    private void collected(CompositeData told) {
        var left = GarbageCollectionNotificationInfo.from(told).getGcInfo().getMemoryUsageAfterGc();
        var used = POOLS.stream().map(left::get).mapToLong(MemoryUsage::getUsed).sum();
        most.accumulateAndGet(used, Math::max);
    }

    void reset() {
        System.gc();
        most.set(0);
    }

    double megabytes() {
        System.gc();
        return most.get() / 1048576.0;
    }
}
