package publicpost.process;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import publicpost.payment.Payments;

/** 更正收款账户: where the bank failed the town looks with the person at the account, and it is paid again. */
@Component
class CorrectAccounts implements Step {

    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12,19}");

    private final Payments payments;
    private final PaymentFacts facts;

    CorrectAccounts(Payments payments, PaymentFacts facts) {
        this.payments = payments;
        this.facts = facts;
    }

    private record Account(Long payment, String bank, String number) {}

    @Override
    public Outcome record(Turn turn, Answer answer) {
        var accounts = answer.rows("rows").stream()
                .map(row -> new Account(
                        row.id("payment", "付款编号"),
                        row.text("bankName", "开户银行"),
                        row.matching("bankAccount", "银行账号", ACCOUNT, "应为 12 至 19 位数字")))
                .toList();
        var failed = facts.failed(turn.caseNumber());
        if (!accounts.stream().map(Account::payment).toList().containsAll(failed)) {
            answer.wrong("rows", "收款账户", "每一笔失败的都要核对");
        }
        answer.refuseIfWrong();
        accounts.stream()
                .filter(account -> failed.contains(account.payment()))
                .forEach(account ->
                        payments.correctAccount(account.payment(), account.bank(), account.number(), turn.by()));
        return Outcome.of("CORRECTED").noting("%d 个账户".formatted(accounts.size()));
    }

    @Override
    public Object context(Turn turn) {
        return facts.of(turn.caseNumber());
    }
}
