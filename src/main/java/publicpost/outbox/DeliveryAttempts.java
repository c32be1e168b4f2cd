package publicpost.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is on record of each attempt. It is there before the attempt is made and says when the next may be; so no second node
 * makes the same one, and one that was killed in the middle is found again.
 */
@Component
class DeliveryAttempts {

    /** Waits after the first attempt, the second and so on; the last one from then on. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    private static final Duration GIVEN_UP_AFTER = Duration.ofHours(24);

    private record Due(
            UUID id,
            String caseNumber,
            Long personId,
            String kind,
            String about,
            int attempts,
            Instant tryingSince,
            String text) {}

    private final JdbcClient database;
    private final Filling filling;

    DeliveryAttempts(JdbcClient database, Filling filling) {
        this.database = database;
        this.filling = filling;
    }

    /** Takes the one that is due longest, unless another node has it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Parcel> begin(Instant now) {
        return due(now).map(due -> begun(due, now));
    }

    private Optional<Due> due(Instant now) {
        return database.sql(
                        """
                        select id, case_number, person_id, kind, about, attempts, trying_since, text
                        from app.message
                        where sent_at is null and given_up_at is null and due_at <= :now
                          and (useless_after is null or useless_after > :now)
                        order by due_at, id limit 1 for update skip locked""")
                .param("now", at(now))
                .query(Due.class)
                .optional();
    }

    private Parcel begun(Due due, Instant now) {
        var next = now.plus(WAITS.get(Math.min(due.attempts(), WAITS.size() - 1)));
        database.sql("update app.message set attempts = attempts + 1, due_at = ?, last_error = ? where id = ?")
                .params(at(next), Receipt.UNKNOWN, due.id())
                .update();
        var kind = MessageKind.valueOf(due.kind());
        return new Parcel(
                due.id(),
                due.caseNumber(),
                due.personId(),
                kind,
                due.attempts() + 1,
                due.tryingSince(),
                next,
                filling.of(kind, due.about(), due.text()));
    }

    /** @return whether it is given up now */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean end(Parcel parcel, Receipt receipt, Instant now) {
        if (receipt.isTaken()) {
            // whichever attempt it was; and also where somebody gave it up meanwhile
            database.sql(
                            """
                            update app.message set sent_at = ?, given_up_at = null, gateway_id = ?, last_error = null
                            where id = ? and sent_at is null""")
                    .params(at(now), receipt.gatewayId(), parcel.id())
                    .update();
            return false;
        }
        // nobody could do anything about what is of no use in a moment: its asker simply asks again
        var isMissed = parcel.kind().usefulSeconds() == null;
        var isOver = isMissed && isOver(parcel, receipt);
        database.sql(
                        """
                        update app.message set last_error = ?, given_up_at = ?
                        where id = ? and attempts = ? and sent_at is null and given_up_at is null""")
                .params(receipt.error(), isOver ? at(now) : null, parcel.id(), parcel.attempt())
                .update();
        return isOver;
    }

    private static boolean isOver(Parcel parcel, Receipt receipt) {
        return receipt.isFinal()
                || !parcel.nextDue().isBefore(parcel.tryingSince().plus(GIVEN_UP_AFTER));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
