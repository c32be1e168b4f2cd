package publicpost.process.imports;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import publicpost.lists.Line;
import publicpost.lists.ListColumn;
import publicpost.lists.Problem;

/** Which lines of a file say the same, by the number of each: a row tried out by itself would not see the other. */
final class Twice {

    private static final int NAMED = 5;

    private Twice() {}

    /** @param key what two lines must not share; empty where a line has none */
    static <C extends ListColumn> Map<Integer, Problem> in(
            List<Line<C>> lines, C column, Function<Line<C>, String> key) {
        var same = lines.stream().filter(line -> !key.apply(line).isEmpty()).collect(groupingBy(key));
        var problems = new HashMap<Integer, Problem>();
        same.values().stream()
                .filter(group -> group.size() > 1)
                .forEach(group -> group.forEach(
                        line -> problems.put(line.number(), Problem.at(line, column, words(line, group)))));
        return problems;
    }

    private static <C> String words(Line<C> line, List<Line<C>> group) {
        var others = group.stream()
                .map(Line::number)
                .filter(number -> number != line.number())
                .limit(NAMED)
                .map(String::valueOf)
                .toList();
        return "与第 %s 行重复".formatted(String.join("、", others));
    }
}
