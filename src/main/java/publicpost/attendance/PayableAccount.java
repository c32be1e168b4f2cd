package publicpost.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** The account of somebody in app.payable_placement: sealed in the application, or in the list the person came on. */
public final class PayableAccount {

    private PayableAccount() {}

    /** @return the digits, or null where none is known */
    public static String of(ResultSet row, Secrets secrets) throws SQLException {
        var applied = row.getString("bank_account");
        return applied == null
                ? secrets.open(SealedColumn.INCUMBENT_ACCOUNT, row.getString("list_account"))
                : secrets.open(SealedColumn.APPLICATION_ACCOUNT, applied);
    }
}
