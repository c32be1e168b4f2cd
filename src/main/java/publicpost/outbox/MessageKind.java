package publicpost.outbox;

/** What a person is told of. */
public enum MessageKind {
    RECEIVED("申请已受理"),
    REFUSED("申请未获批准"),
    SHORT_LISTED("已入围"),
    WAITING("已列入候补"),
    PLACE_OFFERED("候补岗位空出"),
    TERM_ENDING("补贴期限将满");

    private final String label;

    MessageKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
