package publicpost.printing;

/** A document that is printed, signed and sealed: one description for Excel and PDF. */
public record Printout(Heading heading, Table table, Closing closing) {

    /** As 2026年10月　单位：元. */
    String periodAndCurrency() {
        return (heading.period() + (table.hasMoney() ? "　　单位：元" : "")).strip();
    }

    String unitLine() {
        return "编制单位：" + heading.unit();
    }

    String sealLine() {
        return heading.unit() + "（盖章）";
    }

    /** What names a single sheet when the pile falls down. */
    String shortName() {
        return (heading.title() + "　" + heading.period()).strip();
    }
}
