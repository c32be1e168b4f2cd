package publicpost.payment;

import java.util.List;
import publicpost.lists.Problem;
import publicpost.policy.Money;

/**
 * What a bank's answer was found to be, before it is taken.
 *
 * @param rows how many payments it names
 * @param paid how many of them could be taken as paid
 * @param paidTotal yuan of these
 * @param failed how many could be taken as failed
 * @param problems by row
 * @param again whether this very file was taken for that month before, so that nothing is left to take
 */
public record Report(int rows, int paid, Money paidTotal, int failed, List<Problem> problems, boolean again) {

    public Report {
        problems = List.copyOf(problems);
    }

    static Report again(int rows) {
        return new Report(rows, 0, Money.ZERO, 0, List.of(), true);
    }

    public boolean allGood() {
        return problems.isEmpty();
    }
}
