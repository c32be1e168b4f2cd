package publicpost.audit;

/**
 * What a check of the trail came to.
 *
 * @param days on which something was chained
 * @param entries that were found as they were chained
 * @param broken the first thing wrong; null when nothing is
 */
public record Verdict(int days, long entries, Finding broken) {

    public boolean holds() {
        return broken == null;
    }

    public String inWords() {
        return holds() ? "审计记录完整：%d 日，%d 条，逐条哈希与每日签名均相符".formatted(days, entries) : "审计记录被破坏：" + broken.inWords();
    }
}
