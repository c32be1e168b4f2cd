package publicpost.board;

/** A question to the database, read with the reach of who asks. */
interface Question {

    /**
     * One row for each thing counted: town, area, part, case_number, post, person_id, name, since_on, until_on, days,
     * amount, note. May name the year asked for (:year), the year of the plan in force (:plan) and the office's day (:today).
     */
    String rows();

    /** By town, area and part; counted from the rows themselves unless the same number is kept somewhere. */
    default String counts() {
        return "select town, area, part, count(*) as n, coalesce(sum(amount), 0) as amount from (%s) r group by town, area, part"
                .formatted(rows());
    }
}
