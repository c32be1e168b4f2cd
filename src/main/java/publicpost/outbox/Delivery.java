package publicpost.outbox;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import publicpost.people.People;

/** Sends what is due, one after the other, each attempt on record before it is made. */
@Component
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final DeliveryAttempts attempts;
    private final Channel channel;
    private final People people;
    private final Phones others;

    Delivery(DeliveryAttempts attempts, Channel channel, People people, Phones others) {
        this.attempts = attempts;
        this.channel = channel;
        this.people = people;
        this.others = others;
    }

    /**
     * Goes on until nothing is due, or an attempt fails that may come through later: the next would hardly fare better.
     *
     * @param clock the machine's, not the office's, whose day is moved
     */
    void pass(Clock clock) {
        var goesOn = true;
        while (goesOn && !Thread.currentThread().isInterrupted()) {
            goesOn = attempts.begin(clock.instant())
                    .map(parcel -> attempt(parcel, clock))
                    .orElse(false);
        }
    }

    private boolean attempt(Parcel parcel, Clock clock) {
        var receipt = sent(parcel);
        if (attempts.end(parcel, receipt, clock.instant())) {
            LOG.warn("短信 {} 未能发出：{}（a message was given up）", parcel, receipt.error());
        }
        return receipt.isTaken() || receipt.isFinal();
    }

    private String phone(Parcel parcel) {
        return parcel.person() == null
                ? others.of(parcel.caseNumber()).orElse("")
                : people.get(parcel.person()).phone();
    }

    private Receipt sent(Parcel parcel) {
        try {
            return channel.send(parcel, phone(parcel));
        } catch (RuntimeException broken) {
            // not its message, which may repeat what was to be sent
            LOG.error(
                    "短信 {} 发送出错：{}（a message could not be sent）",
                    parcel,
                    broken.getClass().getName());
            return Receipt.again(Receipt.BROKEN);
        }
    }
}
