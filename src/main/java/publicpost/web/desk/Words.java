package publicpost.web.desk;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import publicpost.incumbents.Incumbent;
import publicpost.policy.Area;
import publicpost.policy.ExitReason;
import publicpost.policy.PayBasis;
import publicpost.policy.Priority;
import publicpost.policy.Ranked.Standing;
import publicpost.policy.Sex;

/** What the screens call the codes of the program. */
public final class Words {

    private static final Properties OF = new Properties();

    static {
        try (var file = Words.class.getResourceAsStream("/desk/words.properties");
                var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            OF.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        for (var reason : ExitReason.values()) {
            OF.putIfAbsent(reason.name(), reason.label());
        }
    }

    private Words() {}

    public static String of(Object code) {
        return code == null ? "" : OF.getProperty(code.toString(), code.toString());
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
            case "FINDING_HEARING" -> "听取意见通知书";
            case "FINDING" -> "核查处理决定告知书";
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
