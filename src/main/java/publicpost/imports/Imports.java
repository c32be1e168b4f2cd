package publicpost.imports;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.acting.Acting;
import publicpost.calendar.OfficeClock;
import publicpost.casefile.FileName;
import publicpost.casefile.Refused;
import publicpost.casefile.Sha256;
import publicpost.offices.Offices;

/** Where lists are sent in, set going, stopped and discarded; {@link ImportThread} does what they ask for. */
@Service
public class Imports {

    private static final String LIST = "名单";

    private final ListTable lists;
    private final RowTable rows;
    private final List<Importing> kinds;
    private final Offices offices;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Imports(
            ListTable lists,
            RowTable rows,
            List<Importing> kinds,
            Offices offices,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.lists = lists;
        this.rows = rows;
        this.kinds = kinds;
        this.offices = offices;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Keeps a file to be tried out; the same one again is the same list.
     *
     * @throws Refused when it is no such list, or was taken already
     */
    public long sendIn(SentFile file) {
        var sha256 = sha256(file);
        var earlier = lists.same(sha256, file.kind());
        earlier.forEach(this::refuseIfTaken);
        var opened = Importing.of(file.kind(), kinds).open(file.content(), file.office(), file.about(), file.by());
        return earlier.stream()
                .filter(list ->
                        list.office().equals(file.office()) && list.status().isWaiting())
                .findFirst()
                .map(ImportList::id)
                .orElseGet(() -> keep(file, sha256, opened));
    }

    private long keep(SentFile file, String sha256, OpenedList opened) {
        var named = new SentFile(
                file.kind(),
                FileName.plain(file.name(), LIST),
                file.content(),
                file.office(),
                file.about(),
                file.by(),
                file.elsewhere());
        return transaction.execute(begun -> {
            var id = lists.add(named, sha256, opened.rows().size(), clock.instant());
            rows.add(id, opened.rows());
            return id;
        });
    }

    /** The same offers under another title are another announcement. */
    private static String sha256(SentFile file) {
        var about = file.about().getBytes(StandardCharsets.UTF_8);
        var all = Arrays.copyOf(file.content(), file.content().length + about.length);
        System.arraycopy(about, 0, all, file.content().length, about.length);
        return Sha256.of(all);
    }

    private void refuseIfTaken(ImportList list) {
        if (list.status() == Status.TAKEN) {
            throw Refused.at(
                    "file",
                    "名单文件",
                    "这份名单已由%s于 %s 导入（%s），没有重复导入"
                            .formatted(
                                    offices.nameOf(list.takenBy()),
                                    list.takenAt().atZone(OfficeClock.ZONE).toLocalDate(),
                                    list.name()));
        }
    }

    /**
     * Lets the good rows of a list be taken.
     *
     * @throws Refused when it is not checked yet, somebody was quicker, or there is nothing to take
     */
    public void take(long id, Acting who, boolean elsewhere) {
        once(() -> {
            var list = lock(id);
            var progress = rows.progress(id);
            if (list.status() != Status.CHECKED) {
                throw Refused.at(
                        "list", LIST, "名单现在是“%s”，请刷新查看".formatted(list.status().label()));
            }
            if (progress.good() == 0 || list.kind().isTogether() && progress.wrong() > 0) {
                throw Refused.at("list", LIST, "现有 %d 行有问题，请改好后重新上传".formatted(progress.wrong()));
            }
            lists.begin(id, Status.TAKING, who, elsewhere, clock.instant());
        });
    }

    /** Lets one that stands still go on where it was. */
    public void goOn(long id, Acting who, boolean elsewhere) {
        once(() -> {
            var list = lock(id);
            var progress = rows.progress(id);
            var next = list.takenBy() == null ? Status.CHECKING : Status.TAKING;
            if (!list.status().standsStill() || (next == Status.TAKING ? progress.good() : progress.waiting()) == 0) {
                throw Refused.at(
                        "list",
                        LIST,
                        "名单现在是“%s”，没有可以继续的".formatted(list.status().label()));
            }
            lists.begin(id, next, who, elsewhere, clock.instant());
        });
    }

    private void once(Runnable work) {
        try {
            transaction.executeWithoutResult(begun -> work.run());
        } catch (DataIntegrityViolationException sameFile) {
            throw Refused.at("list", LIST, "同一份文件正由他人导入，或已经导入");
        }
    }

    /** Before the next row; what is done stays done. */
    public void stop(long id) {
        if (!lists.stand(id, Status.STOPPED, null)) {
            throw Refused.at("list", LIST, "名单没有在核对或导入");
        }
    }

    /** The file goes; what was taken from it stays. */
    public void discard(long id) {
        transaction.executeWithoutResult(begun -> {
            var status = lock(id).status();
            if (status != Status.CHECKED && !status.standsStill()) {
                throw Refused.at("list", LIST, "名单现在是“%s”，不能放弃".formatted(status.label()));
            }
            lists.discarded(id);
        });
    }

    private ImportList lock(long id) {
        return lists.lock(id).orElseThrow(Imports::noSuch);
    }

    public ImportList get(long id) {
        return lists.find(id).orElseThrow(Imports::noSuch);
    }

    private static Refused noSuch() {
        return Refused.at("list", LIST, "没有这份名单，或不属于您所在的部门");
    }

    /** The latest first. */
    public List<ImportList> of(Collection<String> ofOffices) {
        return ofOffices.isEmpty() ? List.of() : lists.of(ofOffices);
    }

    public Progress progress(long id) {
        return rows.progress(id);
    }

    /** Problems first. */
    public List<ReportedRow> report(long id, int from, int most) {
        return rows.report(id, from, most);
    }
}
