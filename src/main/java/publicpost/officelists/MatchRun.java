package publicpost.officelists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.acting.Acting;
import publicpost.casefile.Refused;
import publicpost.lists.StreamedList;
import publicpost.secrets.Secrets;

/** Goes through a list from where it is to its end; what is done stays done. */
@Component
class MatchRun {

    private static final Logger LOG = LoggerFactory.getLogger(MatchRun.class);

    private final OfficeListTable lists;
    private final PartStore parts;
    private final ChunkWriter writer;
    private final Finishing finishing;
    private final JdbcClient database;
    private final Secrets secrets;
    private final MappingJson json;
    private final int rowsAtOnce;
    private volatile boolean closing;

    MatchRun(
            OfficeListTable lists,
            PartStore parts,
            ChunkWriter writer,
            Finishing finishing,
            JdbcClient database,
            Secrets secrets,
            MappingJson json,
            @Value("${publicpost.office-lists.chunk:10000}") int rowsAtOnce) {
        this.lists = lists;
        this.parts = parts;
        this.writer = writer;
        this.finishing = finishing;
        this.database = database;
        this.secrets = secrets;
        this.json = json;
        this.rowsAtOnce = rowsAtOnce;
    }

    /** Nobody is told that a list broke off because the program ends: it goes on with the next start. */
    void close() {
        closing = true;
    }

    void go(long id) {
        var found = lists.find(id).filter(one -> one.status() == Status.MATCHING);
        if (found.isEmpty()) {
            return;
        }
        try {
            var list = found.get();
            new Acting(list.sentBy(), Set.of(list.office())).during(() -> match(id));
        } catch (Refused refused) {
            lists.stand(id, Status.FAILED, refused.inWords());
        } catch (RuntimeException broken) {
            if (!closing) {
                LOG.error("名单 {} 比对中断，可以继续（the matching broke off）", id, broken);
                lists.stand(id, Status.FAILED, "系统没能比对完，已比对的各行不受影响；可以继续，仍不行请联系管理员");
            }
        }
    }

    private Void match(long id) {
        finishing.begin(id);
        var list = lists.find(id).orElseThrow();
        if (readAll(list)) {
            finishing.leaveOutRepeated(id);
            finishing.finish(list);
        }
        return null;
    }

    /** @return whether it came to its end */
    private boolean readAll(OfficeList list) {
        var people = new KnownPeople(database, secrets);
        var reader = new RowReader(list.kind(), list.mapping(), list.asOf());
        try (var pass =
                new MatchPass(list, writer, () -> new Chunk(list, people, secrets, json), rowsAtOnce, () -> !closing)) {
            var file = new StreamedList(parts.of(list.id(), pass::at), list.format(), Listed.WORDING);
            file.read(row -> {
                if (row.number() > list.progress().row()) {
                    reader.read(row).ifPresent(pass::add);
                }
                return pass.goesOn();
            });
            return pass.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Error end) {
                throw end;
            }
            throw failed.getCause() instanceof RuntimeException own ? own : failed;
        }
    }
}
