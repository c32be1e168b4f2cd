package publicpost.intake;

import jakarta.persistence.Embeddable;
import publicpost.masks.Masks;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/**
 * Where the subsidy will be paid to; the account is the person's own.
 *
 * @param bankAccountIndex what others with the same account are found by; null until it is kept
 */
@Embeddable
public record BankAccount(String bankName, String bankAccount, String bankAccountIndex) {

    public BankAccount(String bankName, String bankAccount) {
        this(bankName, bankAccount, null);
    }

    /** As it is kept. */
    public BankAccount indexed(Secrets secrets) {
        return new BankAccount(bankName, bankAccount, secrets.index(SealedColumn.APPLICATION_ACCOUNT, bankAccount));
    }

    public String masked() {
        return Masks.bankAccount(bankAccount);
    }

    /** Never the number itself. */
    @Override
    public String toString() {
        return masked();
    }
}
