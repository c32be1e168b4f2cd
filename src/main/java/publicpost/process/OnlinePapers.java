package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.casefile.DocumentLists;
import publicpost.casefile.Documents;
import publicpost.casefile.ListedDocument;
import publicpost.casefile.Refused;
import publicpost.online.OnlineApplication;
import publicpost.online.OnlineApplications;
import publicpost.scope.Reach;

/** The photographs and scans of an application that is not handed in yet. */
@Component
class OnlinePapers {

    /** What a telephone takes in a few minutes. */
    static final int MOST = 10;

    private static final String FIELD = "documents";
    private static final String LABEL = "证明材料";

    private final OnlineApplications applications;
    private final Documents documents;
    private final DocumentLists lists;
    private final Clock clock;
    private final TransactionTemplate transaction;

    OnlinePapers(
            OnlineApplications applications,
            Documents documents,
            DocumentLists lists,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.applications = applications;
        this.documents = documents;
        this.lists = lists;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    private <T> T whole(Supplier<T> work) {
        return Reach.WHOLE.during(() -> transaction.execute(begun -> work.get()));
    }

    List<ListedDocument> of(OnlineApplication application) {
        return whole(() -> lists.by(application.uploader()));
    }

    /** All of them or none. */
    void add(OnlineApplication application, List<Attached> files) {
        var kept = new ArrayList<Long>();
        try {
            whole(() -> takes(application, files.size()));
            files.forEach(file -> kept.add(keep(application, file)));
        } catch (Refused refused) {
            kept.forEach(id -> discard(application, id));
            throw Refused.at(FIELD, LABEL, said(refused, files.size()));
        }
    }

    private Long keep(OnlineApplication application, Attached file) {
        try {
            return Reach.WHOLE
                    .during(() -> documents.keep(
                            file.name(), file.content(), application.uploader(), () -> takes(application, 0)))
                    .id();
        } catch (Refused unfit) {
            throw Attachments.named(file, unfit);
        }
    }

    private void discard(OnlineApplication application, Long document) {
        whole(() -> {
            documents.clearUnfiled(document, application.uploader(), LocalDate.now(clock));
            return document;
        });
    }

    private static String said(Refused refused, int files) {
        var message = refused.errors().get(0).message();
        return files == 1 ? message : message + "。刚才选的 %d 个文件都没有添加，请重新选择".formatted(files);
    }

    /** One after the other, or two at once would both be the last; and nothing comes after what is handed in. */
    private OnlineApplication takes(OnlineApplication application, int more) {
        var locked = applications.lock(application.id());
        if (lists.by(locked.uploader()).size() + more > MOST) {
            throw Refused.at(FIELD, LABEL, "最多 %d 个文件，请先移除不需要的".formatted(MOST));
        }
        return locked;
    }

    void remove(OnlineApplication application, Long document) {
        whole(() -> {
            var locked = applications.lock(application.id());
            documents.clearUnfiled(document, locked.uploader(), LocalDate.now(clock));
            return document;
        });
    }
}
