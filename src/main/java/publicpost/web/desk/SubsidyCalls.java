package publicpost.web.desk;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import publicpost.process.Officer;
import publicpost.process.Sights;
import publicpost.process.SubsidyDesk;
import publicpost.web.audit.Unrecorded;

/** What the page of a month asks while it is calculated, and how a calculation is stopped and let go on. */
@RestController
@RequestMapping("/api/subsidy")
class SubsidyCalls {

    private final SubsidyDesk desk;
    private final Sights sights;

    SubsidyCalls(SubsidyDesk desk, Sights sights) {
        this.desk = desk;
        this.sights = sights;
    }

    /** @param may whether the months are the officer's business, so that Tasklist shows the way to them */
    record Door(boolean may) {}

    /** How far a calculation has come; before the first one it is not finished and has nobody. */
    record Come(int rows, int done, boolean stopAsked, boolean finished) {}

    @Unrecorded("whether there is a way, and to nobody in particular")
    @GetMapping
    Door door(Officer officer) {
        return new Door(sights.find(officer).isPresent());
    }

    @Unrecorded("numbers only")
    @GetMapping("/{caseNumber}/progress")
    Come progress(@PathVariable String caseNumber, Officer officer) {
        return desk.progress(caseNumber, officer)
                .map(run -> new Come(run.rows(), run.done(), run.stopAsked(), run.finished()))
                .orElse(new Come(0, 0, false, false));
    }

    @Unrecorded("the database records the row that changes")
    @PostMapping("/{caseNumber}/stop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop(@PathVariable String caseNumber, Officer officer) {
        desk.stop(caseNumber, officer);
    }

    @Unrecorded("the database records the row that changes")
    @PostMapping("/{caseNumber}/go-on")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void goOn(@PathVariable String caseNumber, Officer officer) {
        desk.goOn(caseNumber, officer);
    }
}
