package publicpost.web.studio;

import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.NO_CONTENT;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import publicpost.process.Officer;
import publicpost.process.replay.Replays;
import publicpost.web.audit.Unrecorded;

/** Lets a draft run on cases that are over, and steers such runs. */
@Unrecorded("nothing of a case is shown, and nothing follows from it; who began a run stands in its row")
@RestController
@RequestMapping("/api/studio")
class ReplayCalls {

    private static final String RUN = "/replays/{run:[0-9]{1,12}}";

    private final Replays replays;

    ReplayCalls(Replays replays) {
        this.replays = replays;
    }

    record Begun(long id) {}

    @PostMapping("/drafts/{id:[0-9]{1,12}}/replays")
    @ResponseStatus(CREATED)
    Begun begin(@PathVariable long id, @RequestBody Map<String, Object> form, Officer officer) {
        return new Begun(replays.begin(id, form, officer));
    }

    @PostMapping(RUN + "/stop")
    @ResponseStatus(NO_CONTENT)
    void stop(@PathVariable long run, Officer officer, HttpServletResponse response) {
        replays.stop(run, officer);
        showAnew(response);
    }

    @PostMapping(RUN + "/go-on")
    @ResponseStatus(NO_CONTENT)
    void goOn(@PathVariable long run, Officer officer, HttpServletResponse response) {
        replays.goOn(run, officer);
        showAnew(response);
    }

    /** The page's buttons come and go with what it shows. */
    private static void showAnew(HttpServletResponse response) {
        response.setHeader("HX-Refresh", "true");
    }
}
