package publicpost.process.heat;

/**
 * What goes on at one node.
 *
 * @param name as the model labels it
 * @param standing how many cases stand there now
 * @param overdue how many of them have a task past its due date
 * @param passed how often it was left in the month
 * @param meanHours how long that took in the mean; null where it was never left
 */
public record NodeHeat(String node, String name, long standing, long overdue, long passed, Double meanHours) {

    /** Nothing stands there and nobody passed. */
    public boolean isCold() {
        return standing == 0 && passed == 0;
    }
}
