package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.attendance.PayMonth;
import publicpost.attendance.PayMonths;
import publicpost.offices.Offices;
import publicpost.payment.Batch;
import publicpost.payment.Payable;
import publicpost.payment.Payment;
import publicpost.payment.Payments;
import publicpost.payment.Standing.Tally;
import publicpost.policy.Money;
import publicpost.subsidy.Lines;

/** What the forms of the payment show: who is to be paid, what was sent, and what the bank answered. */
@Component
class PaymentFacts {

    private final PayMonths months;
    private final Payments payments;
    private final Lines lines;
    private final Offices offices;
    private final Clock clock;

    PaymentFacts(PayMonths months, Payments payments, Lines lines, Offices offices, Clock clock) {
        this.months = months;
        this.payments = payments;
        this.lines = lines;
        this.offices = offices;
        this.clock = clock;
    }

    Map<String, Object> of(String caseNumber) {
        var month = months.get(caseNumber);
        var standing = payments.standing(month.id());
        var shown = new LinkedHashMap<String, Object>();
        shown.put("caseNumber", caseNumber);
        shown.put("month", month.inWords());
        shown.put("townName", offices.nameOf(month.town()));
        shown.put("page", "/desk/subsidy/" + caseNumber);
        shown.put("today", LocalDate.now(clock));
        shown.put("open", tally(standing.open()));
        shown.put("sent", tally(standing.sent()));
        shown.put("paid", tally(standing.paid()));
        shown.put("failedNow", tally(standing.failed()));
        shown.put("people", payments.open(month.id()).stream().map(this::person).toList());
        shown.put("handOn", month.transferredOn() == null ? handOn(month) : List.of());
        shown.put(
                "batches",
                payments.batches(month.id()).stream()
                        .map(batch -> batch(caseNumber, batch))
                        .toList());
        shown.put("failed", failures(month).stream().map(PaymentFacts::failure).toList());
        return shown;
    }

    /** Payments that failed and were not sent again. */
    List<Long> failed(String caseNumber) {
        return failures(months.get(caseNumber)).stream().map(Payment::id).toList();
    }

    private List<Payment> failures(PayMonth month) {
        var open = payments.open(month.id()).stream().map(Payable::placement).toList();
        var last = new LinkedHashMap<Long, Payment>();
        payments.payments(month.id()).forEach(payment -> last.put(payment.placement(), payment));
        return last.values().stream()
                .filter(payment -> payment.status() == Payment.Status.FAILED && open.contains(payment.placement()))
                .toList();
    }

    private static Map<String, Object> tally(Tally tally) {
        return Map.of("people", tally.people(), "total", tally.total().toString());
    }

    private Map<String, Object> person(Payable one) {
        return Map.of(
                "villageName", offices.nameOf(one.village()),
                "name", one.name(),
                "bankName", one.bankName() == null ? "" : one.bankName(),
                "amount", one.amount().toString());
    }

    private List<Map<String, String>> handOn(PayMonth month) {
        return lines.byKind(month.id()).entrySet().stream()
                .filter(kind -> PaySubsidy.HANDED_ON.contains(kind.getKey()))
                .filter(kind -> !kind.getValue().equals(Money.ZERO))
                .map(kind -> Map.of(
                        "label",
                        kind.getKey().label(),
                        "amount",
                        kind.getValue().toString()))
                .toList();
    }

    private static Map<String, Object> batch(String caseNumber, Batch batch) {
        var file = "/desk/subsidy/%s/payments/%d".formatted(caseNumber, batch.number());
        return Map.of(
                "number", batch.number(),
                "lines", batch.lines(),
                "total", batch.total().toString(),
                "checksum", batch.checksum(),
                "workbook", file + ".xlsx",
                "csv", file + ".csv");
    }

    private static Map<String, Object> failure(Payment payment) {
        return Map.of(
                "payment", payment.id(),
                "name", payment.name(),
                "bankName", payment.bankName(),
                "bankAccount", payment.bankAccount(),
                "amount", payment.amount().toString(),
                "answer", payment.answer());
    }
}
