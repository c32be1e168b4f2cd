package publicpost.web.signin;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import publicpost.web.limits.Buckets;
import publicpost.web.limits.Neighbourhood;

/**
 * Slows down an address from which one account after the other is tried. Offices share addresses, so only failures
 * count. Kept by each node for itself: it is a brake beside the lock of accounts, not a substitute.
 */
@Component
class AddressLimit {

    private final Buckets failures;

    AddressLimit(SignInSettings settings) {
        this.failures = new Buckets(settings.addressFailures(), settings.addressWindow(), InstantSource.system());
    }

    /** @throws TooManyFailures when the address has none left */
    void refuseIfUsedUp(String address) {
        if (failures.isUsedUp(Neighbourhood.of(address))) {
            throw new TooManyFailures();
        }
    }

    void failed(String address) {
        failures.take(Neighbourhood.of(address));
    }
}
