package publicpost.casefile.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Which objects we may have put into a store: each is named before it is put there, and until it is surely gone. */
@Component
class ObjectRows {

    private final JdbcClient database;
    private final TransactionTemplate apart;

    ObjectRows(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void add(String key) {
        apart.executeWithoutResult(transaction -> database.sql("insert into app.document_object (key) values (?)")
                .param(key)
                .update());
    }

    /**
     * Forgets one, if the store let it go. The database refuses where a document names it.
     *
     * @param gone takes it out of the store, or fails
     */
    void remove(String key, Runnable gone) {
        apart.executeWithoutResult(transaction -> {
            var known = database.sql("delete from app.document_object where key = ?")
                    .param(key)
                    .update();
            if (known == 1) {
                gone.run();
            }
        });
    }

    /** Those that nobody names, old enough that nobody is about to. */
    List<String> left(int most) {
        return database.sql(
                        """
                        select o.key from app.document_object o
                        where o.made_at < clock_timestamp() - interval '1 day'
                          and not exists (select from app.document d where d.object_key = o.key)
                        order by o.made_at limit ?""")
                .param(most)
                .query(String.class)
                .list();
    }

    /** How many documents lie in a store of objects. */
    long named() {
        return database.sql("select count(*) from app.document where object_key is not null")
                .query(Long.class)
                .single();
    }
}
