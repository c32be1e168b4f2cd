package publicpost.outbox;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where messages lie until they are sent: there when the step they tell of is, and gone with it when it is undone. */
@Service
public class Outbox {

    private static final String READ =
            """
            select id, case_number, kind, written_at, attempts, sent_at is not null as sent,
                   given_up_at is not null as given_up, coalesce(useless_after < now(), false) as lapsed, last_error
            from app.message
            """;

    private final JdbcClient database;
    private final Texts texts;
    private final Clock clock;

    Outbox(JdbcClient database, Texts texts, Clock clock) {
        this.database = database;
        this.texts = texts;
        this.clock = clock;
    }

    /** Likewise only with the step itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Tidings tidings) {
        write(List.of(tidings));
    }

    /** Only with the step itself; what was told before is not told again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Collection<Tidings> all) {
        if (all.isEmpty()) {
            return;
        }
        database.sql(
                        """
                        insert into app.message (case_number, person_id, kind, about, text, written_at, useless_after)
                        select case_number, person, kind, about, content, ?, now() + make_interval(secs => useful)
                        from unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::int[])
                            as told (case_number, person, kind, about, content, useful)
                        on conflict (case_number, kind, about) do nothing""")
                .param(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(2, texts(all, Tidings::caseNumber), Types.ARRAY)
                .param(3, all.stream().map(Tidings::person).toArray(Long[]::new), Types.ARRAY)
                .param(4, texts(all, told -> told.kind().name()), Types.ARRAY)
                .param(5, texts(all, Tidings::about), Types.ARRAY)
                .param(6, texts(all, told -> texts.of(told.kind(), told.fields())), Types.ARRAY)
                .param(7, all.stream().map(told -> told.kind().usefulSeconds()).toArray(Integer[]::new), Types.ARRAY)
                .update();
    }

    /** What was told under a case before anybody knew whose it is, is the person's from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void belongsTo(String caseNumber, Long person) {
        database.sql("update app.message set person_id = ? where case_number = ? and person_id is null")
                .params(person, caseNumber)
                .update();
    }

    private static String[] texts(Collection<Tidings> all, Function<Tidings, String> what) {
        return all.stream().map(what).toArray(String[]::new);
    }

    @Transactional(readOnly = true)
    public Optional<Message> find(UUID id) {
        return database.sql(READ + "where id = ?")
                .param(id)
                .query(Message.class)
                .optional();
    }

    /** Those of a case, and of the one it came from where it is about somebody in post. */
    @Transactional(readOnly = true)
    public List<Message> of(String caseNumber) {
        return database.sql(
                        READ
                                + """
                        where case_number = :case or case_number = (
                            select p.case_number from app.matter m join app.placement p on p.id = m.placement_id
                            where m.case_number = :case)
                        order by written_at, kind""")
                .param("case", caseNumber)
                .query(Message.class)
                .list();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Message> givenUp(int most) {
        return database.sql(READ + "where given_up_at is not null order by given_up_at desc, id limit ?")
                .param(most)
                .query(Message.class)
                .list();
    }

    @Transactional(readOnly = true)
    public int countGivenUp() {
        return database.sql("select count(*) from app.message where given_up_at is not null")
                .query(Integer.class)
                .single();
    }

    /** What brought a code and is of no use for days proves nothing to anybody. */
    @Transactional
    public int forgetUseless() {
        return database.sql("delete from app.message where useless_after < now() - interval '3 days'")
                .update();
    }

    /**
     * Tries one that was given up from the beginning, under the same id.
     *
     * @return false when it was not given up, or is not there
     */
    @Transactional
    public boolean again(UUID id) {
        var now = OffsetDateTime.ofInstant(Instant.now(), ZoneOffset.UTC);
        return database.sql(
                                """
                        update app.message set given_up_at = null, due_at = ?, trying_since = ?, attempts = 0, last_error = null
                        where id = ? and given_up_at is not null and useless_after is null""")
                        .params(now, now, id)
                        .update()
                > 0;
    }
}
