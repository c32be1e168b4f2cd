package publicpost.web.desk.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import publicpost.casefile.Refused;
import publicpost.policy.Move;

/** Moves as an address has them: {@code 12:-1,15:2}, the number of an application and how many places down. */
final class Moves {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15}:-?\\d{1,4},){0,99}\\d{1,15}:-?\\d{1,4}");

    private Moves() {}

    static List<Move> read(String written) {
        if (written.isEmpty()) {
            return List.of();
        }
        if (!WRITTEN.matcher(written).matches()) {
            throw Refused.at("moves", "调整名次", "调整的内容无法读取，请刷新后重排");
        }
        return Arrays.stream(written.split(",")).map(Moves::one).toList();
    }

    private static Move one(String written) {
        var colon = written.indexOf(':');
        return new Move(Long.parseLong(written.substring(0, colon)), Integer.parseInt(written.substring(colon + 1)));
    }
}
