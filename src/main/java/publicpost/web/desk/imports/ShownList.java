package publicpost.web.desk.imports;

import java.time.Instant;
import publicpost.calendar.OfficeClock;
import publicpost.imports.ImportList;
import publicpost.imports.Status;
import publicpost.offices.Offices;

/**
 * A list in the words of the screen.
 *
 * @param taken who set it to be taken, and when; null while nobody did
 * @param why it stands still; null while it does not
 */
record ShownList(
        long id,
        String name,
        String kind,
        String unit,
        boolean together,
        String office,
        String sent,
        String taken,
        Status status,
        int rows,
        String why) {

    static ShownList of(ImportList list, Offices offices) {
        return new ShownList(
                list.id(),
                list.name(),
                list.kind().label(),
                list.kind().unit(),
                list.kind().isTogether(),
                offices.nameOf(list.office()),
                "%s %s".formatted(at(list.sentAt()), offices.nameOf(list.sentBy())),
                list.takenBy() == null ? null : "%s %s".formatted(at(list.takenAt()), offices.nameOf(list.takenBy())),
                list.status(),
                list.rows(),
                list.why());
    }

    private static String at(Instant time) {
        return "%tF %<tR".formatted(time.atZone(OfficeClock.ZONE));
    }

    public boolean isUnderWay() {
        return status.isUnderWay();
    }

    public boolean isStill() {
        return status.standsStill();
    }

    public boolean isChecked() {
        return status == Status.CHECKED;
    }

    /** Whether its taking has begun, so that progress is counted by what was taken. */
    public boolean isBegun() {
        return taken != null;
    }

    public boolean isDiscardable() {
        return isChecked() || isStill();
    }
}
