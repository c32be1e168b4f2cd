package publicpost.inspections;

import java.util.Optional;
import java.util.regex.Pattern;
import publicpost.policy.InspectionRisk;

/**
 * A post with a holder, as it stood when an inspection was drawn.
 *
 * @param caseNumber by which its holder came there
 */
public record Listed(String caseNumber, InspectionRisk risk, int weight) {

    private static final Pattern LINE = Pattern.compile("(\\S+) (\\d+) ([01]) ([01]) (\\d+) (\\d+)");

    /** As it is kept: SQ2026-000123 2 1 0 400 8. */
    String line() {
        return "%s %d %d %d %d %d"
                .formatted(
                        caseNumber,
                        risk.openFindings(),
                        risk.alwaysFull() ? 1 : 0,
                        risk.kin() ? 1 : 0,
                        risk.daysUnseen(),
                        weight);
    }

    static Listed read(String line) {
        return Optional.of(LINE.matcher(line))
                .filter(parts -> parts.matches())
                .map(parts -> new Listed(
                        parts.group(1),
                        new InspectionRisk(
                                Integer.parseInt(parts.group(2)),
                                parts.group(3).equals("1"),
                                parts.group(4).equals("1"),
                                Integer.parseInt(parts.group(5))),
                        Integer.parseInt(parts.group(6))))
                .orElseThrow(() -> new IllegalStateException("no line of a population"));
    }
}
