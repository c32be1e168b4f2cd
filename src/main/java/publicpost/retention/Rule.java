package publicpost.retention;

import java.time.LocalDate;

/**
 * How long one kind of record is kept.
 *
 * @param name in Chinese
 * @param keep ISO 8601, as P10Y
 * @param countedFrom the day it is counted from, in words
 * @param what goes, or why nothing does
 * @param source law or default
 */
public record Rule(
        String kind,
        String name,
        String keep,
        String countedFrom,
        Treatment treatment,
        String what,
        String clause,
        String source,
        LocalDate validFrom) {

    /** What becomes of a record whose time is over. */
    public enum Treatment {
        DELETED("删除"),
        BLANKED("清除内容"),
        KEPT("保留");

        private final String label;

        Treatment(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 10 年, 183 天. */
    public String keptFor() {
        var unit =
                switch (keep.charAt(keep.length() - 1)) {
                    case 'Y' -> "年";
                    case 'M' -> "个月";
                    default -> "天";
                };
        return "%s %s".formatted(keep.substring(1, keep.length() - 1), unit);
    }
}
