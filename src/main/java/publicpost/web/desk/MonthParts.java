package publicpost.web.desk;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import publicpost.attendance.PayMonth;
import publicpost.holds.MonthFindings;
import publicpost.offices.Offices;
import publicpost.payment.Payment;
import publicpost.policy.FundSource;
import publicpost.policy.LineKind;
import publicpost.printing.CapitalAmount;
import publicpost.process.Sight;
import publicpost.sheets.Document;
import publicpost.sheets.MonthSheet;
import publicpost.subsidy.SubsidyRuns;

/** The page of a month, part by part, in the words of the screen. */
@Component
class MonthParts {

    /** Up to so many people all villages are open at first. */
    private static final int FEW = 40;

    private final MonthHead head;
    private final MonthPayments payments;
    private final SubsidyRuns runs;
    private final MonthFindings findings;
    private final Offices offices;

    MonthParts(MonthHead head, MonthPayments payments, SubsidyRuns runs, MonthFindings findings, Offices offices) {
        this.head = head;
        this.payments = payments;
        this.runs = runs;
        this.findings = findings;
        this.offices = offices;
    }

    /** @param done people calculated, of so many */
    record Progress(int rows, int done, boolean stopAsked) {}

    /** An amount and what it is called. */
    record Sum(String label, String amount) {}

    Map<String, Object> of(MonthSheet sheet, Sight sight) {
        var month = sheet.month();
        var sent = sight.money() ? payments.of(sheet) : List.<Payment>of();
        var few = sheet.people().size() <= FEW;
        var model = new HashMap<String, Object>();
        model.put("sight", sight);
        model.put("month", month);
        model.put("head", head.of(sheet));
        model.put("units", head.units(sheet, sight));
        model.put("progress", progress(sheet));
        model.put("amounts", sight.money() && sheet.isCalculated());
        model.put("people", sheet.roster().size());
        model.put("few", few);
        model.put("findings", findings(month));
        model.put("villages", villages(sheet, sent));
        model.put("corrections", corrections(sheet));
        model.put("kinds", kinds(sheet));
        model.put("sources", sources(sheet));
        model.put("documents", documents(sheet, sight));
        model.put("words", CapitalAmount.of(sheet.all().total().yuan()));
        model.put("total", MonthWords.yuan(sheet.all().total()));
        model.put("paid", MonthWords.yuan(sheet.paid()));
        model.put("owed", MonthWords.yuanOrNothing(sheet.owed()));
        model.put("batches", sight.money() && sight.wholeTown() ? payments.batches(month) : List.of());
        model.put("sent", sent.size());
        model.put("payments", payments.rows(sent, few));
        return model;
    }

    private List<MonthFindingRow> findings(PayMonth month) {
        return findings.of(month).stream()
                .map(row -> MonthFindingRow.of(row, offices.nameOf(row.village())))
                .toList();
    }

    private static List<Document> documents(MonthSheet sheet, Sight sight) {
        return Stream.of(Document.values())
                .filter(document -> sight.mayPrint(document) && (sheet.isCalculated() || !document.needsAmounts()))
                .toList();
    }

    private Progress progress(MonthSheet sheet) {
        return sheet.isCalculated()
                ? null
                : runs.progress(sheet.month().id())
                        .filter(run -> !run.finished())
                        .map(run -> new Progress(run.rows(), run.done(), run.stopAsked()))
                        .orElse(null);
    }

    private List<VillageTable> villages(MonthSheet sheet, List<Payment> sent) {
        var last = sent.stream().collect(toMap(Payment::placement, Payment::status, (earlier, later) -> later));
        return sheet.villages().stream()
                .map(village -> VillageTable.of(offices.nameOf(village.village()), village, last))
                .toList();
    }

    private List<CorrectedRow> corrections(MonthSheet sheet) {
        return sheet.corrections().stream()
                .map(line -> CorrectedRow.of(offices.nameOf(line.village()), line))
                .toList();
    }

    private static List<Sum> kinds(MonthSheet sheet) {
        var all = sheet.all();
        return Stream.of(LineKind.values())
                .filter(kind -> all.byKind().containsKey(kind))
                .map(kind -> new Sum(kind.label(), MonthWords.yuan(all.of(kind))))
                .toList();
    }

    private static List<Sum> sources(MonthSheet sheet) {
        var shares = sheet.all().shares();
        return Stream.of(FundSource.values())
                .filter(source -> !shares.of(source).isZero())
                .map(source -> new Sum(source.label(), MonthWords.yuan(shares.of(source))))
                .toList();
    }
}
