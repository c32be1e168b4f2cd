package publicpost.process;

import java.util.regex.Pattern;
import publicpost.intake.ApplicationDraft;
import publicpost.intake.BankAccount;
import publicpost.people.IdNumber;
import publicpost.people.PersonDetails;
import publicpost.policy.Area;
import publicpost.policy.RetirementCategory;

/** Reads the application form: the same fields when it is handed in and when it is corrected. */
final class ApplicationForm {

    private static final String GROUPS = "申请人所属名单（可多选）";
    private static final Pattern PHONE = Pattern.compile("1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12,19}");

    private static final String CONSENT = "个人信息告知";

    private ApplicationForm() {}

    static ApplicationDraft read(Answer a) {
        var draft = asFarAsWritten(a, a.id("announcement", "招聘公告"));
        a.refuseIfWrong();
        return draft;
    }

    /** With nothing where it cannot be read; what is wrong stands in the answer. */
    static ApplicationDraft asFarAsWritten(Answer a, Long announcement) {
        agreed(a, "须由本人同意后才能登记");
        var id = IdNumber.read(a.text("idNumber", "身份证号码"));
        if (id.isEmpty()) {
            a.wrong("idNumber", "身份证号码", "应为 18 位有效公民身份号码，请核对校验位和出生日期");
        }
        return read(a, announcement, id.orElse(null));
    }

    /** The announcement and the person stay what they were; everything else may have changed. */
    static ApplicationDraft corrected(Answer a, Long announcement, IdNumber idNumber) {
        agreed(a, "须由本人同意后才能改动");
        var draft = read(a, announcement, idNumber);
        a.refuseIfWrong();
        return draft;
    }

    private static void agreed(Answer a, String otherwise) {
        if (!a.yes("consent", CONSENT)) {
            a.wrong("consent", CONSENT, otherwise);
        }
    }

    private static ApplicationDraft read(Answer a, Long announcement, IdNumber idNumber) {
        var groups = a.texts("groups", GROUPS);
        if (groups.isEmpty()) {
            a.wrong("groups", GROUPS, "至少选择一类");
        }
        return new ApplicationDraft(
                announcement,
                a.text("village", "村（社区）"),
                a.choice("area", "申请区域", Area.class),
                idNumber,
                person(a),
                bank(a),
                a.yes("unemployedRegistered", "失业登记"),
                groups,
                a.ids("wishes", "志愿岗位"),
                a.ids("documents", "证明材料"));
    }

    private static BankAccount bank(Answer a) {
        return new BankAccount(
                a.text("bankName", "开户银行"), a.matching("bankAccount", "本人银行账号", ACCOUNT, "应为 12 至 19 位数字"));
    }

    private static PersonDetails person(Answer a) {
        return new PersonDetails(
                a.text("name", "姓名"),
                a.choice("retirementCategory", "退休类别", RetirementCategory.class),
                a.text("householdPlace", "户籍地"),
                a.matching("phone", "联系电话", PHONE, "应为 11 位手机号或带区号的固定电话"));
    }
}
