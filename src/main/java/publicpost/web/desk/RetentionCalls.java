package publicpost.web.desk;

import static org.springframework.http.HttpStatus.ACCEPTED;
import static org.springframework.http.HttpStatus.CREATED;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import publicpost.casefile.Refused;
import publicpost.process.Officer;
import publicpost.process.RetentionDesk;
import publicpost.process.WrittenDay;
import publicpost.retention.Run;
import publicpost.web.audit.Unrecorded;

/** How one administrator lists what may go, and another lets it go. */
@RestController
@RequestMapping("/api/retention/runs")
class RetentionCalls {

    private final RetentionDesk desk;
    private final Clock clock;

    RetentionCalls(RetentionDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** How far it has come. */
    record Come(long id, int items, int done, int skipped, boolean finished) {
        static Come of(Run run) {
            return new Come(run.id(), run.items(), run.done(), run.skipped(), run.finishedAt() != null);
        }
    }

    /** @param body kind (all where it is missing) and asOf (today where it is missing) */
    @Unrecorded("the list is recorded")
    @PostMapping
    @ResponseStatus(CREATED)
    Come list(@RequestBody Map<String, String> body, Officer officer) {
        return Come.of(desk.dryRun(Objects.requireNonNullElse(body.get("kind"), ""), day(body.get("asOf")), officer));
    }

    private LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? LocalDate.now(clock) : WrittenDay.read(text);
        } catch (DateTimeException wrong) {
            throw Refused.at("asOf", "截止日", WrittenDay.HINT);
        }
    }

    @Unrecorded("numbers only")
    @GetMapping("/{run:[0-9]{1,12}}")
    Come progress(@PathVariable long run, Officer officer) {
        return Come.of(desk.get(run, officer));
    }

    @Unrecorded("what is deleted is recorded")
    @PostMapping("/{run:[0-9]{1,12}}/carry-out")
    @ResponseStatus(ACCEPTED)
    Come carryOut(@PathVariable long run, Officer officer) {
        return Come.of(desk.carryOut(run, officer));
    }
}
