package publicpost.casefile.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.secrets.SealedElsewhere;

/**
 * Seals objects anew where keys are changed: got, sealed, put under another name, and the old one deleted once the row that
 * names the new one is there. What is missing or was changed stops the change of keys, so that no key goes that may be needed.
 */
@Component
class ResealedObjects implements SealedElsewhere {

    private record Row(Long id, Held held, String sha256) {}

    private final JdbcClient database;
    private final Contents contents;

    ResealedObjects(JdbcClient database, Contents contents) {
        this.database = database;
        this.contents = contents;
    }

    @Override
    public String name() {
        return "document_object";
    }

    @Override
    public long count() {
        return database.sql("select count(*) from app.document where object_key is not null")
                .query(Long.class)
                .single();
    }

    @Override
    public boolean isLeft(String key) {
        return database.sql("select exists (select from app.document where object_key is not null and sealed_by <> ?)")
                .param(key)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Done next(String after, int most, String key) {
        var rows = next(after, most);
        rows.stream().filter(row -> !row.held().sealedBy().equals(key)).forEach(this::reseal);
        return new Done(rows.isEmpty() ? after : rows.get(rows.size() - 1).id().toString(), rows.size());
    }

    /** Locked; those that somebody is at are left out and come in another round. */
    private List<Row> next(String after, int most) {
        return database.sql(
                        """
                        select id, object_key, sealed_by, sha256 from app.document
                        where object_key is not null and id > ?::bigint order by id limit ? for no key update skip locked""")
                .params(after, most)
                .query((row, i) -> new Row(
                        row.getLong("id"),
                        new Held(Place.S3, null, row.getString("object_key"), row.getString("sealed_by")),
                        row.getString("sha256")))
                .list();
    }

    private void reseal(Row row) {
        var anew = contents.putAgain(
                contents.open(row.held(), row.sha256(), row.id()), row.held().in());
        database.sql("update app.document set object_key = ?, sealed_by = ? where id = ?")
                .params(anew.key(), anew.sealedBy(), row.id())
                .update();
        contents.goesWithTransaction(anew);
        contents.discardWithTransaction(row.held());
    }
}
