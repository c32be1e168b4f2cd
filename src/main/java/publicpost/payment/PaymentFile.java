package publicpost.payment;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The file of a batch as the bank gets it: made anew from the rows whenever it is asked for, and always the same. */
@Service
@Transactional(readOnly = true)
public class PaymentFile {

    private final PaidMonths months;
    private final BatchRows batches;
    private final PaymentRows payments;

    PaymentFile(PaidMonths months, BatchRows batches, PaymentRows payments) {
        this.months = months;
        this.batches = batches;
        this.payments = payments;
    }

    /**
     * UTF-8 with a byte order mark, lines ended by CR LF.
     *
     * @throws IllegalStateException when the payments are not those that were sent
     */
    public byte[] csv(Long batch) {
        return PaymentCsv.of(transfers(batch));
    }

    /**
     * An Excel workbook (.xlsx).
     *
     * @throws IllegalStateException when the payments are not those that were sent
     */
    public byte[] workbook(Long batch) {
        return PaymentSheet.of(transfers(batch));
    }

    /** Without its ending, such as 拨付文件-BT2026-000001-2. */
    public String name(Long batch) {
        var sent = batches.get(batch);
        return "拨付文件-%s-%d".formatted(months.get(sent.month()).caseNumber(), sent.number());
    }

    private Transfers transfers(Long id) {
        var batch = batches.get(id);
        var purpose = Transfers.purpose(months.get(batch.month()));
        var transfers = new Transfers(payments.ofBatch(id).stream()
                .map(one ->
                        new Transfer(one.id(), one.name(), one.bankName(), one.bankAccount(), one.amount(), purpose))
                .toList());
        if (!transfers.checksum().equals(batch.checksum())) {
            throw new IllegalStateException("the payments of batch %d are not those that were sent".formatted(id));
        }
        return transfers;
    }
}
