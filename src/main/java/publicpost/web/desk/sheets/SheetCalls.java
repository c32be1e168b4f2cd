package publicpost.web.desk.sheets;

import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import publicpost.casefile.Refused.FieldError;
import publicpost.offices.Office;
import publicpost.offices.Offices;
import publicpost.process.Officer;
import publicpost.process.sheets.Sheet;
import publicpost.process.sheets.SheetSaving;
import publicpost.process.sheets.Taken;
import publicpost.process.sheets.Typed;
import publicpost.web.audit.Unrecorded;
import publicpost.web.desk.Words;

/** Takes what was typed into a sheet and tells each row what became of it. */
@RestController
class SheetCalls {

    private final SheetSaving saving;
    private final Offices offices;

    SheetCalls(SheetSaving saving, Offices offices) {
        this.saving = saving;
        this.offices = offices;
    }

    /** @param said what the row shows */
    record Told(String task, Taken.State state, String said, List<FieldError> errors) {}

    @Unrecorded("the step of every row is recorded")
    @PostMapping("/api/sheets/{sheet:appraise|rank|approve|start}")
    List<Told> take(@PathVariable String sheet, @RequestBody Typed typed, Officer officer) {
        var of = Sheet.at(sheet).orElseThrow();
        return saving.take(of, typed, officer).stream()
                .map(row -> new Told(row.task(), row.state(), said(of, row, officer), row.errors()))
                .toList();
    }

    private String said(Sheet sheet, Taken row, Officer officer) {
        return switch (row.state()) {
            case TAKEN -> "已办理" + outcome(sheet, row);
            case HELD -> "已由 %s 认领，正在办理".formatted(who(row.by()));
            case GONE -> gone(sheet, row, officer);
            case WRONG -> "没有办理";
        };
    }

    private String gone(Sheet sheet, Taken row, Officer officer) {
        if (row.by() == null) {
            return "已不在这一步，可能已撤回或退回";
        }
        return officer.id().equals(row.by())
                ? "您已办理过" + outcome(sheet, row)
                : "已由 %s 办理".formatted(who(row.by())) + outcome(sheet, row);
    }

    /** An approval does not yet say whether there was a post: where the application stands does. */
    private static String outcome(Sheet sheet, Taken row) {
        var words = "：" + Words.of(row.outcome());
        return sheet == Sheet.APPROVE ? words + "，现为“%s”".formatted(Words.of(row.status())) : words;
    }

    private String who(String account) {
        return Optional.of(account)
                .flatMap(offices::find)
                .map(Office::name)
                .map(name -> "%s（%s）".formatted(name, account))
                .orElse(account);
    }
}
