package publicpost.payment;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.casefile.Records;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;
import publicpost.masks.Masks;
import publicpost.payment.Payment.Status;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** The accounts people are paid to: kept with the application, or with the list somebody of an earlier scheme came on. */
@Component
class BankAccounts {

    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12,19}");

    private static final String STEP = "CorrectAccount";

    private final PaymentRows payments;
    private final Records records;
    private final JdbcClient database;
    private final Secrets secrets;

    BankAccounts(PaymentRows payments, Records records, JdbcClient database, Secrets secrets) {
        this.payments = payments;
        this.records = records;
        this.database = database;
        this.secrets = secrets;
    }

    /** @throws Refused when the payment did not fail, or it is no account */
    void correct(Long payment, String bankName, String bankAccount, String officer) {
        var failed = payments.find(payment).filter(one -> one.status() == Status.FAILED);
        if (failed.isEmpty()) {
            throw Refused.at("payment", "付款编号", "只能更正发放失败的付款的账号");
        }
        var bank = bankName == null ? "" : bankName.strip();
        var account = bankAccount == null ? "" : bankAccount.replaceAll("\\s", "");
        check(bank, account);
        var placement = failed.get().placement();
        if (!inApplication(placement, bank, account)) {
            inList(placement, bank, account);
        }
        records.step(caseOf(placement), officer, STEP, "CORRECTED", note(failed.get(), bank, account));
    }

    private static void check(String bank, String account) {
        var errors = new ArrayList<FieldError>();
        if (bank.isEmpty()) {
            errors.add(new FieldError("bankName", "开户银行", "必填"));
        }
        if (!ACCOUNT.matcher(account).matches()) {
            errors.add(new FieldError("bankAccount", "银行账号", "应为 12 至 19 位数字"));
        }
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
    }

    private boolean inApplication(Long placement, String bank, String account) {
        return database.sql(
                                """
                        update app.application a set bank_name = ?, bank_account = ?, bank_account_index = ?, version = a.version + 1
                        from app.placement p where p.id = ? and a.id = p.application_id""")
                        .params(
                                bank,
                                secrets.seal(SealedColumn.APPLICATION_ACCOUNT, account),
                                secrets.index(SealedColumn.APPLICATION_ACCOUNT, account),
                                placement)
                        .update()
                > 0;
    }

    private void inList(Long placement, String bank, String account) {
        database.sql(
                        """
                        update app.incumbent i set bank_name = ?, bank_account = ?, bank_account_index = ?, version = i.version + 1
                        from app.placement p where p.id = ? and i.case_number = p.case_number""")
                .params(
                        bank,
                        secrets.seal(SealedColumn.INCUMBENT_ACCOUNT, account),
                        secrets.index(SealedColumn.INCUMBENT_ACCOUNT, account),
                        placement)
                .update();
    }

    private String caseOf(Long placement) {
        return database.sql("select case_number from app.placement where id = ?")
                .param(placement)
                .query(String.class)
                .single();
    }

    /** Who is allowed to read the file of a case need not know the whole of an account. */
    private static String note(Payment failed, String bank, String account) {
        return "付款 %d 失败后更正：%s %s → %s %s"
                .formatted(
                        failed.id(),
                        failed.bankName(),
                        Masks.bankAccount(failed.bankAccount()),
                        bank,
                        Masks.bankAccount(account));
    }
}
