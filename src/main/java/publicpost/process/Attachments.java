package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.casefile.Documents;
import publicpost.casefile.Documents.Named;
import publicpost.casefile.FileName;
import publicpost.casefile.Refused;

/** Files that citizens send along with a form: kept first, and filed with what they belong to. */
@Component
class Attachments {

    static final String FIELD = "files";

    private static final int MOST = 5;

    private final Documents documents;
    private final Clock clock;

    Attachments(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    static void refuseTooMany(List<Attached> files, Answer answer) {
        if (files.size() > MOST) {
            answer.wrong(FIELD, "附件", "最多 %d 个文件".formatted(MOST));
        }
    }

    /**
     * Where one is refused, those before it go at once. Killed before they are filed, they are files in no case, which go with the others that nobody filed.
     *
     * @throws Refused at the field of the files when one is none that can be taken
     */
    List<Long> keep(List<Attached> files, String uploader) {
        var kept = new ArrayList<Long>();
        try {
            files.forEach(file -> kept.add(keep(file, uploader).id()));
        } catch (Refused unfit) {
            discard(kept, uploader);
            throw unfit;
        }
        return kept;
    }

    /** What they were kept for was refused. */
    void discard(List<Long> kept, String uploader) {
        var today = LocalDate.now(clock);
        kept.forEach(id -> documents.clearUnfiled(id, uploader, today));
    }

    private Named keep(Attached file, String uploader) {
        try {
            return documents.keep(file.name(), file.content(), uploader);
        } catch (Refused unfit) {
            throw Refused.at(FIELD, "附件", named(file, unfit).errors().get(0).message());
        }
    }

    /** Among several it says which. */
    static Refused named(Attached file, Refused unfit) {
        var error = unfit.errors().get(0);
        var name = FileName.plain(file.name(), "附件");
        return Refused.at(error.field(), error.label(), "“%s”：%s".formatted(name, error.message()));
    }
}
