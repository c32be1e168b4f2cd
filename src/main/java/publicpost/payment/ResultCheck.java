package publicpost.payment;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.lists.ListFile;
import publicpost.lists.PlainText;
import publicpost.lists.Problem;
import publicpost.offices.Offices;
import publicpost.payment.Payment.Status;

/** Holds a bank's answer against the payments that were sent. */
@Component
class ResultCheck {

    /** How many rows of one payment are named; a file of nothing else would fill the screen with each. */
    private static final int NAMED = 5;

    private final PaymentRows payments;
    private final PaidMonths months;
    private final Offices offices;

    ResultCheck(PaymentRows payments, PaidMonths months, Offices offices) {
        this.payments = payments;
        this.months = months;
        this.offices = offices;
    }

    /** @throws publicpost.casefile.Refused at {@code file} when it is no such list */
    CheckedResults check(Long month, byte[] content) {
        var lines = ListFile.read(content, ResultColumn.FILE);
        var problems = new ArrayList<Problem>();
        var read = lines.stream()
                .flatMap(line -> new ResultReader(line, problems).read().stream())
                .toList();
        var sent = sent(read);
        var whose = whose(sent.values());
        Map<Long, List<ResultRow>> byPayment = read.stream().collect(groupingBy(ResultRow::payment));
        var good = new ArrayList<ResultRow>();
        for (var row : read) {
            var wrong = wrong(row, sent.get(row.payment()), month, whose, byPayment.get(row.payment()));
            problems.addAll(wrong);
            if (wrong.isEmpty()) {
                good.add(row);
            }
        }
        return CheckedResults.of(lines.size(), good, problems);
    }

    private Map<Long, Payment> sent(List<ResultRow> read) {
        var ids = read.stream().map(ResultRow::payment).distinct().toList();
        return payments.of(ids).stream().collect(toMap(Payment::id, identity()));
    }

    /**
     * @param whose month a payment is of, in Chinese
     * @param same all rows of that payment; where there are several, none of them is believed
     */
    private static List<Problem> wrong(
            ResultRow row, Payment payment, Long month, Map<Long, String> whose, List<ResultRow> same) {
        if (payment == null) {
            return List.of(number(row, "没有这笔付款"));
        }
        if (!payment.month().equals(month)) {
            return List.of(number(row, "不属于本月：是%s的付款".formatted(whose.get(payment.month()))));
        }
        if (payment.status() != Status.SENT) {
            return List.of(number(row, settled(payment)));
        }
        var problems = differing(row, payment);
        if (same.size() > 1) {
            problems.add(number(row, "同一付款编号在文件中出现多次：第 %s 行".formatted(numbers(same))));
        }
        return problems;
    }

    private static String numbers(List<ResultRow> same) {
        var first = same.stream()
                .limit(NAMED)
                .map(one -> String.valueOf(one.line().number()))
                .collect(joining("、"));
        return same.size() > NAMED ? first + "……共 %d".formatted(same.size()) : first;
    }

    private static Problem number(ResultRow row, String message) {
        return Problem.at(row.line(), ResultColumn.NUMBER, message);
    }

    private Map<Long, String> whose(Collection<Payment> sent) {
        return sent.stream().map(Payment::month).distinct().collect(toMap(identity(), this::whose));
    }

    private String whose(Long id) {
        var month = months.get(id);
        return offices.nameOf(month.town()) + month.inWords();
    }

    private static String settled(Payment payment) {
        return "已于 %s 登记为%s%s"
                .formatted(
                        payment.settledOn(),
                        payment.status().label(),
                        payment.answer().isEmpty() ? "" : "（%s）".formatted(payment.answer()));
    }

    private static List<Problem> differing(ResultRow row, Payment payment) {
        var problems = new ArrayList<Problem>();
        if (!row.amount().equals(payment.amount())) {
            var message = "文件为 %s 元，应付 %s 元".formatted(row.amount(), payment.amount());
            problems.add(Problem.at(row.line(), ResultColumn.AMOUNT, message));
        }
        if (!row.account().isEmpty() && !row.account().equals(payment.bankAccount())) {
            problems.add(Problem.at(row.line(), ResultColumn.ACCOUNT, "与送银行的账号不一致"));
        }
        if (!row.name().isEmpty() && !row.name().equals(PlainText.of(payment.name()))) {
            problems.add(Problem.at(row.line(), ResultColumn.NAME, "与送银行的姓名不一致"));
        }
        return problems;
    }
}
