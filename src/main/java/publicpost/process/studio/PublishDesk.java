package publicpost.process.studio;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.casefile.Refused;
import publicpost.models.Comment;
import publicpost.models.Comments;
import publicpost.models.Comments.Acceptance;
import publicpost.models.Draft;
import publicpost.models.Draft.State;
import publicpost.models.ModelDrafts;
import publicpost.models.Problem;
import publicpost.process.Officer;
import publicpost.process.WrittenDay;
import publicpost.scope.Reach;

/** What is said of a draft, and its way from its owner by somebody who agrees into force. */
@Component
public class PublishDesk {

    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_COMMENT = 2000;
    private static final int LONGEST_PLACE = 200;

    private final StudioDesk studio;
    private final ModelDrafts drafts;
    private final Comments comments;
    private final Publishing publishing;
    private final FolderReading folder;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PublishDesk(
            StudioDesk studio,
            ModelDrafts drafts,
            Comments comments,
            Publishing publishing,
            FolderReading folder,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.studio = studio;
        this.drafts = drafts;
        this.comments = comments;
        this.publishing = publishing;
        this.folder = folder;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What is wrong with all files as they would stand together. */
    public List<Problem> problems(long draft, Officer officer) {
        var of = studio.draft(draft, officer);
        return Reach.WHOLE.during(() -> publishing.problems(of));
    }

    public List<Acceptance> accepted(long draft, Officer officer) {
        studio.open(officer);
        return Reach.WHOLE.during(() -> comments.accepted(draft));
    }

    /** @param form file, element, rule: of a warning that is there */
    public void accept(long draft, Map<String, ?> form, Officer officer) {
        var file = place(form, "file", "文件");
        var element = optional(form, "element");
        var rule = place(form, "rule", "检查");
        var asked = new Acceptance(file, element == null ? "" : element, rule, officer.id());
        var warning = problems(draft, officer).stream()
                .filter(asked::isOf)
                .findFirst()
                .orElseThrow(() -> Refused.at("rule", "检查", "没有这一项提示，请重新检查"));
        if (warning.blocks()) {
            throw Refused.at("rule", "检查", "这是错误，必须改正，不能确认");
        }
        comments.accept(draft, file, element, rule, officer.id());
    }

    private static String place(Map<String, ?> form, String field, String label) {
        return StudioDesk.text(form, field, label, LONGEST_PLACE);
    }

    private static String optional(Map<String, ?> form, String field) {
        var value = form.get(field);
        return value == null || value.toString().isBlank() ? null : place(form, field, field);
    }

    public List<Comment> comments(long draft, Officer officer) {
        studio.draft(draft, officer);
        return Reach.WHOLE.during(() -> comments.of(draft));
    }

    /** @param form file, element (empty for the whole file), text */
    public long comment(long draft, Map<String, ?> form, Officer officer) {
        studio.draft(draft, officer);
        var text = StudioDesk.text(form, "text", "意见", LONGEST_COMMENT);
        return comments.add(draft, place(form, "file", "文件"), optional(form, "element"), text, officer.id());
    }

    public void settle(long draft, long comment, Officer officer) {
        studio.draft(draft, officer);
        comments.settle(draft, comment, officer.id());
    }

    /**
     * @param form note, and effectiveOn where it is to wait for a day
     * @throws Refused when an error is left, or a warning that nobody accepted, each at its element
     */
    @Transactional
    public void propose(long id, Map<String, ?> form, Officer officer) {
        var draft = studio.draft(id, officer);
        var note = StudioDesk.text(form, "note", "发布说明", LONGEST_NOTE);
        var day = day(form.get("effectiveOn"));
        publishing.mustBePublishable(draft);
        drafts.propose(id, officer.id(), note, day);
    }

    private LocalDate day(Object typed) {
        if (typed == null || typed.toString().isBlank()) {
            return null;
        }
        try {
            var day = WrittenDay.read(typed.toString());
            if (!day.isAfter(LocalDate.now(clock))) {
                throw Refused.at("effectiveOn", "生效日期", "须晚于今天；留空则同意后立即生效");
            }
            return day;
        } catch (DateTimeException wrong) {
            throw Refused.at("effectiveOn", "生效日期", WrittenDay.HINT);
        }
    }

    /**
     * Agrees, and so publishes it, or lets it wait for its day. What the engine does not take goes back to its owner, as
     * nobody else can do anything about it.
     *
     * @throws Refused when the officer wrote it or proposes it, or it cannot be published
     */
    public void agree(long id, Officer officer) {
        try {
            transaction.executeWithoutResult(done -> agreeTo(id, officer));
        } catch (NotDeployed refused) {
            drafts.giveBack(id, "未能发布：" + refused.inWords());
            throw refused;
        }
    }

    private void agreeTo(long id, Officer officer) {
        var draft = studio.draft(id, officer);
        if (!mayAgree(draft, officer)) {
            throw Refused.at("officer", "同意发布", "须由没有参与编写、也不是提交人的另一名流程分析员同意");
        }
        drafts.agree(id, officer.id());
        if (draft.effectiveOn() == null || !draft.effectiveOn().isAfter(LocalDate.now(clock))) {
            publishing.publish(studio.draft(id, officer));
        }
    }

    /** Whether the officer neither owns it nor wrote on it nor proposes it. */
    public boolean mayAgree(Draft draft, Officer officer) {
        return draft.state() == State.PROPOSED
                && !officer.id().equals(draft.owner())
                && !officer.id().equals(draft.proposedBy())
                && studio.draftFiles(draft.id(), officer).stream()
                        .noneMatch(file -> officer.id().equals(file.savedBy()));
    }

    /** @param form reason */
    public void giveBack(long id, Map<String, ?> form, Officer officer) {
        studio.draft(id, officer);
        drafts.giveBack(id, StudioDesk.text(form, "reason", "退回原因", LONGEST_NOTE));
    }

    public void discard(long id, Officer officer) {
        studio.draft(id, officer);
        drafts.discard(id);
    }

    /** @param form note; the version is in force again at once: it was agreed to before */
    public int restore(int version, Map<String, ?> form, Officer officer) {
        studio.open(officer);
        var note = StudioDesk.text(form, "note", "恢复原因", LONGEST_NOTE);
        return publishing.restore(version, note, officer.id());
    }

    public FolderReading folder(Officer officer) {
        studio.open(officer);
        return folder;
    }
}
