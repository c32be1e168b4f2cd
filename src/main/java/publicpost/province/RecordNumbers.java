package publicpost.province;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The province's number of each record of ours, one for one, and where it was seen last. */
@Component
class RecordNumbers {

    private final JdbcClient database;

    RecordNumbers(JdbcClient database) {
        this.database = database;
    }

    /** A number is never given to another record, and a record never another number: who calls has asked before. */
    void seen(RecordKind kind, long id, String number, String status, long exchange) {
        database.sql(
                        """
                        insert into app.province_record (kind, our_id, number, said, exchange_id, seen_in)
                        values (:kind, :id, :number, :status, :exchange, :exchange)
                        on conflict (kind, our_id) do update set said = excluded.said, seen_in = excluded.seen_in""")
                .param("kind", kind.name())
                .param("id", id)
                .param("number", number)
                .param("status", status)
                .param("exchange", exchange)
                .update();
    }

    int known(RecordKind kind) {
        return database.sql("select count(*) from app.province_record where kind = ?")
                .param(kind.name())
                .query(Integer.class)
                .single();
    }
}
