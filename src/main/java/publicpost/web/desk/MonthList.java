package publicpost.web.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.attendance.PayMonth;
import publicpost.offices.Offices;
import publicpost.process.Sight;
import publicpost.sheets.MonthTallies;
import publicpost.sheets.MonthTally;

/** The rows of the list of months. */
@Component
class MonthList {

    /** A month in the words of the screen. */
    record Row(
            String caseNumber,
            String month,
            String town,
            String status,
            boolean open,
            int people,
            String total,
            String notice,
            int paid,
            int sent,
            int failed) {}

    private final MonthTallies tallies;
    private final Offices offices;

    MonthList(MonthTallies tallies, Offices offices) {
        this.tallies = tallies;
        this.offices = offices;
    }

    List<Row> rows(List<PayMonth> months, Sight sight) {
        var counted = tallies.of(months.stream().map(PayMonth::id).toList(), sight.village());
        return months.stream()
                .map(month -> row(month, counted.get(month.id()), sight))
                .toList();
    }

    private Row row(PayMonth month, MonthTally tally, Sight sight) {
        var amounts = sight.money() && month.status() != PayMonth.Status.ATTENDANCE;
        return new Row(
                month.caseNumber(),
                month.inWords(),
                offices.nameOf(month.town()),
                MonthWords.of(month.status()),
                month.status() != PayMonth.Status.PAID,
                tally.people(),
                amounts ? MonthWords.yuan(tally.total()) : "",
                MonthWords.notice(month),
                tally.paid(),
                tally.sent(),
                tally.failed());
    }
}
