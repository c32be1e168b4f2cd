package publicpost.sheets;

import cn.hutool.core.util.DesensitizedUtil;
import cn.hutool.core.util.StrUtil;

/** What of a person's name and numbers stands on paper. */
final class Masks {

    private Masks() {}

    static String idNumber(String digits) {
        return DesensitizedUtil.idCardNum(digits, 6, 2);
    }

    static String bankAccount(String digits) {
        return digits == null || digits.isEmpty() ? "" : DesensitizedUtil.bankCard(digits);
    }

    /** 于秀兰 as 于*兰 and 于敏 as 于*: neighbours know who is meant, others do not. */
    static String name(String name) {
        return StrUtil.hide(name, 1, Math.max(2, name.length() - 1));
    }
}
