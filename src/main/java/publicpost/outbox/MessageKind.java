package publicpost.outbox;

import java.time.Duration;

/** What a person is told of. */
public enum MessageKind {
    RECEIVED("申请已受理"),
    ONLINE_RECEIVED("网上申请已收到"),
    ONLINE_SENT_BACK("网上申请退回修改"),
    ONLINE_NOT_ACCEPTED("网上申请不予受理"),
    REFUSED("申请未获批准"),
    REVIEWED("复核结果"),
    SHORT_LISTED("已入围"),
    WAITING("已列入候补"),
    PLACE_OFFERED("候补岗位空出"),
    TERM_ENDING("补贴期限将满"),
    FINDING_HEARING("请本人说明情况"),
    FINDING_DECIDED("核查处理决定"),
    ACCESS_CODE("查询验证码", Duration.ofMinutes(10));

    private final String label;
    private final Duration useful;

    MessageKind(String label) {
        this(label, null);
    }

    MessageKind(String label, Duration useful) {
        this.label = label;
        this.useful = useful;
    }

    /** How many seconds it is of any use; null where it is good for ever. */
    Integer usefulSeconds() {
        return useful == null ? null : (int) useful.toSeconds();
    }

    public String label() {
        return label;
    }
}
