package publicpost.exports;

import java.util.List;

/**
 * What stands above the headings.
 *
 * @param list such as 岗位
 * @param madeBy account and office
 * @param madeAt as 2026-05-11 09:30
 * @param narrowed what was asked for
 * @param note what is to be known of the numbers of people in it
 */
public record Title(String list, String madeBy, String madeAt, String narrowed, String note) {

    /** Of a list that shows nobody's numbers. */
    public Title(String list, String madeBy, String madeAt, String narrowed) {
        this(list, madeBy, madeAt, narrowed, "身份证号、电话、账户已脱敏");
    }

    List<String> lines() {
        return List.of("公益性岗位：" + list, "导出人：" + madeBy, "导出时间：" + madeAt, "范围：" + narrowed + "；" + note);
    }
}
