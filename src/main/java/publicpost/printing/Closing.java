package publicpost.printing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands below the table.
 *
 * @param sum in yuan, written in words too; null where the document has none
 * @param notes a line each
 * @param signers whose names are written by hand, as 审核人
 * @param sealed whether there is room for the office's seal and the date
 */
public record Closing(BigDecimal sum, List<String> notes, List<String> signers, boolean sealed) {

    public static final Closing NONE = new Closing(null, List.of(), List.of(), false);

    /** Over which the seal goes. */
    static final String DATE = "　　　　年　　　月　　　日";

    private static final String LINE = "_".repeat(20);

    /**
     * @throws ArithmeticException for parts of a cent (分) in the sum
     * @throws IllegalArgumentException for a sum of a trillion and more
     */
    public Closing {
        notes = List.copyOf(notes);
        signers = List.copyOf(signers);
        if (sum != null) {
            CapitalAmount.of(sum);
        }
    }

    /** With room for the office's seal and the date. */
    public static Closing signedBy(String... signers) {
        return new Closing(null, List.of(), List.of(signers), true);
    }

    /** @param yuan two decimals at most */
    public Closing summing(BigDecimal yuan) {
        return new Closing(yuan, notes, signers, sealed);
    }

    public Closing noting(String... lines) {
        return new Closing(sum, List.of(lines), signers, sealed);
    }

    /** Empty where the document has no sum. */
    String sumInWords() {
        return sum == null
                ? ""
                : "金额合计（大写）：人民币%s　　（小写）：¥%s"
                        .formatted(CapitalAmount.of(sum), Cell.money(sum).shown());
    }

    /** 审核人：____, in rows of about the same length. */
    List<List<String>> signatures(int mostInRow) {
        var rows = new ArrayList<List<String>>();
        var inRow = inRow(mostInRow);
        for (var from = 0; from < signers.size(); from += inRow) {
            rows.add(signers.subList(from, Math.min(from + inRow, signers.size())).stream()
                    .map(signer -> signer + "：" + LINE)
                    .toList());
        }
        return rows;
    }

    private int inRow(int most) {
        var rows = Math.max(1, (signers.size() + most - 1) / most);
        return Math.max(1, (signers.size() + rows - 1) / rows);
    }
}
