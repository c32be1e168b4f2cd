package publicpost.recruitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.policy.Figures;
import publicpost.policy.PolicyTables;

/** Offers posts that came free to those who wait: one post to one person, until a day (§二(四)). */
@Service
@Transactional
public class SeatOffers {

    private final JdbcClient database;
    private final PolicyTables tables;
    private final Clock clock;

    SeatOffers(JdbcClient database, PolicyTables tables, Clock clock) {
        this.database = database;
        this.tables = tables;
        this.clock = clock;
    }

    /** @return false when no post of that kind is free and promised to nobody */
    public boolean make(Long offer, Long application) {
        var today = LocalDate.now(clock);
        var days = tables.figure(Figures.OFFER_ANSWER_DAYS, today).whole();
        return database.sql(
                                """
                        insert into app.seat_offer (application_id, post_id, offered_on, answer_by)
                        select ?, p.id, ?, ? from app.post p
                        where p.offer_id = ? and p.holder is null and not p.abolished and not exists (
                            select from app.seat_offer o where o.post_id = p.id and o.status in ('OPEN', 'ACCEPTED'))
                        order by p.id limit 1 for update of p""")
                        .params(application, today, today.plusDays(days), offer)
                        .update()
                > 0;
    }

    public void accept(Long application) {
        become(application, "ACCEPTED");
    }

    /** The person holds the post now. */
    public void taken(Long application) {
        become(application, "TAKEN");
    }

    /**
     * The person said no, or nothing: by the day it is, the one or the other.
     *
     * @return whether anything was offered
     */
    public boolean decline(Long application) {
        var late = answerBy(application)
                .filter(day -> LocalDate.now(clock).isAfter(day))
                .isPresent();
        return become(application, late ? "LAPSED" : "DECLINED");
    }

    /** The case goes another way, so the post is free for somebody else. */
    public void release(Long application) {
        become(application, "RELEASED");
    }

    private boolean become(Long application, String status) {
        return database.sql(
                                """
                        update app.seat_offer set status = ?
                        where application_id = ? and status in ('OPEN', 'ACCEPTED')""")
                        .params(status, application)
                        .update()
                > 0;
    }

    /** The last day on which an answer is in time; empty where nothing is offered. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> answerBy(Long application) {
        return database.sql(
                        """
                        select answer_by from app.seat_offer
                        where application_id = ? and status in ('OPEN', 'ACCEPTED')""")
                .param(application)
                .query(LocalDate.class)
                .optional();
    }
}
