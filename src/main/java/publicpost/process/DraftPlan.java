package publicpost.process;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.offices.Office;
import publicpost.offices.Office.Kind;
import publicpost.offices.Offices;
import publicpost.plan.CellState;
import publicpost.plan.Plan;
import publicpost.plan.PlanDraft;
import publicpost.plan.Planning;
import publicpost.plan.Seats;
import publicpost.policy.Area;
import publicpost.policy.Cell;
import publicpost.policy.CellKey;

/** 编制分配计划: the district allocates the year's seats to towns and areas. */
@Component
@Gives({"SUBMIT", "ABANDON"})
class DraftPlan implements Step {

    private static final int MOST = 100_000;

    private final Planning planning;
    private final Seats seats;
    private final Offices offices;
    private final Clock clock;

    DraftPlan(Planning planning, Seats seats, Offices offices, Clock clock) {
        this.planning = planning;
        this.seats = seats;
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        if ("ABANDON".equals(a.oneOf("decision", "办理方式", "SUBMIT", "ABANDON"))) {
            planning.abandon(turn.caseNumber());
            return Outcome.of("ABANDON");
        }
        planning.draft(turn.caseNumber(), read(a), turn.by());
        return Outcome.of("SUBMIT");
    }

    private PlanDraft read(Answer a) {
        var year = a.whole("year", "计划年度", 2022, 2100);
        var total = a.whole("total", "下达总数", 0, MOST);
        var reason = a.text("reason", "编制（调整）理由");
        var document = a.text("documentNumber", "文号");
        var cells = cells(a);
        a.refuseIfWrong();
        return new PlanDraft(year, total, reason, document, cells);
    }

    /** Every town has a cell for each area; one that the form leaves out has no seats. */
    private List<Cell> cells(Answer a) {
        var entered = new LinkedHashMap<CellKey, Integer>();
        for (var town : towns()) {
            for (var area : Area.values()) {
                entered.put(new CellKey(town.code(), area), 0);
            }
        }
        for (var row : a.rows("cells")) {
            var town =
                    row.oneOf("town", "镇街", towns().stream().map(Office::code).toArray(String[]::new));
            var area = row.choice("area", "区域", Area.class);
            var number = row.whole("seats", "岗位数", 0, MOST);
            if (town != null && area != null && number != null) {
                entered.put(new CellKey(town, area), number);
            }
        }
        var cells = new ArrayList<Cell>();
        entered.forEach((key, number) -> cells.add(new Cell(key, number)));
        return cells;
    }

    private List<Office> towns() {
        return offices.of(Kind.TOWN);
    }

    @Override
    public Object context(Turn turn) {
        var draft = planning.find(turn.caseNumber());
        var base = draft.or(() -> planning.inForce().stream().findFirst());
        var year = draft.map(Plan::year).orElse(LocalDate.now(clock).getYear());
        var shown = new LinkedHashMap<String, Object>();
        shown.put("year", year);
        shown.put("version", draft.map(Plan::edition).orElse(null));
        shown.put("reason", draft.map(Plan::reason).orElse(""));
        shown.put("documentNumber", draft.map(Plan::documentNumber).orElse(""));
        shown.put("current", base.map(this::current).orElse(Map.of("total", 0, "cells", List.of())));
        shown.put(
                "towns",
                towns().stream()
                        .map(town -> Map.of("code", town.code(), "name", town.name()))
                        .toList());
        return shown;
    }

    private Map<String, Object> current(Plan plan) {
        var occupied = seats.of(plan.year()).stream().collect(toMap(CellState::key, CellState::occupied));
        return Map.of(
                "year", plan.year(),
                "total", plan.total(),
                "cells",
                        plan.cells().stream()
                                .map(cell -> Map.of(
                                        "town", cell.key().town(),
                                        "area", cell.key().area(),
                                        "seats", cell.seats(),
                                        "occupied", occupied.getOrDefault(cell.key(), 0)))
                                .toList());
    }
}
