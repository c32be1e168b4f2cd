package publicpost.web.studio;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.NO_CONTENT;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import publicpost.models.Draft;
import publicpost.models.FileSet;
import publicpost.models.SavedMeanwhile;
import publicpost.process.Officer;
import publicpost.process.studio.NewFiles;
import publicpost.process.studio.PublishDesk;
import publicpost.process.studio.StudioDesk;
import publicpost.web.audit.Unrecorded;

/** What the studio's editors read and save. */
@Unrecorded("models, tables and forms hold no case; the database records the rows that change")
@RestController
@RequestMapping("/api/studio")
class DraftCalls {

    private static final String FILE = "/{file:[a-z0-9-]{1,70}\\.(?:bpmn|dmn|form|html)}";
    private static final String DRAFT = "/drafts/{id:[0-9]{1,12}}";

    private final StudioDesk studio;
    private final NewFiles newFiles;
    private final PublishDesk publishing;

    DraftCalls(StudioDesk studio, NewFiles newFiles, PublishDesk publishing) {
        this.studio = studio;
        this.newFiles = newFiles;
        this.publishing = publishing;
    }

    record Live(int version, List<ShownFile> files) {}

    @GetMapping("/live")
    Live live(Officer officer) {
        return new Live(studio.live(officer).number(), ShownFile.of(studio.liveFiles(officer)));
    }

    @GetMapping(value = "/live" + FILE, produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String liveFile(@PathVariable String file, Officer officer) {
        return studio.liveFiles(officer).text(file).orElseThrow();
    }

    @GetMapping("/drafts")
    List<Draft> drafts(Officer officer) {
        return studio.drafts(officer);
    }

    record Begun(long id) {}

    @PostMapping("/drafts")
    @ResponseStatus(CREATED)
    Begun begin(@RequestBody Map<String, Object> form, Officer officer) {
        return new Begun(studio.begin(form, officer));
    }

    record Shown(
            long id,
            String name,
            String note,
            String owner,
            Draft.State state,
            int base,
            int live,
            boolean mine,
            boolean mayAgree,
            LocalDate effectiveOn,
            String proposedBy,
            String publishNote,
            String returned,
            List<ShownFile> files) {}

    @GetMapping(DRAFT)
    Shown draft(@PathVariable long id, Officer officer) {
        var draft = studio.draft(id, officer);
        var before = before(draft, officer);
        var written = studio.draftFiles(id, officer);
        return new Shown(
                id,
                draft.name(),
                draft.note(),
                draft.owner(),
                draft.state(),
                draft.base(),
                studio.live(officer).number(),
                draft.owner().equals(officer.id()),
                publishing.mayAgree(draft, officer),
                draft.effectiveOn(),
                draft.proposedBy(),
                draft.publishNote(),
                draft.returned(),
                ShownFile.of(before, before.with(written), written));
    }

    /** What a draft is held against: once it is over it still shows what it changed. */
    private FileSet before(Draft draft, Officer officer) {
        return draft.state().isOver() ? studio.versionFiles(draft.base(), officer) : studio.liveFiles(officer);
    }

    /** @param before what the file is held against; null where it is new */
    record ShownText(String name, String text, int revision, String savedBy, String before) {}

    @GetMapping(DRAFT + "/files" + FILE)
    ShownText file(@PathVariable long id, @PathVariable String file, Officer officer) {
        var now = studio.file(id, file, officer);
        var before = before(studio.draft(id, officer), officer).text(file).orElse(null);
        return new ShownText(now.name(), now.text(), now.revision(), now.savedBy(), before);
    }

    record Added(String file) {}

    @PostMapping(DRAFT + "/files")
    @ResponseStatus(CREATED)
    Added add(@PathVariable long id, @RequestBody Map<String, Object> form, Officer officer) {
        return new Added(newFiles.add(id, form, officer));
    }

    /** @param revision the one that was read before */
    record Written(String text, int revision) {}

    record Saved(int revision) {}

    @PutMapping(DRAFT + "/files" + FILE)
    Saved save(@PathVariable long id, @PathVariable String file, @RequestBody Written written, Officer officer) {
        return new Saved(studio.save(id, file, written.text(), written.revision(), officer));
    }

    @DeleteMapping(DRAFT + "/files" + FILE)
    @ResponseStatus(NO_CONTENT)
    void drop(@PathVariable long id, @PathVariable String file, Officer officer) {
        studio.drop(id, file, officer);
    }

    @PostMapping(DRAFT + "/rebase")
    @ResponseStatus(NO_CONTENT)
    void rebase(@PathVariable long id, Officer officer) {
        studio.rebase(id, officer);
    }

    @ExceptionHandler
    ProblemDetail savedMeanwhile(SavedMeanwhile meanwhile) {
        var by = meanwhile.latest() == null
                ? "已被撤销改动"
                : "已由 %s 保存".formatted(meanwhile.latest().savedBy());
        var problem =
                ProblemDetail.forStatusAndDetail(CONFLICT, "这个文件%s，您的内容没有保存，也没有丢失：请先下载，再打开最新的内容，合并后保存".formatted(by));
        problem.setProperty("errors", List.of(error(by)));
        return problem;
    }

    private static Map<String, String> error(String by) {
        var error = new LinkedHashMap<String, String>();
        error.put("field", "revision");
        error.put("label", "文件");
        error.put("message", by);
        return error;
    }
}
