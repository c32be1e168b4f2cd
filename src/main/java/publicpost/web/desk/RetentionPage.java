package publicpost.web.desk;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import publicpost.audit.Act;
import publicpost.printing.Cell;
import publicpost.printing.Closing;
import publicpost.printing.Column;
import publicpost.printing.Heading;
import publicpost.printing.Printout;
import publicpost.printing.Table;
import publicpost.process.Officer;
import publicpost.process.RetentionDesk;
import publicpost.retention.Item;
import publicpost.web.audit.ExportedRows;
import publicpost.web.audit.Recorded;
import publicpost.web.desk.exports.Workbook;

/** What is kept how long, and the lists of what may go: keys and case numbers, never a name. */
@Controller
class RetentionPage {

    private static final int RUNS = 20;

    /** Shown on the page; the workbook has all. */
    private static final int SHOWN = 500;

    private static final Map<String, String> OUTCOMES = Map.of("DONE", "已清除", "SKIPPED", "已变动，跳过");

    private final RetentionDesk desk;
    private final Clock clock;

    RetentionPage(RetentionDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Recorded(subject = "retention")
    @GetMapping("/desk/retention")
    ModelAndView lists(Officer officer) {
        return new ModelAndView(
                "desk/retention",
                Map.of(
                        "rules",
                        desk.rules(officer),
                        "runs",
                        desk.latest(RUNS, officer),
                        "today",
                        LocalDate.now(clock)));
    }

    @Recorded(subject = "retention/{run}")
    @GetMapping("/desk/retention/{run:[0-9]{1,12}}")
    ModelAndView list(@PathVariable long run, Officer officer) {
        return new ModelAndView(
                "desk/retention-run",
                Map.of(
                        "run",
                        desk.get(run, officer),
                        "items",
                        desk.items(run, 0, SHOWN, officer),
                        "outcomes",
                        OUTCOMES,
                        "mine",
                        desk.get(run, officer).listedBy().equals(officer.id())));
    }

    @Recorded(value = Act.EXPORTED, subject = "retention/{run}.xlsx")
    @GetMapping("/desk/retention/{run:[0-9]{1,12}}.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable long run, Officer officer) throws IOException {
        var items = desk.items(run, 0, Integer.MAX_VALUE, officer);
        ExportedRows.are(items.size());
        return Workbook.answer(printout(items, desk.get(run, officer).asOf()), "retention-%d.xlsx".formatted(run));
    }

    private static Printout printout(List<Item> items, LocalDate asOf) {
        var columns = List.of(
                Column.words("种类", 12),
                Column.mark("编号", 10),
                Column.mark("案号", 8),
                Column.mark("起算日", 6),
                Column.words("依据", 20),
                Column.words("将清除", 16),
                Column.mark("结果", 6));
        var rows = items.stream()
                .map(item -> List.of(
                        Cell.text(item.rule().name()),
                        Cell.text(item.key()),
                        Cell.text(item.caseNumber()),
                        Cell.text(item.since().toString()),
                        Cell.text(item.why()),
                        Cell.text(item.rule().what()),
                        Cell.text(Optional.ofNullable(item.outcome())
                                .map(OUTCOMES::get)
                                .orElse(""))))
                .toList();
        return new Printout(
                new Heading("保存期满清单", "系统管理员", asOf.toString()),
                Table.of(columns, rows),
                Closing.signedBy("列出人", "执行人"));
    }
}
