package publicpost.web.studio;

import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.NO_CONTENT;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import publicpost.models.Comment;
import publicpost.models.Comments.Acceptance;
import publicpost.models.Problem;
import publicpost.models.Problem.Severity;
import publicpost.models.Version;
import publicpost.process.Officer;
import publicpost.process.studio.PublishDesk;
import publicpost.process.studio.StudioDesk;
import publicpost.web.audit.Unrecorded;

/** What is said of a draft, and its way into force. */
@Unrecorded("models, tables and forms hold no case; the database records the rows that change")
@RestController
@RequestMapping("/api/studio")
class PublishCalls {

    private static final String DRAFT = "/drafts/{id:[0-9]{1,12}}";

    private final StudioDesk studio;
    private final PublishDesk desk;

    PublishCalls(StudioDesk studio, PublishDesk desk) {
        this.studio = studio;
        this.desk = desk;
    }

    /** @param acceptedBy who took the warning upon himself; null for nobody */
    record ShownProblem(
            String file,
            String element,
            String elementName,
            String rule,
            Severity severity,
            String text,
            String acceptedBy) {

        static ShownProblem of(Problem problem, List<Acceptance> accepted) {
            var by = accepted.stream()
                    .filter(one -> one.isOf(problem))
                    .map(Acceptance::by)
                    .findFirst()
                    .orElse(null);
            return new ShownProblem(
                    problem.file(),
                    problem.element(),
                    problem.elementName(),
                    problem.rule(),
                    problem.severity(),
                    problem.text(),
                    by);
        }
    }

    record Checked(List<ShownProblem> problems) {}

    @PostMapping(DRAFT + "/check")
    Checked check(@PathVariable long id, Officer officer) {
        var accepted = desk.accepted(id, officer);
        return new Checked(desk.problems(id, officer).stream()
                .map(problem -> ShownProblem.of(problem, accepted))
                .toList());
    }

    @PostMapping(DRAFT + "/accept")
    @ResponseStatus(NO_CONTENT)
    void accept(@PathVariable long id, @RequestBody Map<String, Object> form, Officer officer) {
        desk.accept(id, form, officer);
    }

    @GetMapping(DRAFT + "/comments")
    List<Comment> comments(@PathVariable long id, Officer officer) {
        return desk.comments(id, officer);
    }

    record Made(long id) {}

    @PostMapping(DRAFT + "/comments")
    @ResponseStatus(CREATED)
    Made comment(@PathVariable long id, @RequestBody Map<String, Object> form, Officer officer) {
        return new Made(desk.comment(id, form, officer));
    }

    @PostMapping(DRAFT + "/comments/{comment:[0-9]{1,12}}/settle")
    @ResponseStatus(NO_CONTENT)
    void settle(@PathVariable long id, @PathVariable long comment, Officer officer) {
        desk.settle(id, comment, officer);
    }

    @PostMapping(DRAFT + "/propose")
    @ResponseStatus(NO_CONTENT)
    void propose(@PathVariable long id, @RequestBody Map<String, Object> form, Officer officer) {
        desk.propose(id, form, officer);
    }

    @PostMapping(DRAFT + "/agree")
    @ResponseStatus(NO_CONTENT)
    void agree(@PathVariable long id, Officer officer) {
        desk.agree(id, officer);
    }

    @PostMapping(DRAFT + "/return")
    @ResponseStatus(NO_CONTENT)
    void giveBack(@PathVariable long id, @RequestBody Map<String, Object> form, Officer officer) {
        desk.giveBack(id, form, officer);
    }

    @PostMapping(DRAFT + "/discard")
    @ResponseStatus(NO_CONTENT)
    void discard(@PathVariable long id, Officer officer) {
        desk.discard(id, officer);
    }

    @GetMapping("/versions")
    List<Version> versions(Officer officer) {
        return studio.versions(officer);
    }

    /** By number of version, the names of the files that it changed. */
    @GetMapping("/versions/changes")
    Map<Integer, List<String>> changes(Officer officer) {
        return studio.changedByVersion(officer);
    }

    record Restored(int version) {}

    @PostMapping("/versions/{number:[0-9]{1,9}}/restore")
    @ResponseStatus(CREATED)
    Restored restore(@PathVariable int number, @RequestBody Map<String, Object> form, Officer officer) {
        return new Restored(desk.restore(number, form, officer));
    }

    record Read(boolean taken, List<Problem> problems) {}

    /** Reads the folder that the operator named, such as after the checkout there was brought up to date. */
    @PostMapping("/folder/read")
    Read readFolder(Officer officer) {
        var folder = desk.folder(officer);
        return new Read(folder.read(), folder.latestProblems());
    }
}
