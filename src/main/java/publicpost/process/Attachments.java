package publicpost.process;

import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.casefile.Documents;
import publicpost.casefile.Documents.Named;
import publicpost.casefile.Refused;

/** Files that citizens send along with a form: kept first, and filed with what they belong to. */
@Component
class Attachments {

    static final String FIELD = "files";

    private static final int MOST = 5;

    private final Documents documents;

    Attachments(Documents documents) {
        this.documents = documents;
    }

    static void refuseTooMany(List<Attached> files, Answer answer) {
        if (files.size() > MOST) {
            answer.wrong(FIELD, "附件", "最多 %d 个文件".formatted(MOST));
        }
    }

    /**
     * Killed before they are filed, they are files in no case, which go with the others that nobody filed.
     *
     * @throws Refused at the field of the files when one is none that can be taken
     */
    List<Long> keep(List<Attached> files, String uploader) {
        return files.stream().map(file -> keep(file, uploader).id()).toList();
    }

    private Named keep(Attached file, String uploader) {
        try {
            return documents.keep(file.name(), file.content(), uploader);
        } catch (Refused unfit) {
            throw Refused.at(FIELD, "附件", unfit.errors().get(0).message());
        }
    }
}
