package publicpost.payment;

import java.util.List;

/** What stands in a payment file, whatever kind of file it is. */
final class PaymentTable {

    static final List<String> HEADINGS = List.of("付款编号", "姓名", "开户银行", "银行账号", "金额", "用途");

    /** Where the amount stands, counted from 0. */
    static final int AMOUNT = HEADINGS.indexOf("金额");

    private PaymentTable() {}

    static List<String> cells(Transfer line) {
        return List.of(
                line.number().toString(),
                line.name(),
                line.bankName(),
                line.bankAccount(),
                line.amount().toString(),
                line.purpose());
    }

    static List<String> total(Transfers transfers) {
        return List.of(
                "合计",
                "%d笔".formatted(transfers.lines().size()),
                "",
                "",
                transfers.total().toString());
    }

    static List<String> checksum(Transfers transfers) {
        return List.of("校验", transfers.checksum());
    }
}
