package publicpost.web.desk;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.attendance.PayMonth;
import publicpost.calendar.OfficeClock;
import publicpost.masks.Masks;
import publicpost.offices.Offices;
import publicpost.payment.Batch;
import publicpost.payment.Payment;
import publicpost.payment.Payments;
import publicpost.sheets.MonthSheet;
import publicpost.sheets.PersonMonth;

/** What was sent to the bank for a month and what the bank answered. */
@Component
class MonthPayments {

    private final Payments payments;
    private final Offices offices;

    MonthPayments(Payments payments, Offices offices) {
        this.payments = payments;
        this.offices = offices;
    }

    /** One batch in the words of the screen. */
    record Sent(int number, int lines, String total, String made, String checksum) {}

    /** One payment in the words of the screen. */
    record Row(
            Long id, int batch, String name, String account, String amount, String status, String css, String answer) {}

    /** To the people of that sheet, in the order they were sent. */
    List<Payment> of(MonthSheet sheet) {
        var people = sheet.people().stream().map(PersonMonth::placement).collect(toSet());
        return payments.payments(sheet.month().id()).stream()
                .filter(payment -> people.contains(payment.placement()))
                .toList();
    }

    List<Sent> batches(PayMonth month) {
        return payments.batches(month.id()).stream().map(this::sent).toList();
    }

    private Sent sent(Batch batch) {
        return new Sent(
                batch.number(),
                batch.lines(),
                MonthWords.yuan(batch.total()),
                "%tF %<tR %s".formatted(batch.madeAt().atZone(OfficeClock.ZONE), offices.nameOf(batch.madeBy())),
                batch.checksum());
    }

    /** Those that failed first; without those that were paid, which stand beside each person, where there are many. */
    List<Row> rows(List<Payment> sent, boolean few) {
        return sent.stream()
                .filter(payment -> few || payment.status() != Payment.Status.PAID)
                .sorted(comparing(payment -> payment.status() != Payment.Status.FAILED))
                .map(MonthPayments::row)
                .toList();
    }

    private static Row row(Payment payment) {
        return new Row(
                payment.id(),
                payment.batchNumber(),
                payment.name(),
                "%s %s".formatted(payment.bankName(), Masks.bankAccount(payment.bankAccount())),
                MonthWords.yuan(payment.amount()),
                payment.status().label(),
                switch (payment.status()) {
                    case PAID -> "is-good";
                    case FAILED -> "is-bad";
                    case SENT -> "";
                },
                payment.settledOn() == null
                        ? ""
                        : "%s %s"
                                .formatted(payment.settledOn(), payment.answer())
                                .strip());
    }
}
