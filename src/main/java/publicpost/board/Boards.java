package publicpost.board;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static publicpost.board.Section.Chart.GROUPED;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.board.Sheet.Key;
import publicpost.offices.Offices;
import publicpost.policy.Clause;
import publicpost.policy.Figures;
import publicpost.policy.PolicyTables;

/** Counts the board of a year, and opens the rows behind each of its numbers. */
@Service
@Transactional(readOnly = true)
public class Boards {

    private final BoardRows rows;
    private final Offices offices;
    private final PolicyTables tables;
    private final Clock clock;

    Boards(BoardRows rows, Offices offices, PolicyTables tables, Clock clock) {
        this.rows = rows;
        this.offices = offices;
        this.tables = tables;
        this.clock = clock;
    }

    public Board of(int year, Viewer viewer) {
        var plan = rows.planOf(year);
        var tally = new Tally(figure -> rows.values(figure, year, viewer.towns()));
        var sections = sheets(plan, viewer, tally).stream()
                .filter(sheet -> sheet.columns().stream()
                        .allMatch(column -> column.figure() == null || viewer.sees(column.figure())))
                .map(sheet -> sheet.count(tally))
                .toList();
        return new Board(year, plan, today(), sections);
    }

    /** One figure of a year by the code of the town: a count, or yuan; towns without any are left out. */
    public Map<String, BigDecimal> byTown(Figure figure, int year, Viewer viewer) {
        return rows.values(figure, year, viewer.towns()).stream()
                .collect(groupingBy(
                        Value::town,
                        reducing(
                                BigDecimal.ZERO,
                                value -> figure.isMoney() ? value.amount() : BigDecimal.valueOf(value.count()),
                                BigDecimal::add)));
    }

    /** The rows behind a number, by town, area, part and date. */
    public List<Row> rows(Ask ask, int year, Viewer viewer, int most) {
        return rows.rows(ask, year, viewer.towns(), most);
    }

    /** What the parts of a figure are called, by code. */
    public Map<String, String> partsOf(Figure figure) {
        return Parts.of(figure, tables.groupsInForce(today()));
    }

    private List<Sheet> sheets(int plan, Viewer viewer, Tally tally) {
        var seats = new SeatSheets(cells(viewer), plan, today());
        var sheets = new ArrayList<Sheet>(
                List.of(seats.plan(viewer.audience() == Audience.VILLAGE), seats.quarter(), seats.empty()));
        if (viewer.sees(Figure.BY_GROUP)) {
            sheets.add(groups(tally));
        }
        sheets.addAll(List.of(
                seats.disabled(tables.figure(Figures.DISABLED_QUOTA_PERCENT, today())),
                seats.terms(),
                seats.findings(),
                seats.found(towns(viewer)),
                money(viewer)));
        return sheets;
    }

    private List<Key> cells(Viewer viewer) {
        return viewer.towns().stream()
                .flatMap(town -> Stream.of("URBAN", "RURAL")
                        .map(area ->
                                new Key(offices.nameOf(town) + (area.equals("URBAN") ? "·城镇" : "·乡村"), town, area, "")))
                .toList();
    }

    private List<Key> towns(Viewer viewer) {
        return viewer.towns().stream()
                .map(town -> new Key(offices.nameOf(town), town, "", ""))
                .toList();
    }

    /** By the groups of today's table, and by those that only the placements of before still know. */
    private Sheet groups(Tally tally) {
        var labels = partsOf(Figure.BY_GROUP);
        tally.of(Figure.BY_GROUP).forEach(value -> labels.putIfAbsent(value.part(), value.part()));
        return new Sheet(
                "groups",
                "在岗人员类别",
                "今天在岗的人员，按安置所依据的对象类别（%s）。".formatted(Clause.WHO_MAY_BE_PLACED),
                "安置对象",
                labels.entrySet().stream()
                        .map(part -> new Key(part.getValue(), "", "", part.getKey()))
                        .toList(),
                List.of(
                        Col.of("城镇", Figure.BY_GROUP, "URBAN", "").inChart(),
                        Col.of("乡村", Figure.BY_GROUP, "RURAL", "").inChart(),
                        Col.of("合计", Figure.BY_GROUP, "", "")),
                Section.Chart.STACKED);
    }

    private Sheet money(Viewer viewer) {
        var keys = viewer.towns().stream()
                .flatMap(town -> partsOf(Figure.ALLOTTED).entrySet().stream()
                        .map(source ->
                                new Key(offices.nameOf(town) + "·" + source.getValue(), town, "", source.getKey())))
                .toList();
        return new Sheet(
                "money",
                "资金（元）",
                "按镇（街道）和资金来源；审批一个月份即占用（%s）。".formatted(Clause.FUNDING),
                "镇（街道）、资金来源",
                keys,
                List.of(
                        Col.of(Figure.ALLOTTED).inChart(),
                        Col.of(Figure.COMMITTED).inChart(),
                        Col.of(Figure.PAID).inChart(),
                        Col.reckoned("已占用比例", numbers -> Percent.of(numbers.get(1), numbers.get(0)))),
                GROUPED);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
