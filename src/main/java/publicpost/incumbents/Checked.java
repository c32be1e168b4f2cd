package publicpost.incumbents;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import publicpost.lists.Problem;

/** A list after everything that can be known was held against it. */
record Checked(List<IncumbentRow> good, Report report) {

    static Checked of(int rows, List<IncumbentRow> read, List<Problem> problems) {
        var wrong = problems.stream().map(Problem::row).collect(toSet());
        var good = read.stream().filter(row -> !wrong.contains(row.number())).toList();
        var inOrder =
                problems.stream().sorted(Comparator.comparing(Problem::row)).toList();
        return new Checked(good, new Report(rows, good.size(), inOrder));
    }
}
