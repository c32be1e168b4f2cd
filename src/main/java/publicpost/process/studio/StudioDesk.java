package publicpost.process.studio;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.models.Draft;
import publicpost.models.DraftFile;
import publicpost.models.DraftFiles;
import publicpost.models.FileSet;
import publicpost.models.ModelDrafts;
import publicpost.models.Version;
import publicpost.models.Versions;
import publicpost.process.Officer;
import publicpost.process.WrittenText;
import publicpost.scope.Reach;

/**
 * 流程工作室: where analysts write drafts. They see nobody's case, so models, which hold no case, are read whole; everybody
 * else is refused.
 */
@Component
public class StudioDesk {

    /** The field of whoever may not come in. */
    public static final String OFFICER = "officer";

    private static final Pattern FILE = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}\\.(bpmn|dmn|form|html)");

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NOTE = 500;

    /** Characters. A hundred times the longest model. */
    private static final int LARGEST = 2_000_000;

    private static final int MOST_DRAFTS = 200;

    private final ModelDrafts drafts;
    private final DraftFiles files;
    private final Versions versions;
    private final Publishing publishing;

    StudioDesk(ModelDrafts drafts, DraftFiles files, Versions versions, Publishing publishing) {
        this.drafts = drafts;
        this.files = files;
        this.versions = versions;
        this.publishing = publishing;
    }

    public boolean isFor(Officer officer) {
        return officer.isAnalyst();
    }

    /** @throws Refused when changing models is not the officer's business */
    public void open(Officer officer) {
        if (!isFor(officer)) {
            throw Refused.at(OFFICER, "流程工作室", "流程工作室只对流程分析员开放");
        }
    }

    /** Reads what analysts may read, which is numbers of all cases and nobody's in particular. */
    public <T> T whole(Supplier<T> work) {
        return Reach.WHOLE.during(work::get);
    }

    /** The version in force. */
    public Version live(Officer officer) {
        open(officer);
        return Reach.WHOLE.during(() -> versions.live().orElseThrow());
    }

    public FileSet liveFiles(Officer officer) {
        var live = live(officer);
        return Reach.WHOLE.during(() -> versions.files(live.number()));
    }

    /** The latest first. */
    public List<Version> versions(Officer officer) {
        open(officer);
        return Reach.WHOLE.during(versions::all);
    }

    /** By number of version, the names of the files that it changed. */
    public Map<Integer, List<String>> changedByVersion(Officer officer) {
        open(officer);
        return Reach.WHOLE.during(versions::changed);
    }

    public FileSet versionFiles(int number, Officer officer) {
        open(officer);
        return Reach.WHOLE.during(() -> versions.files(number));
    }

    /** The latest first. */
    public List<Draft> drafts(Officer officer) {
        open(officer);
        return Reach.WHOLE.during(() -> drafts.latest(MOST_DRAFTS));
    }

    public Draft draft(long id, Officer officer) {
        open(officer);
        return Reach.WHOLE.during(
                () -> drafts.find(id).orElseThrow(() -> new NoSuchElementException("no draft " + id)));
    }

    /** What the draft has otherwise than the version it began from. */
    public List<DraftFile> draftFiles(long id, Officer officer) {
        open(officer);
        return Reach.WHOLE.during(() -> files.of(id));
    }

    /** All files as they would be in force if the draft were published now. */
    public FileSet files(long id, Officer officer) {
        var draft = draft(id, officer);
        return Reach.WHOLE.during(() -> publishing.with(draft));
    }

    /** @param form name, note */
    public long begin(Map<String, ?> form, Officer officer) {
        var live = live(officer).number();
        var name = text(form, "name", "修改稿名称", LONGEST_NAME);
        var note =
                form.get("note") == null ? "" : String.valueOf(form.get("note")).strip();
        return drafts.open(
                name, note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note, officer.id(), live);
    }

    /** @throws Refused at the field that is missing, too long, or has signs that cannot be kept */
    public static String text(Map<String, ?> form, String field, String label, int longest) {
        var value = form.get(field);
        var problem = WrittenText.problem(value);
        if (problem.isPresent()) {
            throw Refused.at(field, label, problem.get());
        }
        var text = WrittenText.of(value);
        if (text.isEmpty()) {
            throw Refused.at(field, label, "必填");
        }
        if (text.length() > longest) {
            throw Refused.at(field, label, "最多 %d 个字".formatted(longest));
        }
        return text;
    }

    /** The file as the draft has it; as the version in force has it, with revision 0, where the draft has not changed it. */
    public DraftFile file(long id, String name, Officer officer) {
        var draft = draft(id, officer);
        return Reach.WHOLE.during(() -> files.find(id, name).orElseGet(() -> unchanged(draft, name)));
    }

    private DraftFile unchanged(Draft draft, String name) {
        var text = publishing
                .with(draft)
                .text(name)
                .orElseThrow(() -> new NoSuchElementException("no such file in the draft"));
        return new DraftFile(name, text, 0, null, null);
    }

    /**
     * @param seen the revision that was read before
     * @return the new revision
     * @throws publicpost.models.SavedMeanwhile when somebody else saved it since
     */
    public int save(long id, String name, String text, int seen, Officer officer) {
        draft(id, officer);
        if (!FILE.matcher(name).matches()) {
            throw Refused.at("name", "文件名", "用小写字母、数字和连字符，以 .bpmn、.dmn、.form 或 .html 结尾，如 home-visit.form");
        }
        if (text == null || text.isBlank()) {
            throw Refused.at("text", "内容", "文件是空的，没有保存");
        }
        if (text.length() > LARGEST || text.indexOf('\0') >= 0) {
            throw Refused.at("text", "内容", "文件太大或者含有不能保存的字符，没有保存");
        }
        return files.save(id, name, text, seen, officer.id());
    }

    /** The file is again as it is in force; a new file is gone. */
    public void drop(long id, String name, Officer officer) {
        draft(id, officer);
        files.drop(id, name);
    }

    /** From now on its differences are to the version in force, which its owner has looked at. */
    public void rebase(long id, Officer officer) {
        draft(id, officer);
        drafts.rebase(id, live(officer).number());
    }
}
