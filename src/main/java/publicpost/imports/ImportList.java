package publicpost.imports;

import java.time.Instant;
import publicpost.acting.Acting;

/**
 * A list that was sent in.
 *
 * @param office whose list it is
 * @param about what was typed beside the file, as JSON
 * @param rows how many it has
 * @param takenBy null while nobody took it
 * @param acting who set it going last, with the offices of that moment
 * @param elsewhere whether another provider knows the account, so that its offices cannot be asked for again
 * @param why it stands still; null while it does not
 */
public record ImportList(
        long id,
        Kind kind,
        String name,
        String office,
        String about,
        int rows,
        String sentBy,
        Instant sentAt,
        Status status,
        String takenBy,
        Instant takenAt,
        Acting acting,
        boolean elsewhere,
        String why) {}
