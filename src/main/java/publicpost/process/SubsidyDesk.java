package publicpost.process;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.attendance.PayMonth;
import publicpost.attendance.PayMonths;
import publicpost.casefile.Refused;
import publicpost.payment.Batch;
import publicpost.payment.Payments;
import publicpost.printing.Printout;
import publicpost.sheets.Document;
import publicpost.sheets.MonthSheet;
import publicpost.sheets.MonthSheets;
import publicpost.sheets.Printouts;
import publicpost.subsidy.Progress;
import publicpost.subsidy.SubsidyRuns;

/** Where months are looked at, each office as far as it may, and where a calculation is stopped and let go on. */
@Component
public class SubsidyDesk {

    private final Sights sights;
    private final PayMonths months;
    private final MonthSheets sheets;
    private final Printouts printouts;
    private final SubsidyRuns runs;
    private final StoppedSteps stopped;
    private final Payments payments;

    SubsidyDesk(
            Sights sights,
            PayMonths months,
            MonthSheets sheets,
            Printouts printouts,
            SubsidyRuns runs,
            StoppedSteps stopped,
            Payments payments) {
        this.sights = sights;
        this.months = months;
        this.sheets = sheets;
        this.printouts = printouts;
        this.runs = runs;
        this.stopped = stopped;
        this.payments = payments;
    }

    /** Newest first. */
    public List<PayMonth> months(Officer officer) {
        return months.of(sights.of(officer).towns());
    }

    /** @throws Refused when there is none of that number, or it is of another town */
    public PayMonth month(String caseNumber, Officer officer) {
        var sight = sights.of(officer);
        return months.find(caseNumber)
                .filter(month -> sight.towns().contains(month.town()))
                .orElseThrow(() -> Refused.at("caseNumber", "月份", "没有这个月份，或不属于您所在部门的办理范围"));
    }

    /** As much of it as the officer may see. */
    @Transactional(readOnly = true)
    public MonthSheet sheet(String caseNumber, Officer officer) {
        var sight = sights.of(officer);
        var sheet = sheets.of(month(caseNumber, officer));
        var own = sight.wholeTown() ? sheet : sheet.of(sight.village());
        return sight.money() ? own : own.withoutMoney();
    }

    /**
     * What is printed of a month, for the town or for the officer's village.
     *
     * @param name of the file, without its ending
     */
    public record Printed(String name, Printout printout) {}

    /** @throws Refused when it is not the officer's business, or needs amounts that there are not yet */
    @Transactional(readOnly = true)
    public Printed print(String caseNumber, Document document, Officer officer) {
        var sight = sights.of(officer);
        if (!sight.mayPrint(document)) {
            throw Refused.at("document", document.label(), "这份表不属于您所在部门的办理范围");
        }
        var sheet = sheet(caseNumber, officer);
        return new Printed(
                printouts.name(document, sheet.month(), sight.village()),
                printouts.of(document, sheet, sight.village()));
    }

    /** Of the last calculation; empty before the first. */
    public Optional<Progress> progress(String caseNumber, Officer officer) {
        return runs.progress(month(caseNumber, officer).id());
    }

    public void stop(String caseNumber, Officer officer) {
        runs.stop(unfinished(caseNumber, officer));
    }

    public void goOn(String caseNumber, Officer officer) {
        runs.goOn(unfinished(caseNumber, officer));
        stopped.tryAgain(caseNumber);
    }

    private Long unfinished(String caseNumber, Officer officer) {
        var month = month(caseNumber, officer);
        if (!sights.of(officer).maySteer()) {
            throw Refused.at("caseNumber", "核算", "只有镇（街道）和区级可以停止或继续核算");
        }
        return runs.unfinished(month.id()).orElseThrow(() -> Refused.at("caseNumber", "核算", "没有正在进行的核算"));
    }

    /** @throws Refused when the files about payments, which carry whole accounts, are not the officer's business */
    public void openFiles(String caseNumber, Officer officer) {
        month(caseNumber, officer);
        if (!sights.of(officer).mayFetchPayments()) {
            throw Refused.at("caseNumber", "拨付文件", "文件含完整的银行账号，只有财政和区级可以查看");
        }
    }

    /**
     * What was sent to the bank at once.
     *
     * @throws Refused when there is none of that number, or the files are not the officer's business
     */
    public Batch batch(String caseNumber, int number, Officer officer) {
        openFiles(caseNumber, officer);
        return payments.batches(months.get(caseNumber).id()).stream()
                .filter(batch -> batch.number() == number)
                .findFirst()
                .orElseThrow(() -> Refused.at("number", "拨付文件", "没有这一批"));
    }
}
