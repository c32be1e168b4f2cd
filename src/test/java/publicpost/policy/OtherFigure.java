package publicpost.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Tables of a district that set one figure otherwise. */
record OtherFigure(PolicyTables tables, String code, int value) implements PolicyTables {

    @Override
    public GroupAnswer groupsOf(GroupQuestion question) {
        return tables.groupsOf(question);
    }

    @Override
    public List<TargetGroup> groupsInForce(LocalDate on) {
        return tables.groupsInForce(on);
    }

    @Override
    public Figure figure(String asked, LocalDate on) {
        var figure = tables.figure(asked, on);
        return asked.equals(code)
                ? new Figure(
                        code,
                        BigDecimal.valueOf(value),
                        figure.unit(),
                        figure.source(),
                        figure.standing(),
                        figure.evidence())
                : figure;
    }

    @Override
    public FindingRule findingRule(FindingKind kind, String town, LocalDate on) {
        return tables.findingRule(kind, town, on);
    }
}
