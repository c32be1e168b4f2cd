package publicpost.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.board.Ask;
import publicpost.board.Audience;
import publicpost.board.Board;
import publicpost.board.Boards;
import publicpost.board.Figure;
import publicpost.board.Line;
import publicpost.board.Row;
import publicpost.board.Section;
import publicpost.board.Section.Chart;
import publicpost.board.Section.Heading;
import publicpost.board.Shown;
import publicpost.board.Viewer;
import publicpost.casefile.Refused;

/** 计划看板: who sees which of its figures, and the rows behind each; overdue tasks are the officer's own. */
@Component
public class BoardDesk {

    private final Sights sights;
    private final Boards boards;
    private final OverdueTasks overdue;

    BoardDesk(Sights sights, Boards boards, OverdueTasks overdue) {
        this.sights = sights;
        this.boards = boards;
        this.overdue = overdue;
    }

    /** Empty for an office that has no board. */
    public Optional<Viewer> find(Officer officer) {
        return sights.find(officer).flatMap(BoardDesk::viewer);
    }

    private static Optional<Viewer> viewer(Sight sight) {
        return switch (sight.role()) {
            case DISTRICT -> Optional.of(new Viewer(Audience.ZONE, "district", sight.towns()));
            case TOWN -> Optional.of(new Viewer(Audience.TOWN, sight.towns().get(0), sight.towns()));
            case VILLAGE -> Optional.of(new Viewer(Audience.VILLAGE, sight.village(), sight.towns()));
            case FINANCE -> Optional.of(new Viewer(Audience.FINANCE, "finance", sight.towns()));
            case AGENCY -> Optional.empty();
        };
    }

    /** @throws Refused when the officer's office has no board */
    public Viewer viewer(Officer officer) {
        return find(officer).orElseThrow(() -> Refused.at("officer", "计划看板", "计划看板不属于您所在部门的办理范围"));
    }

    public Board board(int year, Officer officer) {
        var viewer = viewer(officer);
        var counted = boards.of(year, viewer);
        var sections = new ArrayList<>(counted.sections());
        if (viewer.sees(Figure.OVERDUE)) {
            sections.add(overdue(officer));
        }
        return new Board(counted.year(), counted.plan(), counted.on(), List.copyOf(sections));
    }

    private Section overdue(Officer officer) {
        var number = BigDecimal.valueOf(overdue.count(officer));
        var ask = number.signum() == 0 ? null : new Ask(Figure.OVERDUE, "", "", "");
        return new Section(
                "overdue",
                "逾期任务",
                "交由您所在部门办理、已过应办日期仍未办结的任务。",
                "办理部门",
                List.of(new Heading(Figure.OVERDUE.label(), false)),
                List.of(new Line("本部门", List.of(new Shown(number.toPlainString(), number, ask)))),
                null,
                Chart.NONE,
                false);
    }

    /** @throws NoSuchElementException when the officer's board has no such table */
    public Section section(String code, int year, Officer officer) {
        return board(year, officer).sections().stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no table " + code));
    }

    /** @throws Refused when the figure, or the town, is not the officer's business */
    public List<Row> rows(Ask ask, int year, int most, Officer officer) {
        var viewer = viewer(officer);
        if (!viewer.sees(ask.figure())) {
            throw Refused.at(
                    "officer",
                    ask.figure().label(),
                    "%s不属于您所在部门的办理范围".formatted(ask.figure().label()));
        }
        if (!ask.town().isEmpty() && !viewer.towns().contains(ask.town())) {
            throw Refused.at("town", "镇（街道）", "没有这个镇（街道），或不属于您所在部门的办理范围");
        }
        return ask.figure() == Figure.OVERDUE ? overdue.rows(officer, most) : boards.rows(ask, year, viewer, most);
    }

    /** What the parts of a figure are called, by code. */
    public Map<String, String> partsOf(Figure figure) {
        return boards.partsOf(figure);
    }
}
