package publicpost.payment;

import java.time.LocalDate;
import publicpost.policy.Money;

/**
 * One payment to one person, as it was sent.
 *
 * @param id the number the bank answers with (付款编号)
 * @param month id of the town's month
 * @param batchNumber of the month's batches
 * @param amount yuan
 * @param answer why it failed, as the bank says it; empty otherwise
 * @param settledOn the day on which the bank's answer was taken; null before
 */
public record Payment(
        Long id,
        Long batch,
        int batchNumber,
        Long month,
        Long placement,
        String name,
        String bankName,
        String bankAccount,
        Money amount,
        Status status,
        String answer,
        LocalDate settledOn,
        String settledBy) {

    public enum Status {
        /** 已送银行 */
        SENT("已送银行"),
        /** 发放成功 */
        PAID("发放成功"),
        /** 发放失败 */
        FAILED("发放失败");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /** In Chinese. */
        public String label() {
            return label;
        }
    }

    /** Never a number of a person. */
    @Override
    public String toString() {
        return "payment " + id;
    }
}
