package publicpost.secrets;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.audit.Act;
import publicpost.audit.Audit;

/**
 * Changes the key of everything that is sealed while the system works: in chunks, each a transaction of its own, so that
 * what is stopped or killed goes on where it was. Everything reads by either key meanwhile.
 */
@Service
public class KeyRotations {

    /** Who keeps sealing by another key after so many rounds does not see the same file of keys. */
    private static final int ROUNDS = 20;

    private final RotationRows rows;
    private final Keys keys;
    private final KeysInUse used;
    private final Secrets secrets;
    private final Audit audit;
    private final JdbcTemplate database;
    private final TransactionTemplate apart;
    private final int chunk;

    KeyRotations(
            RotationRows rows,
            Keys keys,
            KeysInUse used,
            Secrets secrets,
            Audit audit,
            JdbcTemplate database,
            PlatformTransactionManager transactions,
            @Value("${publicpost.secrets.chunk:500}") int chunk) {
        this.rows = rows;
        this.keys = keys;
        this.used = used;
        this.secrets = secrets;
        this.audit = audit;
        this.database = database;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.chunk = chunk;
    }

    /** Begins to seal everything by the key that the file names now, or lets the one that is under way go on. */
    public KeyRotation begin(String officer) {
        used.takeUp();
        var key = keys.current().name();
        return in(() -> {
            var open =
                    latest().filter(one -> one.finishedAt() == null && one.key().equals(key));
            open.ifPresentOrElse(one -> rows.stop(one.id(), false), () -> {
                audit.record(Act.CHANGED, "keys", Map.of("rotation", "begun", "key", key));
                rows.add(key, officer);
            });
            return latest().orElseThrow();
        });
    }

    public Optional<KeyRotation> latest() {
        return rows.latest();
    }

    /** It stops after the chunk it is at. */
    public void stop(Long id) {
        rows.stop(id, true);
    }

    /**
     * Goes through everything that is left.
     *
     * @return whether it came to its end; false when somebody asked it to stop
     * @throws IllegalStateException when another key seals meanwhile, here or on another node
     */
    public boolean go(KeyRotation rotation) {
        for (var round = 0; round < ROUNDS; round++) {
            do {
                if (rows.stopAsked(rotation.id())) {
                    return false;
                }
            } while (in(() -> next(rotation)));
            if (isAllSealed(rotation)) {
                in(() -> finish(rotation));
                return true;
            }
        }
        throw new IllegalStateException("others seal by another key than " + rotation.key());
    }

    /** @return whether there was anything to do */
    boolean next(KeyRotation rotation) {
        var sealer = keys.current();
        if (!sealer.name().equals(rotation.key())) {
            throw new IllegalStateException("another key than %s seals now".formatted(rotation.key()));
        }
        var place = rows.next(rotation.id());
        place.ifPresent(at -> {
            rows.elsewhere(at.name())
                    .ifPresentOrElse(one -> nextOf(one, rotation, at), () -> nextOfTable(sealer, rotation, at));
        });
        return place.isPresent();
    }

    private void nextOfTable(Sealer sealer, KeyRotation rotation, RotationRows.Place at) {
        var table = new SealedTable(at.name());
        var most = table.chunk(chunk);
        var done = new Resealing(secrets, sealer, false).next(database, table, at.last(), most);
        rows.done(rotation.id(), at.name(), done.last(), done.rows(), done.rows() < most);
    }

    private void nextOf(SealedElsewhere one, KeyRotation rotation, RotationRows.Place at) {
        var most = SealedTable.filesFor(chunk);
        var done = one.next(at.last(), most, rotation.key());
        rows.done(rotation.id(), at.name(), done.last(), done.rows(), done.rows() < most);
    }

    private boolean isAllSealed(KeyRotation rotation) {
        var left = SealedTable.all()
                .filter(table -> {
                    in(() -> {
                        rows.waitForWriters(table);
                        return true;
                    });
                    return rows.isLeft(table, rotation.key());
                })
                .toList();
        left.forEach(table -> rows.again(rotation.id(), table));
        // their writers were waited for with the tables
        var elsewhere = rows.leftElsewhere(rotation.key());
        elsewhere.forEach(one -> rows.again(rotation.id(), one));
        return left.isEmpty() && elsewhere.isEmpty();
    }

    private boolean finish(KeyRotation rotation) {
        rows.finished(rotation.id());
        used.retireOthers();
        audit.record(Act.CHANGED, "keys", Map.of("rotation", "finished", "key", rotation.key()));
        return true;
    }

    private <T> T in(Supplier<T> work) {
        return apart.execute(transaction -> work.get());
    }
}
