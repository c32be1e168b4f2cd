package publicpost.process.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import publicpost.policy.Area;
import publicpost.policy.PayBasis;
import publicpost.policy.RetirementCategory;

/** What lists call the codes of the forms; templates offer them in this order. */
final class ListWords {

    static final Map<String, String> YES_NO = inOrder("是", "true", "否", "false");

    static final Map<String, String> AREAS = inOrder("乡村", Area.RURAL.name(), "城镇", Area.URBAN.name());

    static final Map<String, String> BASES = inOrder(
            "按月",
            PayBasis.MONTHLY.name(),
            "按小时",
            PayBasis.HOURLY.name(),
            "月",
            PayBasis.MONTHLY.name(),
            "小时",
            PayBasis.HOURLY.name());

    private static final Map<String, String> RETIREMENT = inOrder(
            "男", RetirementCategory.MALE.name(),
            "女55", RetirementCategory.FEMALE_55.name(),
            "女50", RetirementCategory.FEMALE_50.name(),
            "男60", RetirementCategory.MALE.name());

    static final List<String> RETIREMENT_OFFERED = List.of("男", "女55", "女50");
    static final List<String> BASES_OFFERED = List.of("按月", "按小时");

    private ListWords() {}

    /** Null when it says neither; 男职工60 and 女50周岁 say it too. */
    static String retirement(String text) {
        return RETIREMENT.get(text.replaceAll("职工|周岁|岁|\\s", ""));
    }

    private static Map<String, String> inOrder(String... wordsAndCodes) {
        var words = new LinkedHashMap<String, String>();
        for (var i = 0; i < wordsAndCodes.length; i += 2) {
            words.put(wordsAndCodes[i], wordsAndCodes[i + 1]);
        }
        return words;
    }
}
