package publicpost.findings;

import java.time.LocalDate;

/**
 * A finding in the list of all.
 *
 * @param finding without what is sealed of it
 * @param name of whom it is about; null for nobody
 * @param overdue whether it should have been dealt with by now
 */
public record Listed(Finding finding, String name, boolean overdue) {

    /** By when it is to be dealt with; null for papers. */
    public LocalDate dueOn() {
        return finding.dueOn();
    }
}
