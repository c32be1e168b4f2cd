package publicpost.web.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** So many times within a time, for each who comes. Beyond a number of them the one not seen for longest is forgotten. */
public final class Buckets {

    private static final int REMEMBERED = 10_000;

    private final int times;
    private final Duration within;
    private final TimeMeter clock;
    private final Map<String, Bucket> left = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param times how often at once; what was used up comes back evenly within the time */
    public Buckets(int times, Duration within, InstantSource clock) {
        this.times = times;
        this.within = within;
        this.clock = new Meter(clock);
    }

    /** @return zero where it was not too often, or else how long until it is not any more */
    public Duration take(String who) {
        var taken = bucket(who).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? Duration.ZERO : Duration.ofNanos(taken.getNanosToWaitForRefill());
    }

    /** What was taken did not come to anything. */
    public void giveBack(String who) {
        bucket(who).addTokens(1);
    }

    /** Whether once more would be too often; whoever never came is not remembered for it. */
    public boolean isUsedUp(String who) {
        synchronized (left) {
            var bucket = left.get(who);
            return bucket != null && bucket.getAvailableTokens() < 1;
        }
    }

    private Bucket bucket(String who) {
        synchronized (left) {
            return left.computeIfAbsent(who, unknown -> Bucket.builder()
                    .withCustomTimePrecision(clock)
                    .addLimit(limit -> limit.capacity(times).refillGreedy(times, within))
                    .build());
        }
    }

    private record Meter(InstantSource clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
