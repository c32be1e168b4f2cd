package publicpost.process.applicant;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import publicpost.intake.Application.Status;

/** Where a case stands in words for the one who applied: what waits, what comes next, and what the date beside it means. */
public enum Stage {
    IDENTIFIED("VerifyIdentity", "等待核对身份", "村（社区）会联系您核对身份证，核对后正式登记。", "核对应在这一天前完成"),
    SENT_BACK("", "退回修改", "请凭续办码回到网上申请，按下面写的修改，再提交。", ""),
    NOT_ACCEPTED("", "不予受理", "理由写在下面。", ""),
    CHECKED("VerifyEvidence", "正在核验材料", "管名单的单位正在核对您申报的类别，核对完就审核资格。您不用跑腿。", "核验应在这一天前完成"),
    EXAMINED("CheckEligibility", "正在审核资格", "正在按政策核对您的条件，很快就有结果。", ""),
    APPRAISED("Appraise", "等待民主评议", "村（社区）开会评议。评议通过后，等待镇（街道）排序。", "评议应在这一天前完成"),
    RANKED("AwaitRanking", "等待排序", "报名截止后，镇（街道）给评议通过的人排序，结果会公示。", "报名截止"),
    ON_NOTICE("OnNotice", "正在公示", "公示没有异议的，报区级审批。列入候补的，有岗位空出时按顺序通知您。", "公示最后一天"),
    OBJECTED("InvestigateObjection", "正在调查异议", "公示期间有人对您的申请提出异议，镇（街道）正在核实。需要您说明情况的，会联系您。", "调查应在这一天前完成"),
    APPROVED("Approve", "等待区级审批", "区科技创新局正在审批。批准后，镇（街道）通知您办上岗手续。", "审批应在这一天前完成"),
    PREPARED("PrepareStart", "已经批准，准备上岗", "镇（街道）和您签协议、办保险，办好就可以上岗。", "手续应在这一天前办好"),
    CORRECTED("CorrectApplication", "需要补正材料", "请按下面写的内容补正，交到村（社区），照片也可以在这里添加。逾期不补正的，申请可能不予批准。", "最晚补正日期"),
    WAITING("AwaitSeat", "候补等待", "您在候补名单上。有岗位空出时按顺序通知您，请保持电话畅通。", "候补名单保留到"),
    OFFERED("AnswerOffer", "有岗位空出，等您答复", "请到村（社区）答复去不去。到期不答复的，视为放弃。", "最晚答复日期"),
    DOUBTED("ConfirmRefusal", "正在作出决定", "审核中发现有不符合条件的情况，镇（街道）正在确认。决定后，书面告诉您理由和依据。", "决定应在这一天前作出"),
    REVIEWED("ReviewRefusal", "正在复核", "由区里没有作出不予安置决定的人复核，结果会书面告知，并发短信。", "复核应在这一天前完成"),
    PLACED(Status.PLACED, "已经上岗", "您已经上岗。以后的事请找用人单位或镇（街道）。", "补贴最后一天"),
    REFUSED(Status.REFUSED, "未获批准", "理由和依据写在下面的告知书里。", ""),
    ANNULLED("", "不予安置的决定已经撤销", "本次名额已经排定，不能再安置。以后可以申请新公告的岗位。", ""),
    WITHDRAWN(Status.WITHDRAWN, "已经撤回", "您已经撤回申请。以后还可以申请新公告的岗位。", ""),
    NOT_PLACED(Status.NOT_PLACED, "没有安置", "候补名单已经关闭，没有轮到您。以后还可以申请新公告的岗位。", ""),
    /** What an analyst added since; its own name is said. */
    OTHER("", "正在办理", "正在办理，有结果会通知您。", "应在这一天前办好");

    private final String node;
    private final Status end;
    private final String words;
    private final String next;
    private final String day;

    Stage(String node, String words, String next, String day) {
        this(node, null, words, next, day);
    }

    Stage(Status end, String words, String next, String day) {
        this("", end, words, next, day);
    }

    Stage(String node, Status end, String words, String next, String day) {
        this.node = node;
        this.end = end;
        this.words = words;
        this.next = next;
        this.day = day;
    }

    /** @param node of the model, where a case waits */
    static Optional<Stage> at(String node) {
        return Arrays.stream(values())
                .filter(stage -> !stage.node.isEmpty() && stage.node.equals(node))
                .findFirst();
    }

    /** Of a case that has ended. */
    static Optional<Stage> of(Status status) {
        return Arrays.stream(values())
                .filter(stage -> stage.end == status && status.isEnd())
                .findFirst();
    }

    /** Whether somebody is to do something by the day beside it; other days only pass. */
    boolean hasDeadline() {
        return !EnumSet.of(RANKED, ON_NOTICE, WAITING, PLACED).contains(this);
    }

    public String words() {
        return words;
    }

    /** What comes next, and what she is to do about it. */
    public String next() {
        return next;
    }

    /** What a date beside it means; empty where there is none. */
    public String day() {
        return day;
    }
}
