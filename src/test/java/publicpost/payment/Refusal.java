package publicpost.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import publicpost.casefile.Refused;

/** What somebody is told who may not. */
public final class Refusal {

    private Refusal() {}

    /** @param words all errors, as Tasklist shows them */
    public static void of(ThrowingCallable what, String words) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.inWords())
                .isEqualTo(words));
    }
}
