package publicpost.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.placement.Matter;

/** Opens what has to be taken back; how much is reckoned with the months paid. */
@Service
@Transactional
public class Recoveries {

    private final JdbcClient database;
    private final Clock clock;

    Recoveries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void open(Matter exit, String reason, String officer) {
        database.sql("insert into app.recovery values (?, ?, ?, ?, ?)")
                .params(exit.id(), exit.placementId(), reason, LocalDate.now(clock), officer)
                .update();
    }

    /** Since when; empty where nothing is taken back. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> openedOn(Matter exit) {
        return database.sql("select opened_on from app.recovery where matter_id = ?")
                .param(exit.id())
                .query(LocalDate.class)
                .optional();
    }
}
