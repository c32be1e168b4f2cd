package publicpost.web.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import publicpost.offices.Offices;
import publicpost.payment.Debt;
import publicpost.payment.Receipt;
import publicpost.payment.Recovery;
import publicpost.process.FundDesk;
import publicpost.process.Officer;
import publicpost.web.audit.Recorded;

/** What was paid and has to come back, and the exits of which nobody has said yet how much that is. */
@Controller
class DebtsPage {

    private final FundDesk desk;
    private final Offices offices;
    private final Clock clock;

    DebtsPage(FundDesk desk, Offices offices, Clock clock) {
        this.desk = desk;
        this.offices = offices;
        this.clock = clock;
    }

    record Owed(
            Long id,
            String name,
            String town,
            String reason,
            String clause,
            String openedOn,
            String amount,
            String recovered,
            String left,
            boolean open,
            List<String> receipts) {}

    record Awaiting(
            Long matter, String caseNumber, String name, String town, String reason, String openedOn, String most) {}

    @Recorded(subject = "debts")
    @GetMapping("/desk/debts")
    ModelAndView debts(Officer officer) {
        var receipts = desk.receipts(officer);
        return new ModelAndView(
                "desk/debts",
                Map.of(
                        "sight", desk.sight(officer),
                        "today", LocalDate.now(clock),
                        "debts",
                                desk.debts(officer).stream()
                                        .map(debt -> owed(debt, receipts.getOrDefault(debt.id(), List.of())))
                                        .toList(),
                        "awaiting",
                                desk.awaitingAmount(officer).stream()
                                        .map(this::awaiting)
                                        .toList()));
    }

    private Owed owed(Debt debt, List<Receipt> receipts) {
        return new Owed(
                debt.id(),
                debt.name(),
                offices.nameOf(debt.town()),
                debt.reason(),
                debt.clause(),
                debt.openedOn().toString(),
                MonthWords.yuan(debt.amount()),
                MonthWords.yuan(debt.recovered()),
                MonthWords.yuan(debt.left()),
                debt.left().isPositive(),
                receipts.stream().map(this::inWords).toList());
    }

    private String inWords(Receipt receipt) {
        return "%s 收回 %s 元，凭证 %s（%s）"
                .formatted(
                        receipt.on(),
                        MonthWords.yuan(receipt.amount()),
                        receipt.number(),
                        offices.nameOf(receipt.recordedBy()));
    }

    private Awaiting awaiting(Recovery one) {
        return new Awaiting(
                one.matter(),
                one.caseNumber(),
                one.name(),
                offices.nameOf(one.town()),
                one.reason(),
                one.openedOn().toString(),
                MonthWords.yuan(one.most()));
    }
}
