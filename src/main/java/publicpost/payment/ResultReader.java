package publicpost.payment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import publicpost.lists.CellReader;
import publicpost.lists.Line;
import publicpost.lists.Problem;
import publicpost.masks.Masks;
import publicpost.payment.Payment.Status;
import publicpost.policy.Money;

/** Reads one line of a bank's answer; everything that cannot be read in it is named. */
final class ResultReader {

    private static final Map<String, Status> WORDS = Map.of(
            "成功", Status.PAID,
            "已发放", Status.PAID,
            "SUCCESS", Status.PAID,
            "失败", Status.FAILED,
            "退票", Status.FAILED,
            "FAILED", Status.FAILED);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{1,30}");
    private static final BigDecimal MOST = new BigDecimal("999999999999.99");
    private static final int LONGEST = 200;

    private final Line<ResultColumn> line;
    private final CellReader<ResultColumn> cells;

    ResultReader(Line<ResultColumn> line, List<Problem> problems) {
        this.line = line;
        this.cells = new CellReader<>(line, problems);
    }

    /** Empty, with the problems noted, when anything cannot be read. */
    Optional<ResultRow> read() {
        var number = cells.matching(ResultColumn.NUMBER, NUMBER, "应为我方付款文件中的付款编号");
        var name = cells.optional(ResultColumn.NAME, column -> cells.text(column, LONGEST));
        var account = cells.optional(ResultColumn.ACCOUNT, column -> cells.matching(column, ACCOUNT, "应为银行账号"));
        var amount = cells.decimal(ResultColumn.AMOUNT, BigDecimal.ZERO, MOST);
        var result = cells.parsed(
                ResultColumn.RESULT, "应为 成功、已发放 或 失败、退票", word -> WORDS.get(word.toUpperCase(Locale.ROOT)));
        var reason = result == Status.FAILED ? Masks.within(cells.text(ResultColumn.REASON, LONGEST)) : "";
        return cells.inOrder()
                ? Optional.of(new ResultRow(
                        line,
                        Long.valueOf(number),
                        name.orElse(""),
                        account.orElse(""),
                        Money.of(amount),
                        result,
                        reason))
                : Optional.empty();
    }
}
