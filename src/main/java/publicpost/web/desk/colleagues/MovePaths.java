package publicpost.web.desk.colleagues;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import publicpost.process.TaskMove;

/** How a move is written in an address. */
public final class MovePaths {

    private MovePaths() {}

    public static String of(TaskMove move) {
        return move.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<TaskMove> find(String path) {
        return Arrays.stream(TaskMove.values())
                .filter(move -> of(move).equals(path))
                .findFirst();
    }
}
