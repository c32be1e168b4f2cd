package publicpost.lists;

import publicpost.casefile.Refused;

/**
 * What a kind of list is called where it is refused, in Chinese.
 *
 * @param file the field it is sent in by, such as 名册文件
 * @param list such as 名册
 * @param entries what its lines are, such as 人员
 * @param unit what they are counted in, such as 人
 */
public record Wording(String file, String list, String entries, String unit) {

    Refused refused(String message) {
        return Refused.at("file", file, message);
    }

    Refused tooMany(int most) {
        return refused("一次最多 %d %s，请分成几份".formatted(most, unit));
    }
}
