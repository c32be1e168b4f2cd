package publicpost.web.desk.findings;

/**
 * A finding as a line of the list.
 *
 * @param person id of whom it is about; null for nobody
 * @param name likewise
 * @param stage what it waits for, or how it was closed
 */
record FindingRow(
        String caseNumber,
        String kind,
        String severity,
        boolean severe,
        String place,
        Long person,
        String name,
        String since,
        String dueOn,
        String stage,
        String outcome,
        boolean overdue) {}
