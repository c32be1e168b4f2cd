package publicpost.process.replay;

import java.util.List;

/**
 * How a case went when it was played once more.
 *
 * @param came the nodes it came to, in order
 * @param end the last end it came to; null where it did not end
 * @param standsAt the node at which it stands; null where it ended
 */
record Played(List<Came> came, String end, String standsAt) {

    record Came(String node, String type) {}
}
