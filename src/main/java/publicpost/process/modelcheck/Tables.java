package publicpost.process.modelcheck;

import java.math.BigDecimal;
import java.util.Optional;

/** What the checks of the tables share. */
final class Tables {

    private Tables() {}

    /** A table that the rules ask; one that is there and could not be read has been spoken of. */
    static Optional<Table> required(String file, ModelSet set, Findings found) {
        if (set.files().text(file).isEmpty()) {
            found.error(Spot.of(file), "table-missing", "缺少决策表 %s，系统要查它，请恢复", file);
        }
        return Optional.ofNullable(set.tables().get(file));
    }

    static Optional<BigDecimal> number(String cell) {
        try {
            return Optional.of(new BigDecimal(cell));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** A number of days or months: whole, and one at least. */
    static boolean isCount(String cell) {
        return number(cell)
                .filter(value -> value.signum() > 0)
                .map(value -> value.stripTrailingZeros().scale() <= 0)
                .orElse(false);
    }

    static boolean isYesOrNo(String cell) {
        return cell.equals("true") || cell.equals("false");
    }
}
