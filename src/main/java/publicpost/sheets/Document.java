package publicpost.sheets;

import java.util.Locale;

/** What is printed of a month; named in addresses as here, in small letters. */
public enum Document {
    PAYROLL("补贴发放表"),
    SUMMARY("出勤和拟拨付汇总表"),
    NOTICE("公示表"),
    FUNDING("资金分担表"),
    ROSTER("花名册"),
    LEDGER("台账");

    private final String label;

    Document(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }

    /** As in its address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can only be drawn up once there are amounts. */
    public boolean needsAmounts() {
        return this != ROSTER;
    }
}
