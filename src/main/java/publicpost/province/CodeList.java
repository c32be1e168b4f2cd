package publicpost.province;

import java.util.List;
import java.util.stream.Stream;
import publicpost.policy.ExitReason;

/**
 * The codes that stand in the files for ours. Sexes are those of GB/T 2261.1; the others are our default until the
 * province's own specification takes their place.
 */
public enum CodeList {
    SEX("性别", of("MALE", "1", "男"), of("FEMALE", "2", "女")),
    AREA("岗位区域", of("URBAN", "1", "城镇"), of("RURAL", "2", "乡村")),
    PAY_BASIS("计酬方式", of("MONTHLY", "1", "按月"), of("HOURLY", "2", "按小时")),
    SCHEME("项目", of("PLAN", "1", "本方案岗位"), of("EARLIER", "2", "原有公益性岗位"), of("VETERAN", "3", "退役士兵专项公益性岗位")),
    POST_STANDING("岗位状态", of("IN_USE", "1", "在用"), of("ABOLISHED", "9", "已撤销")),
    PLACEMENT_STANDING("安置状态", of("RESERVED", "1", "待上岗"), of("ACTIVE", "2", "在岗"), of("ENDED", "9", "已离岗")),
    GROUP(
            "认定类别",
            of("POVERTY_LIFTED", "01", "脱贫享受政策人口"),
            of("RURAL_LOW_INCOME", "02", "农村低收入人口"),
            of("RURAL_DISABLED", "03", "农村残疾人"),
            of("RURAL_OLDER", "04", "农村大龄人员"),
            of("ZERO_EMPLOYMENT_HOUSEHOLD", "05", "城镇零就业家庭人员"),
            of("URBAN_OLDER_UNEMPLOYED", "06", "城镇大龄失业人员"),
            of("OTHER_HARDSHIP", "99", "其他就业困难人员")),
    EXIT_REASON(
            "退出原因",
            of(ExitReason.TERM_ENDED, "01"),
            of(ExitReason.FOUND_WORK, "02"),
            of(ExitReason.RETIREMENT, "03"),
            of(ExitReason.AGE_LIMIT, "04"),
            of(ExitReason.DEATH, "05"),
            of(ExitReason.UNFIT, "06"),
            of(ExitReason.OWN_WISH, "07"),
            of(ExitReason.BREACH, "08"),
            of(ExitReason.SUBSTITUTION, "09"),
            of(ExitReason.FALSE_MATERIALS, "10"),
            of(ExitReason.NOT_ELIGIBLE, "11"),
            of(ExitReason.POST_ABOLISHED, "12"));

    private final String label;
    private final List<Item> items;

    CodeList(String label, Item... items) {
        this.label = label;
        this.items = List.of(items);
    }

    /**
     * One code.
     *
     * @param ours as our tables have it
     * @param code as the files have it
     */
    public record Item(String ours, String code, String label) {}

    private static Item of(String ours, String code, String label) {
        return new Item(ours, code, label);
    }

    private static Item of(ExitReason reason, String code) {
        return of(reason.name(), code, reason.label());
    }

    public String label() {
        return label;
    }

    public List<Item> items() {
        return items;
    }

    /** What is in no list goes out as it is: the district may add groups to its tables. */
    String written(String ours) {
        return found(ours).map(Item::code).findFirst().orElse(ours);
    }

    /** Ours for a code, or for its words; null when it is neither. */
    String read(String text) {
        return items.stream()
                .filter(item -> item.code().equals(text)
                        || item.label().equals(text)
                        || item.ours().equals(text))
                .map(Item::ours)
                .findFirst()
                .orElse(this == GROUP && text.matches("[A-Z][A-Z0-9_]{1,39}") ? text : null);
    }

    String label(String ours) {
        return found(ours).map(Item::label).findFirst().orElse(ours);
    }

    private Stream<Item> found(String ours) {
        return items.stream().filter(item -> item.ours().equals(ours));
    }
}
