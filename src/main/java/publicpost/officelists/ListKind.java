package publicpost.officelists;

import static publicpost.officelists.Asked.needed;
import static publicpost.officelists.Asked.wanted;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which lists are taken, and what each has to say of everybody on it: no more than the checks ask for. */
public enum ListKind {
    DEATHS("死亡人员", null, needed(Field.SINCE, "死亡日期", "死亡时间", "去世日期", "死亡年月日", "注销日期")),
    PENSIONS("职工养老待遇领取人员", null, wanted(Field.SINCE, "待遇开始日期", "待遇享受开始日期", "退休日期", "退休时间", "领取开始日期", "待遇起始年月")),
    INSURED(
            "职工参保人员",
            null,
            wanted(Field.SINCE, "参保日期", "参保时间", "首次参保日期", "参保开始日期", "起始日期"),
            needed(Field.PLACE, "参保单位", "单位名称", "用人单位", "工作单位")),
    BUSINESS(
            "经营主体登记人员",
            null,
            wanted(Field.SINCE, "登记日期", "成立日期", "注册日期", "注册时间"),
            wanted(Field.PLACE, "名称", "企业名称", "市场主体名称", "经营主体名称", "字号名称"),
            wanted(Field.RELATION, "身份", "人员类型", "职务", "任职")),
    PUBLIC_PAYROLL(
            "财政供养人员",
            null,
            wanted(Field.SINCE, "起始日期", "入编日期", "参加工作时间", "开始日期"),
            wanted(Field.PLACE, "单位", "单位名称", "工作单位")),
    CADRE_KIN(
            "村干部亲属",
            null,
            needed(Field.CADRE, "干部姓名", "村干部姓名", "干部", "村干部"),
            needed(Field.RELATION, "关系", "与干部关系", "与村干部关系", "亲属关系"),
            wanted(Field.PLACE, "所在村", "村", "村居", "任职村", "所在村(社区)")),
    DISABLED("残疾人", "RURAL_DISABLED", wanted(Field.SINCE, "发证日期", "办证日期", "首次发证日期")),
    LOW_INCOME("农村低收入人口", "RURAL_LOW_INCOME", wanted(Field.SINCE, "认定日期", "纳入日期", "批准日期", "起始日期")),
    POVERTY_LIFTED("脱贫享受政策人口", "POVERTY_LIFTED", wanted(Field.SINCE, "认定日期", "识别日期", "脱贫年度", "纳入日期")),
    ZERO_EMPLOYMENT("零就业家庭人员", "ZERO_EMPLOYMENT_HOUSEHOLD", wanted(Field.SINCE, "认定日期", "批准日期", "登记日期"));

    private static final Asked NUMBER = needed(
            Field.NUMBER, "身份证号码", "身份证号", "公民身份号码", "公民身份证号码", "证件号码", "证件号", "身份证", "身份证件号码", "社会保障号码", "社会保障号");
    private static final Asked NAME = needed(Field.NAME, "姓名", "人员姓名", "死者姓名", "参保人姓名", "户主姓名", "真实姓名");
    private static final Asked KIN_NUMBER = needed(Field.NUMBER, "亲属身份证号码", "亲属身份证号", "身份证号码", "身份证号", "证件号码");
    private static final Asked KIN_NAME = needed(Field.NAME, "亲属姓名", "姓名");

    private final String label;
    private final String group;
    private final List<Asked> special;

    ListKind(String label, String group, Asked... special) {
        this.label = label;
        this.group = group;
        this.special = List.of(special);
    }

    /** In Chinese. */
    public String label() {
        return label;
    }

    /** Code of the target group that rests on this list; empty where none does. */
    public Optional<String> group() {
        return Optional.ofNullable(group);
    }

    /** Its columns, in the order of its template. */
    public List<Asked> columns() {
        var who = this == CADRE_KIN ? List.of(KIN_NUMBER, KIN_NAME) : List.of(NUMBER, NAME);
        return Stream.concat(who.stream(), special.stream()).toList();
    }

    /** What a column is called here. */
    public String heading(Field field) {
        return columns().stream()
                .filter(column -> column.field() == field)
                .map(Asked::heading)
                .findFirst()
                .orElse("");
    }

    /** Whether somebody may stand on it several times: with two employers, two companies, two cadres. */
    boolean namesTwice() {
        return !special.isEmpty() && columns().stream().anyMatch(column -> column.field() == Field.PLACE);
    }

    /**
     * Whether each list says what has happened since the last one, so that all of them count: whoever died is on one list
     * only. The others are whole registers as of a day, of which the newest counts.
     */
    public boolean isOfEvents() {
        return this == DEATHS;
    }

    /** As it stands in addresses. */
    public String path() {
        return name().toLowerCase().replace('_', '-');
    }

    /** The kind of that address. */
    public static Optional<ListKind> ofPath(String path) {
        return Stream.of(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }
}
