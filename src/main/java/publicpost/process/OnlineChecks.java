package publicpost.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import publicpost.casefile.Refused.FieldError;

/**
 * What the pages online ask more strictly than the counter, where somebody looks at the paper and can be called; and what
 * they call the counter's fields.
 */
final class OnlineChecks {

    private static final Map<String, String> LABELS =
            Map.of("retirementCategory", "原定退休年龄", "householdPlace", "户籍所在地", "groups", "您属于哪些类别");

    /** Codes and answers go there as short messages, and whoever cannot read them never comes to her case. */
    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");

    /** In any script, rare signs included that fonts keep in private places, with the points within names. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Co}·•‧・.'’ -]+");

    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_PLACE = 100;

    private OnlineChecks() {}

    static List<FieldError> of(Map<String, ?> content) {
        var wrong = new ArrayList<FieldError>();
        var name = WrittenText.of(content.get("name"));
        if (!name.isEmpty() && !NAME.matcher(name).matches()) {
            wrong.add(new FieldError("name", "姓名", "请按身份证填写，不能有间隔号以外的符号"));
        } else if (name.length() > LONGEST_NAME) {
            wrong.add(new FieldError("name", "姓名", "最多 %d 字".formatted(LONGEST_NAME)));
        }
        if (WrittenText.of(content.get("householdPlace")).length() > LONGEST_PLACE) {
            wrong.add(
                    new FieldError("householdPlace", LABELS.get("householdPlace"), "最多 %d 字".formatted(LONGEST_PLACE)));
        }
        var phone = WrittenText.of(content.get("phone"));
        if (!phone.isEmpty() && !MOBILE.matcher(Answer.inPlainSigns(phone)).matches()) {
            wrong.add(new FieldError("phone", "联系电话", "请填写 11 位手机号：验证码和办理结果用短信发到这个号码"));
        }
        return wrong;
    }

    /** As the page calls the field. */
    static FieldError called(FieldError problem) {
        return new FieldError(
                problem.field(), LABELS.getOrDefault(problem.field(), problem.label()), problem.message());
    }

    /** What nobody need say is not kept in silence instead of what was chosen. */
    static List<FieldError> ofChoice(Map<String, ?> typed, Map<String, ?> content) {
        var chosen = String.valueOf(typed.get("retirementCategory"));
        return chosen.startsWith("FEMALE") && "MALE".equals(content.get("retirementCategory"))
                ? List.of(new FieldError(
                        "retirementCategory",
                        LABELS.get("retirementCategory"),
                        "身份证号码是男性的，这一项不用选，已经去掉。没有填错号码的，再点一次“保存，下一步”"))
                : List.of();
    }
}
