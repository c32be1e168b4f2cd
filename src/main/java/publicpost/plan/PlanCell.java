package publicpost.plan;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import publicpost.policy.Area;
import publicpost.policy.Cell;
import publicpost.policy.CellKey;

/** How many seats one town has in one area. */
@Embeddable
public class PlanCell {

    private String town;

    @Enumerated(STRING)
    private Area area;

    private int seats;

    protected PlanCell() {} // for JPA

    PlanCell(Cell cell) {
        this.town = cell.key().town();
        this.area = cell.key().area();
        this.seats = cell.seats();
    }

    Cell cell() {
        return new Cell(new CellKey(town, area), seats);
    }
}
