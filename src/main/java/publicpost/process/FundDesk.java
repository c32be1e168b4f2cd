package publicpost.process;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.budget.BudgetEntries;
import publicpost.budget.BudgetLine;
import publicpost.budget.Budgets;
import publicpost.budget.Entry;
import publicpost.budget.Reach;
import publicpost.casefile.Refused;
import publicpost.payment.Debt;
import publicpost.payment.Debts;
import publicpost.payment.Receipt;
import publicpost.payment.Recovery;
import publicpost.policy.FundSource;
import publicpost.policy.Money;
import publicpost.policy.Shares;

/** Where the year's money is looked at and added to, and where money that has to come back is followed. */
@Component
public class FundDesk {

    private static final String MOST = "9999999999.99";

    private final Sights sights;
    private final Budgets budgets;
    private final BudgetEntries given;
    private final Debts debts;

    FundDesk(Sights sights, Budgets budgets, BudgetEntries given, Debts debts) {
        this.sights = sights;
        this.budgets = budgets;
        this.given = given;
        this.debts = debts;
    }

    /** @throws Refused when the year's money is not the officer's business */
    public Sight sight(Officer officer) {
        var sight = sights.of(officer);
        if (!sight.mayLookAtFunds()) {
            throw Refused.at("officer", "资金", "预算和追缴只有镇（街道）、财政和区级可以查看");
        }
        return sight;
    }

    /** By town and source. */
    public List<BudgetLine> lines(int year, Officer officer) {
        var towns = sight(officer).towns();
        return budgets.of(year).stream()
                .filter(line -> towns.contains(line.town()))
                .toList();
    }

    /** How far a town has got into what each source gave. */
    public List<Reach> reach(int year, String town) {
        return budgets.reach(year, town, Shares.ZERO);
    }

    /** Newest first. */
    public List<Entry> entries(int year, Officer officer) {
        var towns = sight(officer).towns();
        return given.of(year).stream()
                .filter(entry -> towns.contains(entry.town()))
                .toList();
    }

    /** @throws Refused at each field that cannot be taken, or when the officer may not give money */
    public void add(Map<String, ?> form, Officer officer) {
        decides(officer, "只有区级可以追加资金");
        var answer = new Answer(form);
        var year = answer.whole("year", "年度", 2022, 2100);
        var town = answer.text("town", "镇街");
        var source = answer.choice("source", "资金来源", FundSource.class);
        var amount = answer.number("amount", "追加金额", "-" + MOST, MOST);
        var document = answer.text("document", "文件依据");
        var reason = answer.text("reason", "追加事由");
        answer.refuseIfWrong();
        given.add(year, town, source, Money.of(amount), document, reason, officer.id());
    }

    /** @throws Refused at each field that cannot be taken, or when the officer may not confirm it */
    public void review(Long entry, Map<String, ?> form, Officer officer) {
        decides(officer, "只有区级可以复核资金");
        var answer = new Answer(form);
        var confirmed = "CONFIRM".equals(answer.oneOf("decision", "复核意见", "CONFIRM", "RETURN"));
        var reason = confirmed ? answer.optional("reason", "说明") : answer.text("reason", "退回原因");
        answer.refuseIfWrong();
        given.review(entry, confirmed, reason, officer.id());
    }

    private void decides(Officer officer, String otherwise) {
        if (!sight(officer).mayDecideOnFunds()) {
            throw Refused.at("officer", "资金", otherwise);
        }
    }

    /** Those still owed first. */
    public List<Debt> debts(Officer officer) {
        var towns = sight(officer).towns();
        return debts.all().stream().filter(debt -> towns.contains(debt.town())).toList();
    }

    /** What came back of the debts the officer sees, by the id of the debt. */
    public Map<Long, List<Receipt>> receipts(Officer officer) {
        sight(officer);
        return debts.receipts().stream().collect(groupingBy(Receipt::debt));
    }

    /** Exits that take something back, of which nobody has said yet how much. */
    public List<Recovery> awaitingAmount(Officer officer) {
        var towns = sight(officer).towns();
        return debts.awaitingAmount().stream()
                .filter(recovery -> towns.contains(recovery.town()))
                .toList();
    }

    /** @throws Refused at each field that cannot be taken, or when the officer may not record it */
    public void recover(Long debt, Map<String, ?> form, Officer officer) {
        if (!sight(officer).mayRecordRecoveries()) {
            throw Refused.at("officer", "追缴", "只有财政和区级可以登记收回");
        }
        var answer = new Answer(form);
        var amount = answer.number("amount", "收回金额", "0.01", MOST);
        var on = answer.day("on", "收回日期");
        var receipt = answer.text("receipt", "收款凭证号");
        answer.refuseIfWrong();
        debts.recover(debt, Money.of(amount), on, receipt, officer.id());
    }

    /** @throws Refused at each field that cannot be taken, or when the officer may not decide it */
    public void fix(Long matter, Map<String, ?> form, Officer officer) {
        decides(officer, "只有区级可以确定追缴金额");
        var answer = new Answer(form);
        var amount = answer.number("amount", "追缴金额", "0.01", MOST);
        var reason = answer.text("reason", "追缴事由");
        answer.refuseIfWrong();
        debts.openFor(matter, Money.of(amount), reason, officer.id());
    }
}
