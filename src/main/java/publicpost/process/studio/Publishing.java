package publicpost.process.studio;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.models.Comments;
import publicpost.models.Draft;
import publicpost.models.DraftFile;
import publicpost.models.DraftFiles;
import publicpost.models.FileSet;
import publicpost.models.ModelDrafts;
import publicpost.models.Problem;
import publicpost.models.Version.Origin;
import publicpost.models.Versions;
import publicpost.models.Versions.Publication;
import publicpost.process.modelcheck.ModelChecks;

/**
 * Brings a draft into force: its files over those in force, checked as they will stand together, deployed and written down in
 * one transaction.
 */
@Component
public class Publishing {

    private final Versions versions;
    private final ModelDrafts drafts;
    private final DraftFiles files;
    private final Comments comments;
    private final ModelChecks checks;
    private final Engine engine;

    Publishing(
            Versions versions,
            ModelDrafts drafts,
            DraftFiles files,
            Comments comments,
            ModelChecks checks,
            Engine engine) {
        this.versions = versions;
        this.drafts = drafts;
        this.files = files;
        this.comments = comments;
        this.checks = checks;
        this.engine = engine;
    }

    /** The files in force, with the draft's in place of theirs. */
    FileSet with(Draft draft) {
        return versions.files(versions.live().orElseThrow().number()).with(files.of(draft.id()));
    }

    List<Problem> problems(Draft draft) {
        return checks.check(with(draft));
    }

    /**
     * @return the files as they will stand together
     * @throws Refused when the draft changes nothing, changes what has been published since it began, has an error, or a
     *     warning that nobody has accepted
     */
    FileSet mustBePublishable(Draft draft) {
        var written = files.of(draft.id());
        if (written.isEmpty()) {
            throw Refused.at("draft", "修改稿", "修改稿没有改动任何文件");
        }
        mustBeUpToDate(draft, written);
        var accepted = comments.accepted(draft.id());
        var set = with(draft);
        var left = checks.check(set).stream()
                .filter(problem -> problem.blocks() || accepted.stream().noneMatch(one -> one.isOf(problem)))
                .toList();
        if (!left.isEmpty()) {
            throw new Refused(left.stream().map(Publishing::refusal).toList());
        }
        return set;
    }

    private static Refused.FieldError refusal(Problem problem) {
        var where = problem.element() == null
                ? problem.file()
                : "%s · %s（%s）".formatted(problem.file(), problem.elementName(), problem.element());
        return new Refused.FieldError(
                problem.rule(), where, problem.blocks() ? problem.text() : problem.text() + "（提醒，须有人接受）");
    }

    private void mustBeUpToDate(Draft draft, List<DraftFile> written) {
        var live = versions.live().orElseThrow().number();
        if (live == draft.base()) {
            return;
        }
        var published = versions.files(live).changedSince(versions.files(draft.base()));
        var both = written.stream()
                .map(DraftFile::name)
                .filter(published::contains)
                .toList();
        if (!both.isEmpty()) {
            throw Refused.at("base", "依据的版本", "%s 在您开始修改之后已发布新内容，请比较差异、合并后改为依据当前版本".formatted(String.join("、", both)));
        }
    }

    /**
     * Brings a draft that was agreed to into force now.
     *
     * @throws NotDeployed when the checks let it pass and the engine does not
     */
    @Transactional
    public void publish(Draft draft) {
        versions.lock();
        bring(draft, mustBePublishable(draft));
    }

    private void bring(Draft draft, FileSet set) {
        versions.add(
                set,
                engine.deploy(set),
                new Publication(
                        Origin.DRAFT, draft.id(), null, draft.publishNote(), draft.proposedBy(), draft.agreedBy()));
        drafts.published(draft.id());
    }

    /** Brings a former version into force again, as it was. */
    @Transactional
    public int restore(int number, String note, String officer) {
        versions.lock();
        var former = versions.find(number).orElseThrow();
        var live = versions.live().orElseThrow();
        if (former.fingerprint().equals(live.fingerprint())) {
            throw Refused.at("version", "版本", "与当前版本内容相同，不需要恢复");
        }
        var set = versions.files(number);
        var errors = checks.check(set).stream().filter(Problem::blocks).toList();
        if (!errors.isEmpty()) {
            throw new Refused(errors.stream().map(Publishing::refusal).toList());
        }
        return versions.add(
                set, engine.deploy(set), new Publication(Origin.RESTORED, null, number, note, officer, null));
    }
}
