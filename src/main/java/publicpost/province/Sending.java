package publicpost.province;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.acting.Acting;
import publicpost.province.Exchange.Status;
import publicpost.scope.Reach;

/** Sends our records, on record from the beginning, whichever way they go. */
@Service
public class Sending {

    private final OurRecords ours;
    private final RecordNumbers numbers;
    private final Exchanges exchanges;
    private final TransactionTemplate transaction;

    Sending(OurRecords ours, RecordNumbers numbers, Exchanges exchanges, PlatformTransactionManager transactions) {
        this.ours = ours;
        this.numbers = numbers;
        this.exchanges = exchanges;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What is sent.
     *
     * @param since the first day; null for everything
     * @param name of the file, or of the interface
     * @param purpose what it goes out for
     */
    public record Order(RecordKind kind, LocalDate since, String name, String purpose) {}

    /** Reads with the reach of the one who sends; numbers that are given at once are kept. */
    public Sends.Receipt send(Order order, Sends to, Acting by) {
        var exchange = exchanges.beginExport(order.kind(), order.since(), order.name(), order.purpose(), by.user());
        var status = Status.BROKEN;
        var receipt = new Sends.Receipt(0, null, List.of());
        try {
            receipt = by.during(() -> Reach.OWN.during(
                    () -> to.send(order.kind(), each -> ours.each(order.kind(), order.since(), each))));
            keep(receipt, order.kind(), exchange);
            status = Status.DONE;
            return receipt;
        } finally {
            exchanges.end(exchange, status, receipt.rows(), receipt.sha256());
        }
    }

    private void keep(Sends.Receipt receipt, RecordKind kind, long exchange) {
        transaction.executeWithoutResult(begun ->
                receipt.given().forEach(one -> numbers.seen(kind, one.id(), one.number(), one.status(), exchange)));
    }
}
