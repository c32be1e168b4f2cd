package publicpost.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.casefile.DocumentLists;
import publicpost.casefile.Documents;
import publicpost.casefile.Documents.Opened;
import publicpost.casefile.ListedDocument;
import publicpost.casefile.Refused;
import publicpost.inspections.InspectedPost;
import publicpost.inspections.InspectionEntries;
import publicpost.inspections.InspectionEntries.Found;
import publicpost.inspections.InspectionResult;

/** What an inspector takes down on the spot, with photographs. */
@Component
public class InspectionChecks {

    private final InspectionDesk desk;
    private final InspectionEntries entries;
    private final Attachments attachments;
    private final Documents documents;
    private final DocumentLists lists;

    InspectionChecks(
            InspectionDesk desk,
            InspectionEntries entries,
            Attachments attachments,
            Documents documents,
            DocumentLists lists) {
        this.desk = desk;
        this.entries = entries;
        this.attachments = attachments;
        this.documents = documents;
        this.lists = lists;
    }

    /**
     * What came with the form, as it came.
     *
     * @param corrects the entry that counted when the page was drawn; empty for none
     */
    public record Typed(String result, String note, String form, String corrects) {}

    /**
     * Takes it down; the same form sent twice is taken once.
     *
     * @throws Refused when another office drew it, or naming the field that cannot be taken
     */
    public void record(String number, long placement, Typed typed, List<Attached> photos, Officer officer) {
        var inspection = desk.find(number, officer);
        desk.openToWrite(inspection, officer);
        var post = desk.post(inspection, placement, officer);
        refuseNeighbours(post, officer);
        var answer = new Answer(Map.of("result", typed.result(), "form", typed.form(), "corrects", typed.corrects()));
        var form = InspectionDesk.form(answer);
        if (form != null && entries.isTaken(form)) {
            return;
        }
        var result = answer.choice("result", "检查结果", InspectionResult.class);
        var corrects = typed.corrects().isBlank() ? null : answer.id("corrects", "更正");
        Attachments.refuseTooMany(photos, answer);
        var note = note(typed.note(), corrects != null, answer);
        answer.refuseIfWrong();
        var kept = keep(photos, officer);
        try {
            if (!entries.record(inspection, post, new Found(result, note, form, corrects, kept), officer.id())) {
                attachments.discard(kept, officer.id());
            }
        } catch (RuntimeException refused) {
            attachments.discard(kept, officer.id());
            throw refused;
        }
    }

    private static void refuseNeighbours(InspectedPost post, Officer officer) {
        if (officer.worksFor(post.village())) {
            throw Refused.at("result", "检查结果", "督导人员不能是岗位所在村（社区）的人员");
        }
    }

    /** Null where nothing was written; a correction says why. */
    private static String note(String written, boolean correction, Answer answer) {
        try {
            var note = WrittenNote.read(written, correction ? "更正原因" : "现场情况", correction);
            return note.isEmpty() ? null : note;
        } catch (Refused unfit) {
            unfit.errors().forEach(error -> answer.wrong(error.field(), error.label(), error.message()));
            return null;
        }
    }

    private List<Long> keep(List<Attached> photos, Officer officer) {
        var kept = attachments.keep(photos, officer.id());
        if (kept.stream().flatMap(id -> lists.find(id).stream()).allMatch(ListedDocument::isPicture)) {
            return kept;
        }
        attachments.discard(kept, officer.id());
        throw Refused.at(Attachments.FIELD, "现场照片", "只接受照片（JPG、PNG）");
    }

    /** @throws Refused when it is no photograph of that inspection, or not the officer's, or its content went */
    public Opened photo(String number, long photo, Officer officer) {
        var inspection = desk.find(number, officer);
        if (!officer.looksAt(() -> entries.has(inspection, photo))) {
            throw Refused.at("document", "照片", "没有这张照片");
        }
        return documents.open(photo);
    }
}
