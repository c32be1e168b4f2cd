package publicpost.process.sheets;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static publicpost.process.sheets.Column.Kind.DAY;
import static publicpost.process.sheets.Column.Kind.NUMBER;
import static publicpost.process.sheets.Column.Kind.TICK;
import static publicpost.process.sheets.Column.Kind.WHOLE;
import static publicpost.process.sheets.Column.choice;
import static publicpost.process.sheets.Column.lines;
import static publicpost.process.sheets.Column.of;
import static publicpost.process.sheets.Column.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import publicpost.policy.Area;
import publicpost.process.sheets.Column.Choice;

/** The steps that are done for many: whose tasks are the rows, what is typed once, and what in each row. */
public enum Sheet {
    APPRAISE(
            "Appraise",
            "民主评议表",
            Map.of("decision", "RECORD"),
            Stream.concat(Meeting.HELD.stream(), Stream.of(Meeting.PRESENT, Meeting.MINUTES))
                    .toList(),
            List.of(
                    of("votesFor", "赞成票", WHOLE),
                    of("votesAgainst", "反对票", WHOLE),
                    of("votesAbstain", "弃权票", WHOLE),
                    of("score", "评议得分", NUMBER),
                    text("withdrew", "回避人员", 200),
                    Meeting.PRESENT.forOne(),
                    Meeting.MINUTES.forOne())),

    /** One task for all rows; what is moved comes along as a list. */
    RANK(
            "Rank",
            "审核排序表",
            Map.of("decision", "RANKED"),
            List.of(of("noticeFrom", "公示开始日", DAY), of("noticeWorkingDays", "公示工作日数", WHOLE)),
            List.of()),

    APPROVE(
            "Approve",
            "区级审批表",
            Map.of(),
            List.of(),
            List.of(
                    choice(
                            "decision",
                            "决定",
                            new Choice("", "未决定"),
                            new Choice("APPROVE", "同意安置"),
                            new Choice("REFUSE", "不同意"),
                            new Choice("SEND_BACK", "退回补正")),
                    lines("reason", "理由", 2000).when("decision=REFUSE|SEND_BACK"),
                    choice("clause", "依据条款", clauses()).when("decision=REFUSE"))),

    START(
            "PrepareStart",
            "上岗准备表",
            Map.of(),
            Papers.DATES,
            Stream.concat(
                            Stream.of(
                                    choice(
                                            "result",
                                            "办理结果",
                                            new Choice("READY", "手续齐全"),
                                            new Choice("GIVEN_UP", "本人放弃"),
                                            new Choice("SEND_BACK", "退回补正")),
                                    text("agreementNumber", "协议编号", 50).when(Papers.READY),
                                    text("policyNumber", "保单号", 50)
                                            .when(Papers.READY)
                                            .in(Area.RURAL),
                                    of("postCodeVerified", "岗位编码已核对", TICK).when(Papers.READY),
                                    of("bankAccountVerified", "银行账户已核对", TICK).when(Papers.READY),
                                    lines("reason", "原因", 1000).when("result=GIVEN_UP|SEND_BACK")),
                            Papers.DATES.stream().map(Column::forOne))
                    .toList());

    /** What a meeting has in common; who is present may differ where somebody withdraws. */
    private static final class Meeting {
        static final List<Column> HELD = List.of(
                of("heldOn", "评议日期", DAY),
                text("place", "地点", 100),
                text("chair", "主持人", 100),
                of("quorum", "法定到会人数", WHOLE));
        static final Column PRESENT = of("present", "实到人数", WHOLE);
        static final Column MINUTES = lines("minutes", "评议记录", 2000);
    }

    private static final class Papers {
        static final String READY = "result=READY";
        static final List<Column> DATES = List.of(
                of("startOn", "上岗日期", DAY),
                of("agreementSignedOn", "协议签订日期", DAY),
                of("agreementFrom", "协议起始日", DAY),
                of("agreementUntil", "协议终止日", DAY),
                text("insurer", "保险公司", 100).in(Area.RURAL),
                of("insuranceFrom", "保障起始日", DAY).in(Area.RURAL),
                of("insuranceUntil", "保障终止日", DAY).in(Area.RURAL),
                of("socialInsuranceFrom", "社会保险登记起始日", DAY).in(Area.URBAN));
    }

    private static final String MOVES = "moves";

    private final String step;
    private final String title;
    private final Map<String, String> said;
    private final List<Column> once;
    private final List<Column> each;
    private final Set<String> names;

    Sheet(String step, String title, Map<String, String> said, List<Column> once, List<Column> each) {
        this.step = step;
        this.title = title;
        this.said = said;
        this.once = once;
        this.each = each;
        this.names =
                Stream.concat(once.stream(), each.stream()).map(Column::name).collect(toUnmodifiableSet());
    }

    private static Choice[] clauses() {
        return Stream.concat(
                        Stream.of(new Choice("", "请选择")),
                        Stream.of(
                                        "§一(三) 年度计划、“4+2”优先",
                                        "§二(一) 安置对象",
                                        "§二(二) 岗位设置",
                                        "§二(三) 待遇和期限",
                                        "§二(四) 上岗程序",
                                        "§二(五) 双实名管理",
                                        "§三(三) 资金")
                                .map(clause -> new Choice(clause.split(" ")[0], clause)))
                .toArray(Choice[]::new);
    }

    static Optional<Sheet> ofStep(String step) {
        return Arrays.stream(values()).filter(one -> one.step.equals(step)).findFirst();
    }

    /** As in the address; empty when there is none of that name. */
    public static Optional<Sheet> at(String path) {
        return Arrays.stream(values()).filter(one -> one.path().equals(path)).findFirst();
    }

    public String path() {
        return name().toLowerCase();
    }

    /** The id of the user task. */
    public String step() {
        return step;
    }

    public String title() {
        return title;
    }

    /** What the step's form would say and the sheet need not ask. */
    Map<String, String> said() {
        return said;
    }

    public List<Column> once() {
        return once;
    }

    public List<Column> each() {
        return each;
    }

    boolean asksFor(String name) {
        return names.contains(name) || this == RANK && name.equals(MOVES);
    }
}
