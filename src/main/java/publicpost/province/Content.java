package publicpost.province;

import java.util.function.UnaryOperator;
import publicpost.masks.Masks;

/** What stands in a column, and what of it may be shown. */
public enum Content {
    /** The province's own: its number of a record, and what it says of it. */
    NUMBER("省系统的编号，比对时必填"),
    STATUS("省系统的状态，可没有这一列"),
    /** Ours of a record, as staff know it. */
    KEY("本系统的编号；省系统自有的记录为空"),
    TEXT("文字"),
    /** Words about somebody. */
    OWN_TEXT("文字", UnaryOperator.identity()),
    ID_NUMBER("18 位公民身份号码", Masks::idNumber),
    PHONE("电话号码", Masks::phone),
    ACCOUNT("12 至 19 位数字", Masks::bankAccount),
    /** A day of somebody's life. */
    OWN_DAY("日期，如 2026-05-01", UnaryOperator.identity()),
    DAY("日期，如 2026-05-01"),
    MONTH("月份，如 2026-05"),
    YEAR("年度，如 2026"),
    /** With two places: yuan, or hours. */
    DECIMAL("数，两位小数"),
    CODE("代码");

    private final String label;
    private final UnaryOperator<String> mask;

    Content(String label) {
        this(label, null);
    }

    Content(String label, UnaryOperator<String> mask) {
        this.label = label;
        this.mask = mask;
    }

    /** As the page of the mapping says it. */
    public String label() {
        return label;
    }

    /** Whether it says something of a person that only sealed columns and screens may say. */
    public boolean isPersonal() {
        return mask != null;
    }

    /** As a list shows it; empty for nothing. */
    public String masked(String value) {
        return value == null ? "" : mask == null ? value : mask.apply(value);
    }

    boolean isDay() {
        return this == DAY || this == OWN_DAY;
    }
}
