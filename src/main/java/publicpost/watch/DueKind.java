package publicpost.watch;

/** What can fall due, in the order in which a morning deals with it. */
public enum DueKind {
    /** A term comes to its end and is to be reviewed. */
    TERM("期限将满"),
    FIRST_REMINDER("期满第一次提醒"),
    LAST_REMINDER("期满最后提醒"),
    /** Retirement, or the oldest age of a rural post: an end that needs no decision. */
    LIMIT("到达退休日期或年龄上限"),
    /** The term is over. */
    TERM_END("期限届满"),
    AGREEMENT("协议将满"),
    COVER("意外伤害保险将满"),
    /** A rural holder without cover. */
    UNCOVERED("没有意外伤害保险"),
    /** The agreement has run out, and there is no other. */
    UNSIGNED("没有有效协议"),
    /** The list membership that a placement rests on has lapsed. */
    MEMBERSHIP("名单身份失效"),
    WAITING_LIST("候补名单到期");

    private final String label;

    DueKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
