package publicpost.web.studio;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import publicpost.process.Officer;
import publicpost.process.dryrun.DryRunDesk;
import publicpost.web.audit.Unrecorded;

/** What the pages of dry runs do. */
@Unrecorded("the database records the rows that change")
@RestController
class DryRunCalls {

    private final DryRunDesk desk;

    DryRunCalls(DryRunDesk desk) {
        this.desk = desk;
    }

    record Begun(Long id) {}

    @PostMapping("/api/studio/drafts/{draft:[0-9]{1,12}}/dry-runs")
    @ResponseStatus(HttpStatus.CREATED)
    Begun begin(@PathVariable long draft, @RequestBody Map<String, Object> form, Officer officer) {
        return new Begun(desk.begin(draft, form, officer).id());
    }

    @PostMapping("/api/studio/dry-runs/{run:[0-9]{1,12}}/stop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop(@PathVariable long run, Officer officer, HttpServletResponse response) {
        desk.stop(run, officer);
        showAnew(response);
    }

    @PostMapping("/api/studio/dry-runs/{run:[0-9]{1,12}}/go-on")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void goOn(@PathVariable long run, Officer officer, HttpServletResponse response) {
        desk.goOn(run, officer);
        showAnew(response);
    }

    /** The page's buttons come and go with what it shows. */
    private static void showAnew(HttpServletResponse response) {
        response.setHeader("HX-Refresh", "true");
    }
}
