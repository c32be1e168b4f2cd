package publicpost.process.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import publicpost.budget.BudgetEntries;
import publicpost.offices.Office;
import publicpost.offices.Office.Kind;
import publicpost.offices.Offices;
import publicpost.policy.FundSource;
import publicpost.policy.Money;

/** Gives every town of the demo money for its people, so that a month can be approved; less would be refused. */
@Component
@Profile("demo")
class DemoMoney {

    /** Yuan a year for a town: a dozen people in villages, and as many in communities. */
    private record Gift(FundSource source, String yuan) {}

    private static final List<Gift> GIFTS = List.of(
            new Gift(FundSource.PROVINCE, "24000"),
            new Gift(FundSource.CITY, "60000"),
            new Gift(FundSource.ZONE, "240000"),
            new Gift(FundSource.URBAN_CHANNEL, "480000"));

    private final BudgetEntries budgets;
    private final Offices offices;

    DemoMoney(BudgetEntries budgets, Offices offices) {
        this.budgets = budgets;
        this.offices = offices;
    }

    void give(int year) {
        offices.of(Kind.TOWN).stream()
                .map(Office::code)
                .forEach(town -> GIFTS.forEach(gift -> budgets.add(
                        year,
                        town,
                        gift.source(),
                        Money.of(gift.yuan()),
                        "示例预算〔%d〕1号".formatted(year),
                        "年度预算（示例）",
                        "district")));
    }
}
