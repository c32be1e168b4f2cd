package publicpost.web.desk.board;

import org.springframework.stereotype.Component;
import publicpost.offices.Offices;
import publicpost.process.BoardDesk;
import publicpost.process.Officer;

/** Which office draws up the tables of numbers that are handed out. */
@Component
class DrawnUp {

    private final BoardDesk desk;
    private final Offices offices;

    DrawnUp(BoardDesk desk, Offices offices) {
        this.desk = desk;
        this.offices = offices;
    }

    /** Its name. */
    String by(Officer officer) {
        return offices.nameOf(desk.viewer(officer).office());
    }
}
