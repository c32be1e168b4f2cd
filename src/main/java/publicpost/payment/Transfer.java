package publicpost.payment;

import publicpost.policy.Money;

/**
 * One line of a payment file.
 *
 * @param number what the bank answers with
 * @param amount yuan
 * @param purpose what the person reads in the statement of the account
 */
record Transfer(Long number, String name, String bankName, String bankAccount, Money amount, String purpose) {

    /** What the checksum is made of: the columns of the file in their order, with tabs between them and a line feed. */
    String canonical() {
        return "%d\t%s\t%s\t%s\t%s\t%s\n".formatted(number, name, bankName, bankAccount, amount, purpose);
    }

    /** Never a number of a person. */
    @Override
    public String toString() {
        return "transfer " + number;
    }
}
