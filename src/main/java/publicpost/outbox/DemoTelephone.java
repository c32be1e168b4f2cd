package publicpost.outbox;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.calendar.OfficeClock;
import publicpost.masks.Masks;
import publicpost.people.People;

/** The telephone of everybody in the demo, where messages go nowhere: what was sent lately, as it would be read. */
@Component
@Profile("demo")
public class DemoTelephone {

    private static final int SHOWN = 20;

    /** One message as a telephone shows it, and to whose. */
    public record Shown(String text, String phone, LocalDateTime at) {}

    private record Sent(
            UUID id, String caseNumber, Long personId, String kind, String about, String text, Instant writtenAt) {}

    private final JdbcClient database;
    private final Filling filling;
    private final People people;
    private final Phones others;

    DemoTelephone(JdbcClient database, Filling filling, People people, Phones others) {
        this.database = database;
        this.filling = filling;
        this.people = people;
        this.others = others;
    }

    /** The latest first. */
    public List<Shown> latest() {
        return database
                .sql(
                        """
                        select id, case_number, person_id, kind, about, text, written_at from app.message
                        where sent_at is not null order by sent_at desc, id limit ?""")
                .param(SHOWN)
                .query(Sent.class)
                .list()
                .stream()
                .map(this::shown)
                .toList();
    }

    private Shown shown(Sent sent) {
        var phone = sent.personId() == null
                ? others.of(sent.caseNumber()).orElse("")
                : people.get(sent.personId()).phone();
        return new Shown(
                filling.of(MessageKind.valueOf(sent.kind()), sent.about(), sent.text()),
                Masks.phone(phone),
                LocalDateTime.ofInstant(sent.writtenAt(), OfficeClock.ZONE));
    }
}
