package publicpost.incumbents;

import java.util.List;
import java.util.Map;
import publicpost.policy.Area;
import publicpost.policy.PayBasis;
import publicpost.policy.RetirementCategory;
import publicpost.policy.Scheme;

/** What lists call the codes of the program; the template offers the first word of each. */
final class ListWords {

    static final Map<String, Area> AREAS = Map.of("城镇", Area.URBAN, "乡村", Area.RURAL);

    static final Map<String, PayBasis> BASES =
            Map.of("月", PayBasis.MONTHLY, "按月", PayBasis.MONTHLY, "小时", PayBasis.HOURLY, "按小时", PayBasis.HOURLY);

    static final Map<String, Scheme> SCHEMES = Map.of(
            "原公益性岗位", Scheme.EARLIER, Scheme.EARLIER.label(), Scheme.EARLIER, Scheme.VETERAN.label(), Scheme.VETERAN);

    private static final Map<String, RetirementCategory> RETIREMENT = Map.of(
            "男", RetirementCategory.MALE,
            "男60", RetirementCategory.MALE,
            "女55", RetirementCategory.FEMALE_55,
            "女50", RetirementCategory.FEMALE_50);

    /** What the template offers to choose from. */
    static final Map<Column, List<String>> CHOICES = Map.of(
            Column.RETIREMENT, List.of("男", "女55", "女50"),
            Column.AREA, List.of("城镇", "乡村"),
            Column.SCHEME, List.of("原公益性岗位", Scheme.VETERAN.label()),
            Column.PAY_BASIS, List.of("月", "小时"));

    private ListWords() {}

    /** Null when it says neither; 男职工60 and 女50周岁 say it too. */
    static RetirementCategory retirement(String text) {
        return RETIREMENT.get(text.replaceAll("职工|周岁|岁|\\s", ""));
    }
}
