package publicpost.masks;

import cn.hutool.core.util.DesensitizedUtil;
import cn.hutool.core.util.StrUtil;
import java.util.regex.Pattern;

/** What of a person's name and numbers is shown. */
public final class Masks {

    /** An identity number, an account or a mobile phone somewhere in a text. */
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![0-9])([0-9]{17}[0-9Xx]|[0-9]{15,19}|1[3-9][0-9]{9})(?![0-9Xx])");

    private Masks() {}

    /** 371099********0020: the region and the last two. */
    public static String idNumber(String digits) {
        return digits == null ? "" : DesensitizedUtil.idCardNum(digits, 6, 2);
    }

    public static String phone(String number) {
        return number == null ? "" : DesensitizedUtil.mobilePhone(number);
    }

    /** The first and the last four. */
    public static String bankAccount(String digits) {
        return digits == null || digits.isEmpty() ? "" : DesensitizedUtil.bankCard(digits);
    }

    /** 于秀兰 as 于*兰 and 于敏 as 于*: neighbours know who is meant, others do not. */
    public static String name(String name) {
        return StrUtil.hide(name, 1, Math.max(2, name.length() - 1));
    }

    /** 于秀兰 as 于**: for messages about lines of a list. */
    public static String surname(String name) {
        return DesensitizedUtil.chineseName(name);
    }

    /** A text in which somebody may have written a number, such as the name of a file or what a bank answers. */
    public static String within(String text) {
        return text == null ? null : NUMBERS.matcher(text).replaceAll(found -> shortened(found.group()));
    }

    private static String shortened(String number) {
        return number.substring(0, 3) + "****" + number.substring(number.length() - 2);
    }
}
