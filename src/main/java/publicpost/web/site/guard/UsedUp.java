package publicpost.web.site.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** What has been answered and counts no second time, for as long as it would count at all; each node for itself. */
final class UsedUp {

    /** Nobody solves so many within the time; it bounds the memory. */
    private static final int REMEMBERED = 100_000;

    private final InstantSource clock;
    private final Duration lasts;
    private final Map<String, Instant> until = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > REMEMBERED || eldest.getValue().isBefore(clock.instant());
        }
    };

    UsedUp(InstantSource clock, Duration lasts) {
        this.clock = clock;
        this.lasts = lasts;
    }

    synchronized boolean isFirst(String name) {
        // the second of the end still counts
        return until.putIfAbsent(name, clock.instant().plus(lasts).plusSeconds(1)) == null;
    }
}
