package publicpost.audit;

import java.time.LocalDate;

/**
 * The first thing that is wrong with the trail.
 *
 * @param day null where the entry belongs to no day
 * @param seq its place on that day; null where the day itself is wrong
 * @param entry null where there is none
 */
public record Finding(LocalDate day, Integer seq, Long entry, Kind kind) {

    /** What is wrong. */
    public enum Kind {
        CHANGED("内容被改动"),
        MISSING("缺失"),
        REORDERED("次序被改动"),
        REWRITTEN("整日被重算，与已签名的封存值不符"),
        UNSIGNED("封存值不是本系统的密钥所签"),
        DETACHED("与前一日的封存值不衔接"),
        AFTER_HEAD("在封存值之外"),
        UNLINKED("写入已久仍未入链"),
        BACKDATED("时间早于在它之前写入的记录");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static Finding of(Head head, Kind kind) {
        return new Finding(head.day(), null, null, kind);
    }

    /** In one line, for the page and the console. */
    public String inWords() {
        return "%s%s%s：%s"
                .formatted(
                        day == null ? "未入链" : day,
                        seq == null ? "" : " 第 %d 条".formatted(seq),
                        entry == null ? "" : "（记录号 %d）".formatted(entry),
                        kind.label());
    }
}
