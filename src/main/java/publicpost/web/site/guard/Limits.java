package publicpost.web.site.guard;

import java.time.Duration;
import java.time.InstantSource;
import publicpost.web.limits.Buckets;

/** How often one address comes, and whether so much is written that a task is set. */
final class Limits {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String EVERYBODY = "";

    private final Buckets reads;
    private final Buckets sent;
    private final Buckets written;
    private final Buckets untroubled;
    private final Buckets load;

    Limits(GuardSettings settings, InstantSource clock) {
        reads = new Buckets(settings.reads(), MINUTE, clock);
        sent = new Buckets(settings.sent(), MINUTE, clock);
        written = new Buckets(settings.written(), HOUR, clock);
        untroubled = new Buckets(settings.task().address(), HOUR, clock);
        load = new Buckets(settings.task().load(), MINUTE, clock);
    }

    /** @return how long to wait, zero for whoever may go on */
    Duration take(Counted what, String who) {
        if (what == Counted.READ) {
            return reads.take(who);
        }
        var wait = sent.take(who);
        return what == Counted.WRITTEN && wait.isZero() ? written.take(who) : wait;
    }

    /** Nothing was written after all: whoever corrects a form is not counted for each attempt. */
    void giveBack(String who) {
        written.giveBack(who);
    }

    /** Whether whoever writes now is set a task first. */
    boolean isHigh(String who) {
        return load.isUsedUp(EVERYBODY) || untroubled.isUsedUp(who);
    }

    void tried(String who) {
        load.take(EVERYBODY);
        untroubled.take(who);
    }
}
