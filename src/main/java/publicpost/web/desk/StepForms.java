package publicpost.web.desk;

import static org.springframework.http.HttpStatus.CREATED;

import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import publicpost.process.Officer;
import publicpost.process.StepDesk;
import publicpost.web.audit.Recorded;
import publicpost.web.audit.Unrecorded;

/** What the pages of HTML forms load and leave; personal data goes this way, past the engine. */
@RestController
@RequestMapping("/api/steps/{step}")
class StepForms {

    private final StepDesk desk;

    StepForms(StepDesk desk) {
        this.desk = desk;
    }

    @Recorded(subject = "form/{step}", task = "task")
    @GetMapping("/context")
    Object context(@PathVariable String step, @RequestParam(required = false) String task, Officer officer) {
        return desk.context(step, task, officer);
    }

    @Unrecorded("the step that takes the draft up is recorded")
    @PostMapping("/drafts")
    @ResponseStatus(CREATED)
    Map<String, UUID> draft(
            @PathVariable String step,
            @RequestParam(required = false) String task,
            @RequestBody Map<String, Object> content,
            Officer officer) {
        return Map.of("draft", desk.draft(step, task, content, officer));
    }
}
