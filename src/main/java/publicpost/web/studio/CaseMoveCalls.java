package publicpost.web.studio;

import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.NO_CONTENT;

import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import publicpost.process.Officer;
import publicpost.process.moves.MoveDesk;
import publicpost.process.moves.MoveProgress;
import publicpost.web.audit.Unrecorded;

/** Moves running cases between versions of a model. */
@Unrecorded("the database records the rows that are added")
@RestController
@RequestMapping("/api/studio/moves")
class CaseMoveCalls {

    private static final String MOVE = "/{move:[0-9]{1,12}}";

    private final MoveDesk desk;
    private final MoveProgress progress;

    CaseMoveCalls(MoveDesk desk, MoveProgress progress) {
        this.desk = desk;
        this.progress = progress;
    }

    record Begun(long id) {}

    @PostMapping
    @ResponseStatus(CREATED)
    Begun move(@RequestBody Map<String, Object> form, Officer officer) {
        return new Begun(desk.move(form, officer));
    }

    @PostMapping(MOVE + "/undo")
    @ResponseStatus(CREATED)
    Begun undo(@PathVariable long move, @RequestBody Map<String, Object> form, Officer officer) {
        return new Begun(desk.undo(move, form, officer));
    }

    @PostMapping(MOVE + "/stop")
    @ResponseStatus(NO_CONTENT)
    void stop(@PathVariable long move, Officer officer) {
        progress.stop(move, officer);
    }

    @PostMapping(MOVE + "/go-on")
    @ResponseStatus(NO_CONTENT)
    void goOn(@PathVariable long move, Officer officer) {
        progress.goOn(move, officer);
    }
}
