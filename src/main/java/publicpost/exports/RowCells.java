package publicpost.exports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import publicpost.masks.Masks;
import publicpost.persondata.CodeWords;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** A row as it is shown: codes in words, what is sealed opened and masked again. */
final class RowCells {

    private final List<ExportColumn> selected;
    private final int[] shown;
    private final Secrets secrets;
    private final CodeWords words;

    /** There are a few dozen codes and many rows. */
    private final Map<String, String> told = new HashMap<>();

    /**
     * @param selected as the rows have them
     * @param shown those of them that are wanted
     */
    RowCells(List<ExportColumn> selected, List<ExportColumn> shown, Secrets secrets, CodeWords words) {
        this.selected = selected;
        this.shown = IntStream.range(0, selected.size())
                .filter(at -> shown.contains(selected.get(at)))
                .toArray();
        this.secrets = secrets;
        this.words = words;
    }

    /** @return texts, numbers and days; null where there is nothing */
    List<Object> of(ResultSet row) throws SQLException {
        var cells = new ArrayList<Object>(shown.length);
        for (var at : shown) {
            cells.add(cell(row, at + 1, selected.get(at).content()));
        }
        return cells;
    }

    private Object cell(ResultSet row, int at, ExportColumn.Content content) throws SQLException {
        return switch (content) {
            case NUMBER -> row.getBigDecimal(at);
            case DAY -> row.getObject(at, LocalDate.class);
            case TEXT -> row.getString(at);
            case CODE -> word(row.getString(at));
            case REMARK -> Masks.within(row.getString(at));
            case ID_NUMBER -> Masks.idNumber(secrets.open(SealedColumn.PERSON_ID_NUMBER, row.getString(at)));
            case PHONE -> Masks.phone(secrets.open(SealedColumn.PERSON_PHONE, row.getString(at)));
            case PAYMENT_ACCOUNT -> Masks.bankAccount(secrets.open(SealedColumn.PAYMENT_ACCOUNT, row.getString(at)));
        };
    }

    private String word(String code) {
        return code == null ? null : told.computeIfAbsent(code, words::of);
    }
}
