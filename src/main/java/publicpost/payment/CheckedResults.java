package publicpost.payment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;
import publicpost.lists.Problem;
import publicpost.payment.Payment.Status;
import publicpost.policy.Money;

/**
 * A bank's answer after it was held against what was sent.
 *
 * @param rows how many payments it names
 * @param good what can be taken
 * @param problems by row
 */
record CheckedResults(int rows, List<ResultRow> good, List<Problem> problems) {

    static CheckedResults of(int rows, List<ResultRow> good, List<Problem> problems) {
        return new CheckedResults(
                rows,
                good,
                problems.stream().sorted(Comparator.comparing(Problem::row)).toList());
    }

    List<ResultRow> paid() {
        return good.stream().filter(row -> row.result() == Status.PAID).toList();
    }

    Money paidTotal() {
        return paid().stream().map(ResultRow::amount).reduce(Money.ZERO, Money::plus);
    }

    int failed() {
        return good.size() - paid().size();
    }

    Report report() {
        return new Report(rows, paid().size(), paidTotal(), failed(), problems, false);
    }

    Taken taken() {
        return new Taken(paid().size(), paidTotal(), failed(), rows - good.size(), false);
    }

    /** One error for each row that is wrong. */
    Refused refused() {
        var byRow = problems.stream()
                .collect(groupingBy(Problem::row, TreeMap::new, mapping(CheckedResults::inWords, joining("；"))));
        return new Refused(byRow.entrySet().stream()
                .map(row -> new FieldError("file", "第 %d 行".formatted(row.getKey()), row.getValue()))
                .toList());
    }

    private static String inWords(Problem problem) {
        return "%s：%s".formatted(problem.column(), problem.message());
    }
}
