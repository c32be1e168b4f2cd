package publicpost.intake;

import cn.hutool.core.util.DesensitizedUtil;
import jakarta.persistence.Embeddable;

/** Where the subsidy will be paid to; the account is the person's own. */
@Embeddable
public record BankAccount(String bankName, String bankAccount) {

    public String masked() {
        return DesensitizedUtil.bankCard(bankAccount);
    }
}
