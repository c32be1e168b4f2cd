package publicpost.process;

import java.util.regex.Pattern;
import publicpost.intake.Complaint;

/**
 * What a citizen wrote into the form.
 *
 * @param list of the notice, and the place on it as printed
 */
record WrittenObjection(String list, int place, Complaint complaint) {

    private static final Pattern WHOM = Pattern.compile("(SHORT_LIST|WAITING_LIST)-([1-9][0-9]{0,4})");
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_CONTACT = 50;
    private static final int LONGEST_FACTS = 2000;

    /** Says at each field what is wrong, and leaves it to the caller to refuse; null when it is not known who is meant. */
    static WrittenObjection read(Answer answer) {
        var named = "named".equals(answer.optional("named", "实名或匿名"));
        if (!named && !"anonymous".equals(answer.optional("named", "实名或匿名"))) {
            answer.wrong("named", "实名或匿名", "请选择实名还是匿名");
        }
        var objector = text(answer, "objector", "您的姓名", LONGEST_NAME, named ? "实名提出的，请填写您的姓名" : null);
        var contact = text(answer, "contact", "联系方式", LONGEST_CONTACT, named ? "实名提出的，请填写电话等联系方式" : null);
        var facts = text(answer, "facts", "反映的事实", LONGEST_FACTS, "请写明什么事、什么时间、有什么依据");
        var whom = WHOM.matcher(String.valueOf(answer.optional("whom", "被反映人")));
        if (!whom.matches()) {
            return answer.wrong("whom", "被反映人", "请选择公示名单中的人");
        }
        var complaint = new Complaint(named ? objector : null, contact, facts);
        return new WrittenObjection(whom.group(1), Integer.parseInt(whom.group(2)), complaint);
    }

    private static String text(Answer answer, String field, String label, int longest, String ifMissing) {
        var text = answer.optional(field, label);
        if (text == null) {
            return ifMissing == null ? null : answer.wrong(field, label, ifMissing);
        }
        return text.length() > longest ? answer.wrong(field, label, "最多 %d 字".formatted(longest)) : text;
    }
}
