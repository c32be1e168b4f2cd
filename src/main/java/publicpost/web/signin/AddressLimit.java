package publicpost.web.signin;

import io.github.bucket4j.Bucket;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down an address from which one account after the other is tried. Offices share addresses, so only failures
 * count. Kept by each node for itself: it is a brake beside the lock of accounts, not a substitute.
 */
@Component
class AddressLimit {

    /** Beyond so many addresses the one not seen for longest is forgotten. */
    private static final int REMEMBERED = 10_000;

    private final SignInSettings settings;
    private final Map<String, Bucket> left = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    AddressLimit(SignInSettings settings) {
        this.settings = settings;
    }

    /** @throws TooManyFailures when the address has none left */
    void refuseIfUsedUp(String address) {
        if (bucket(address).getAvailableTokens() < 1) {
            throw new TooManyFailures();
        }
    }

    void failed(String address) {
        bucket(address).tryConsume(1);
    }

    private Bucket bucket(String address) {
        synchronized (left) {
            return left.computeIfAbsent(address, unknown -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(settings.addressFailures())
                            .refillGreedy(settings.addressFailures(), settings.addressWindow()))
                    .build());
        }
    }
}
