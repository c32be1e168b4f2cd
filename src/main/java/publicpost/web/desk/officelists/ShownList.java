package publicpost.web.desk.officelists;

import java.time.Instant;
import publicpost.calendar.OfficeClock;
import publicpost.officelists.OfficeList;
import publicpost.officelists.Status;
import publicpost.offices.Offices;

/** A list in the words of the screen. */
record ShownList(OfficeList list, String office, String sent, String finished) {

    static ShownList of(OfficeList list, Offices offices) {
        return new ShownList(
                list,
                offices.nameOf(list.office()),
                "%s %s".formatted(at(list.sentAt()), offices.nameOf(list.sentBy())),
                list.finishedAt() == null ? null : at(list.finishedAt()));
    }

    private static String at(Instant time) {
        return "%tF %<tR".formatted(time.atZone(OfficeClock.ZONE));
    }

    public long id() {
        return list.id();
    }

    public String state() {
        return isReplaced() ? "已被新名单替代" : list.status().label();
    }

    /** Whether a newer one counts instead of it. */
    public boolean isReplaced() {
        return list.status() == Status.DONE && !list.isNewest();
    }

    public boolean isUnderWay() {
        return list.status() == Status.MATCHING;
    }

    public boolean isStill() {
        return list.status().standsStill();
    }

    public boolean isMapped() {
        return list.status() != Status.MAPPING && list.status() != Status.RECEIVING;
    }

    public boolean isDiscardable() {
        return list.status() == Status.MAPPING || isStill();
    }
}
