package publicpost.sheets;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.attendance.PayMonth;
import publicpost.attendance.PayMonths;
import publicpost.casefile.Refused;
import publicpost.offices.Offices;
import publicpost.printing.Printout;

/** Draws up the documents of a month, of the whole town or of one village in it. */
@Service
@Transactional(readOnly = true)
public class Printouts {

    private final RosterRows rosters;
    private final LedgerRows ledgers;
    private final PayMonths months;
    private final Offices offices;

    Printouts(RosterRows rosters, LedgerRows ledgers, PayMonths months, Offices offices) {
        this.rosters = rosters;
        this.ledgers = ledgers;
        this.months = months;
        this.offices = offices;
    }

    /**
     * @param sheet of the town, or of the village alone
     * @param village its code; null for the whole town
     * @throws Refused when it needs amounts and there are none yet
     */
    public Printout of(Document document, MonthSheet sheet, String village) {
        if (document.needsAmounts() && !sheet.isCalculated()) {
            throw Refused.at("document", document.label(), "本月尚未核算，还没有金额");
        }
        var frame = new Frame(sheet.month(), unit(document, sheet.month(), village), offices::nameOf);
        return switch (document) {
            case PAYROLL -> PayrollSheet.of(sheet, frame);
            case SUMMARY -> SummarySheet.of(sheet, frame);
            case NOTICE -> NoticeSheet.of(sheet, frame);
            case FUNDING -> FundingSheet.of(sheet, frame);
            case ROSTER -> RosterSheet.of(roster(sheet.month(), village), frame);
            case LEDGER -> LedgerSheet.of(ledger(sheet.month()), frame);
        };
    }

    /** Always the same for the same document, and told from others when many lie in one folder; without its ending. */
    public String name(Document document, PayMonth month, String village) {
        var place = offices.nameOf(village == null ? month.town() : village);
        return "%s%s%s".formatted(place, month.inWords(), document.label());
    }

    private String unit(Document document, PayMonth month, String village) {
        if (document == Document.FUNDING) {
            return offices.nameOf("district");
        }
        return offices.nameOf(village == null ? month.town() : village);
    }

    private List<RosterRow> roster(PayMonth month, String village) {
        return rosters.of(month.id()).stream()
                .filter(one -> village == null || one.village().equals(village))
                .toList();
    }

    private List<LedgerRow> ledger(PayMonth until) {
        var ids = months.of(until.town(), until.month().getYear()).stream()
                .filter(month -> !month.month().isAfter(until.month()))
                .filter(month -> month.status() != PayMonth.Status.ATTENDANCE)
                .map(PayMonth::id)
                .toList();
        return ledgers.of(until.town(), ids);
    }
}
