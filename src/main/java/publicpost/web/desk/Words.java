package publicpost.web.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import publicpost.incumbents.Incumbent;
import publicpost.policy.Area;
import publicpost.policy.ExitReason;
import publicpost.policy.PayBasis;
import publicpost.policy.Priority;
import publicpost.policy.Ranked.Standing;
import publicpost.policy.Sex;

/** What the screens call the codes of the program. */
public final class Words {

    private static final Map<String, String> OF = new HashMap<>();

    static {
        Map<String, String> application = Map.of(
                "REGISTERED", "已登记",
                "ELIGIBLE", "资格审核通过",
                "PASSED", "评议通过",
                "SHORT_LISTED", "入围",
                "WAIT_LISTED", "候补",
                "APPROVED", "已审批",
                "PLACED", "已上岗",
                "REFUSED", "不予安置",
                "WITHDRAWN", "已撤回",
                "NOT_PLACED", "未安置");
        Map<String, String> recruitment = Map.of(
                "OPEN", "报名中",
                "RANKED", "已排序",
                "ON_NOTICE", "公示中",
                "NOTICE_ENDED", "公示结束",
                "CLOSED", "已关闭");
        Map<String, String> plan = Map.of(
                "DRAFT", "编制中",
                "CONSENTED", "已同意",
                "ISSUED", "已下达",
                "SUPERSEDED", "已被新版替代",
                "ABANDONED", "已放弃编制");
        Map<String, String> results = Map.of(
                "CONFIRMED", "已核实",
                "NOT_FOUND", "不在名单",
                "SEND_BACK", "退回补正",
                "DROPPED", "不再主张",
                "FAILED", "未通过",
                "NO_QUORUM", "未达法定人数",
                "DISMISSED", "异议不成立",
                "UPHELD", "异议成立",
                "SENT_BACK", "退回重新评议");
        Map<String, String> outcomes = Map.of(
                "OPENED", "已登记",
                "CORRECTED", "已补正",
                "CONFIRM", "确认不予安置",
                "REBUT", "反驳成立",
                "APPROVE", "同意",
                "REFUSE", "不同意",
                "READY", "准备就绪",
                "GIVEN_UP", "放弃",
                "RAISED", "受理异议",
                "REOPEN", "延长报名");
        Map<String, String> more = Map.of(
                "SUBMIT", "提交审议",
                "ABANDON", "放弃编制",
                "CONSENT", "同意",
                "NOBODY", "无人入选",
                "NEEDS_SECOND", "同意，待复核审批",
                "FOLLOWED", "已督办",
                "AWAIT_SEAT", "继续候补",
                "AGAIN", "还有异议待查",
                "DONE", "已办");
        Map<String, String> decisions = Map.of(
                "ELIGIBILITY", "资格审核",
                "RECHECK", "二次核定",
                "REFUSAL", "不予安置决定",
                "APPROVAL", "区级审批",
                "SUBSIDY", "补贴审批",
                "REFUSAL_REVIEW", "不予安置复核",
                "REFUSAL_UPHELD", "维持不予安置",
                "REOPENED", "撤销，重新审核",
                "ANNULLED", "撤销，名额程序已过",
                "NOT_ELIGIBLE", "不符合");
        Map<String, String> term = Map.of(
                "TERM_REVIEW", "期满处理决定",
                "EXTEND", "延长",
                "TO_RETIREMENT", "延长到退休",
                "EXIT", "退出",
                "EXTENDED", "已延长",
                "PROPOSED", "已提出意见",
                "REMINDED", "已提醒",
                "LAPSED", "期满停发",
                "OVERTAKEN", "随退出结束");
        Map<String, String> leaving = Map.of(
                "STAY", "继续在岗",
                "SETTLED", "已结清",
                "LEFT", "已退出",
                "ACCEPTED", "已纳入社会救助",
                "NOT_ENTITLED", "不符合救助条件",
                "ACCEPT", "接受",
                "DECLINE", "放弃");
        Map<String, String> inPost = Map.of(
                "RENEWED", "已续办",
                "NOT_RENEWED", "不再续办",
                "INSURED", "已投保",
                "SUSPEND", "暂停在岗",
                "RETURN", "已返岗",
                "LONGER", "继续暂停",
                "ACTIVE", "在岗",
                "ENDED", "已退出",
                "RESERVED", "待上岗");
        Map<String, String> redetermination = Map.of(
                "REDETERMINATION", "重新认定",
                "AGREED", "同意认定意见",
                "CHECKED", "待导入",
                "TAKEN", "已导入",
                "DISCARDED", "已放弃",
                "ENTER", "纳入新岗位",
                "KEEP", "按原协议执行",
                "APART", "按专项规定执行");
        Map<String, String> subsidy = Map.of(
                "SUBSIDY", "补贴审批",
                "ENTERED", "已填报",
                "SIGN", "已签字",
                "CHECK", "审核通过",
                "SENT", "已送银行",
                "NOTHING", "无须发放",
                "WAITING", "结果未返齐",
                "PAID", "已全部发放");
        Map<String, String> online = Map.of("SUBMITTED", "已提交", "VERIFIED", "身份属实", "NOT_ACCEPTED", "不予受理");
        for (var reason : ExitReason.values()) {
            OF.put(reason.name(), reason.label());
        }
        for (var words : List.of(
                application,
                recruitment,
                plan,
                results,
                outcomes,
                more,
                decisions,
                term,
                leaving,
                inPost,
                redetermination,
                online,
                subsidy)) {
            OF.putAll(words);
        }
    }

    private Words() {}

    public static String of(Object code) {
        return code == null ? "" : OF.getOrDefault(code.toString(), code.toString());
    }

    /** What a letter is headed with. */
    static String letter(String kind) {
        return switch (kind) {
            case "REFUSAL" -> "不予安置告知书";
            case "REFUSAL_REVIEW" -> "复核结果告知书";
            case "NOT_PLACED" -> "未安置告知书";
            case "TERM_REMINDER" -> "期满提醒";
            case "TERM_EXTENDED" -> "期限延长告知书";
            case "EXIT" -> "退出告知书";
            default -> kind;
        };
    }

    public static String of(Incumbent.Status status) {
        return switch (status) {
            case IMPORTED -> "待提出意见";
            case CONFIRMED -> "待审批";
            case ENTERED -> "已纳入新岗位";
            case KEPT -> "按原协议执行";
            case APART -> "按专项规定执行";
        };
    }

    public static String of(Area area) {
        return area == Area.URBAN ? "城镇" : "乡村";
    }

    public static String of(Sex sex) {
        return sex == Sex.MALE ? "男" : "女";
    }

    public static String of(Priority priority) {
        return priority == Priority.FOUR_PLUS_TWO ? "“4+2”优先" : "其他就业困难";
    }

    public static String of(Standing standing) {
        return standing == Standing.SHORT_LIST ? "入围" : "候补";
    }

    public static String of(PayBasis basis) {
        return basis == PayBasis.MONTHLY ? "元/月" : "元/小时";
    }
}
