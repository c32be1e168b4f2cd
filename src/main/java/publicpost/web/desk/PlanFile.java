package publicpost.web.desk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.casefile.Documents;
import publicpost.offices.Offices;
import publicpost.plan.CellState;
import publicpost.plan.Plan;
import publicpost.plan.Seats;
import publicpost.policy.Cell;

/** The file of an annual plan: its cells, what is developed and what is occupied. */
@Component
class PlanFile {

    private static final List<String> COLUMNS = List.of("镇街", "区域", "计划", "已下达", "已开发", "在岗");

    private final Seats seats;
    private final Offices offices;
    private final Documents documents;
    private final Trails trails;

    PlanFile(Seats seats, Offices offices, Documents documents, Trails trails) {
        this.seats = seats;
        this.offices = offices;
        this.documents = documents;
        this.trails = trails;
    }

    CaseFile of(Plan plan) {
        var number = plan.caseNumber();
        var header = new CaseFile.Header(
                number,
                "年度计划",
                "%d 年岗位分配计划（第 %d 版，共 %d 个）".formatted(plan.year(), plan.edition(), plan.total()),
                Words.of(plan.status()),
                plan.status() == Plan.Status.DRAFT || plan.status() == Plan.Status.CONSENTED,
                null,
                "全区");
        return CaseFiles.sheets(
                header,
                List.of(why(plan), cells(plan)),
                List.of(),
                documents.listed(number),
                trails.diagram(number),
                trails.of(number));
    }

    /** A plan's case begins before its first draft. */
    CaseFile notDrafted(String number) {
        var header = new CaseFile.Header(number, "年度计划", "尚未编制的岗位分配计划", "待编制", true, null, "全区");
        return CaseFiles.sheets(header, List.of(), List.of(), List.of(), trails.diagram(number), trails.of(number));
    }

    private static CaseFile.Sheet why(Plan plan) {
        return new CaseFile.Sheet("编制依据", List.of("文号", "理由"), List.of(List.of(plan.documentNumber(), plan.reason())));
    }

    private CaseFile.Sheet cells(Plan plan) {
        var states = seats.of(plan.year());
        var rows = new ArrayList<List<String>>();
        plan.cells().stream()
                .sorted((one, other) ->
                        one.key().toString().compareTo(other.key().toString()))
                .forEach(cell -> rows.add(row(cell, states)));
        return new CaseFile.Sheet("岗位计划分配表", COLUMNS, rows);
    }

    private List<String> row(Cell cell, List<CellState> states) {
        var state = states.stream()
                .filter(one -> one.key().equals(cell.key()))
                .findFirst()
                .orElse(new CellState(cell.key(), 0, 0, 0));
        return List.of(
                offices.nameOf(cell.key().town()),
                Words.of(cell.key().area()),
                String.valueOf(cell.seats()),
                String.valueOf(state.seats()),
                String.valueOf(state.developed()),
                String.valueOf(state.occupied()));
    }
}
