package publicpost.officelists;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.casefile.Refused;
import publicpost.lists.RawRow;

/** Where lists of other offices are sent in, their columns named, stopped and discarded; {@link MatchThread} goes through them. */
@Service
public class OfficeLists {

    private static final String LIST = "名单";

    private final OfficeListTable lists;
    private final Receiving receiving;
    private final Sources sources;
    private final TransactionTemplate transaction;

    OfficeLists(OfficeListTable lists, Receiving receiving, Sources sources, PlatformTransactionManager transactions) {
        this.lists = lists;
        this.receiving = receiving;
        this.sources = sources;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Codes of the offices that keep lists of that kind. */
    public List<String> keepers(ListKind kind) {
        return sources.of(kind);
    }

    /** The latest first. */
    public List<OfficeList> latest(Collection<ListKind> kinds, int most) {
        return lists.latest(kinds, most);
    }

    /**
     * Keeps a file, and names its columns where they are called as the last time.
     *
     * @param content read once, and never whole in memory
     * @throws Refused when it is no such list, older than the newest one, or was sent in already
     */
    public OfficeList receive(SentList sent, InputStream content) throws IOException {
        return receiving.receive(sent, content);
    }

    /** @throws NoSuchElementException when there is none of that number */
    public OfficeList get(long id) {
        return lists.find(id).orElseThrow(() -> new NoSuchElementException("no list " + id));
    }

    /** The first rows of a file that waits for its columns to be named. */
    public List<RawRow> head(long id) {
        return receiving.head(id);
    }

    /**
     * Names the columns, remembers that for the office's next list, and lets it be gone through.
     *
     * @throws Refused when a needed one is missing or one is named twice
     */
    public void map(long id, int headings, Map<Field, Integer> columns) {
        transaction.executeWithoutResult(begun -> {
            var list = locked(id);
            if (list.status() != Status.MAPPING) {
                throw standsOtherwise(list);
            }
            var head = receiving.head(id);
            var mapping = new Mapping(headings, columns);
            refuseMapping(list.kind(), mapping, head);
            lists.map(id, mapping, Status.MATCHING);
            lists.remember(list, mapping.headings(head));
        });
    }

    private static void refuseMapping(ListKind kind, Mapping mapping, List<RawRow> head) {
        if (head.stream().noneMatch(row -> row.number() == mapping.row())) {
            throw Refused.at("row", "标题行", "应为前几行中的一行");
        }
        for (var column : kind.columns()) {
            var at = mapping.columns().get(column.field());
            if (at == null && column.needed()) {
                throw Refused.at(column.field().name(), column.heading(), "请选择是哪一列");
            }
            if (at != null
                    && mapping.columns().values().stream().filter(at::equals).count() > 1) {
                throw Refused.at(column.field().name(), column.heading(), "同一列不能选两次");
            }
        }
    }

    private OfficeList locked(long id) {
        return lists.lock(id).orElseThrow(() -> new NoSuchElementException("no list " + id));
    }

    private static Refused standsOtherwise(OfficeList list) {
        return Refused.at(
                "list", LIST, "名单现在是“%s”，请刷新查看".formatted(list.status().label()));
    }

    /** Stops before the next chunk. */
    public void stop(long id) {
        move(id, list -> list.status() == Status.MATCHING, Status.STOPPED);
    }

    /** Goes on where it was. */
    public void goOn(long id) {
        move(id, list -> list.status().standsStill(), Status.MATCHING);
    }

    private void move(long id, Predicate<OfficeList> may, Status to) {
        transaction.executeWithoutResult(begun -> {
            var list = locked(id);
            if (!may.test(list)) {
                throw standsOtherwise(list);
            }
            lists.stand(id, to, null);
        });
    }

    /** One that is not done is gone with everything it brought. */
    public void discard(long id) {
        transaction.executeWithoutResult(begun -> {
            var list = locked(id);
            if (list.status() != Status.MAPPING && !list.status().standsStill()) {
                throw standsOtherwise(list);
            }
            lists.delete(id);
        });
    }
}
