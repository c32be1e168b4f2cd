package publicpost.printing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Documents as staff have them, of invented people. */
final class Samples {

    private static final BigDecimal SUBSIDY = new BigDecimal("2100");
    private static final BigDecimal INSURANCE = new BigDecimal("1187.35");
    private static final List<String> SURNAMES = List.of("于", "丛", "毕", "鞠", "欧阳", "高", "金");
    private static final List<String> NAMES = List.of("乙兰", "金身", "建国", "秀英", "㛃", "志强");
    private static final List<String> POSTS = List.of("保洁员", "护林员", "乡村道路管护员", "残疾人协理员", "公共设施维护（环翠楼公园东门）");

    private Samples() {}

    /** Twelve columns, which need the paper turned. */
    static Printout payment(int people) {
        var columns = List.of(
                Column.number("序号", 2),
                Column.mark("姓名", 4),
                Column.mark("身份证号码", 10),
                Column.words("所在村（社区）", 7),
                Column.words("岗位名称", 6),
                Column.number("出勤天数", 4),
                Column.money("补贴标准", 4.5),
                Column.money("岗位补贴", 4.5),
                Column.money("社保补贴", 4.5),
                Column.money("合计", 5),
                Column.mark("银行账号", 11),
                Column.words("领取人签字", 6));
        var rows = IntStream.rangeClosed(1, people).mapToObj(Samples::paid).toList();
        var sum = SUBSIDY.add(INSURANCE).multiply(BigDecimal.valueOf(people));
        return new Printout(
                new Heading("公益性岗位补贴发放表", "初村镇人民政府", "2026年10月"),
                Table.of(columns, rows).totalling(total(people, sum)),
                Closing.signedBy("制表人", "审核人", "负责人")
                        .summing(sum)
                        .noting(
                                "注：1. 岗位补贴按出勤天数计发，社会保险补贴按当月实际缴费计发。",
                                "　　2. 对发放金额有异议的，请在发放之日起5个工作日内向初村镇人民政府提出，电话：0631-5550000。"));
    }

    /** Four columns, upright. */
    static Printout notice(List<String> names) {
        var columns = List.of(
                Column.number("序号", 3), Column.mark("姓名", 6), Column.mark("身份证号码", 11), Column.words("安置岗位", 14));
        var rows = new ArrayList<List<Cell>>();
        for (var name : names) {
            rows.add(List.of(
                    Cell.number(rows.size() + 1),
                    Cell.text(name),
                    Cell.text("371002********%04d".formatted(20 + rows.size())),
                    Cell.text(POSTS.get(rows.size() % POSTS.size()))));
        }
        return new Printout(
                new Heading("城乡公益性岗位拟安置人员公示表", "初村镇初村一村村民委员会", "2026年第3批"),
                Table.of(columns, rows),
                Closing.signedBy()
                        .noting(
                                "公示期：2026年10月12日至2026年10月16日（5个工作日）。",
                                "对上述人员有异议的，请在公示期内以书面或者电话形式向初村镇人民政府（人社所）反映，反映情况应当实事求是，并署真实姓名"
                                        + "和联系方式。监督电话：0631-5550000。依据《关于“4+2”类群体安置工作的通知》〔2026〕3号。"));
    }

    static List<String> names(int many) {
        return IntStream.range(0, many).mapToObj(Samples::name).toList();
    }

    private static String name(int number) {
        return SURNAMES.get(number % SURNAMES.size()) + NAMES.get(number % NAMES.size());
    }

    private static List<Cell> paid(int number) {
        return List.of(
                Cell.number(number),
                Cell.text(name(number)),
                Cell.text("3710021976030%05d".formatted(number)),
                Cell.text("初村" + (number % 9 + 1) + "村"),
                Cell.text(POSTS.get(number % POSTS.size())),
                Cell.number(22),
                Cell.money(SUBSIDY),
                Cell.money(SUBSIDY),
                Cell.money(INSURANCE),
                Cell.money(SUBSIDY.add(INSURANCE)),
                Cell.text("6222021614000%06d".formatted(number)),
                Cell.EMPTY);
    }

    private static List<Cell> total(int people, BigDecimal sum) {
        var many = BigDecimal.valueOf(people);
        return List.of(
                Cell.EMPTY,
                Cell.text("合计"),
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.number(22L * people),
                Cell.EMPTY,
                Cell.money(SUBSIDY.multiply(many)),
                Cell.money(INSURANCE.multiply(many)),
                Cell.money(sum),
                Cell.EMPTY,
                Cell.EMPTY);
    }
}
