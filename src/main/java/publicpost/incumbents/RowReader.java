package publicpost.incumbents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import publicpost.intake.BankAccount;
import publicpost.lists.CellReader;
import publicpost.lists.Line;
import publicpost.lists.Problem;
import publicpost.people.IdNumber;
import publicpost.people.PersonDetails;
import publicpost.policy.RetirementCategory;
import publicpost.policy.Scheme;
import publicpost.policy.Sex;

/** Reads one row; everything that is wrong with it is named, not only the first thing. */
final class RowReader {

    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}·]{2,25}");
    private static final Pattern PHONE = Pattern.compile("1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12,19}");
    private static final int LONGEST = 200;
    private static final int MOST_MONTHS = 600;

    private final Line<Column> line;
    private final CellReader<Column> cells;
    private final Homes homes;
    private final LocalDate today;

    RowReader(Line<Column> line, Homes homes, LocalDate today, List<Problem> problems) {
        this.line = line;
        this.homes = homes;
        this.today = today;
        this.cells = new CellReader<>(line, problems);
    }

    /** Empty, with the problems noted, when anything is wrong. */
    Optional<IncumbentRow> read() {
        var id = idNumber();
        var row = new IncumbentRow(
                line.number(),
                id,
                person(id),
                home(),
                post(),
                new BankAccount(
                        cells.text(Column.BANK, LONGEST), cells.matching(Column.ACCOUNT, ACCOUNT, "应为 12 至 19 位数字")));
        return cells.inOrder() ? Optional.of(row) : Optional.empty();
    }

    private IdNumber idNumber() {
        return cells.parsed(Column.ID_NUMBER, "应为 18 位有效公民身份号码，请核对校验位和出生日期", text -> IdNumber.read(text)
                .filter(number -> !number.born().isAfter(today))
                .orElse(null));
    }

    private PersonDetails person(IdNumber id) {
        var category =
                cells.parsed(Column.RETIREMENT, "应为 男、女55 或 女50（女职工须写明原法定退休年龄）", text -> ListWords.retirement(text));
        if (id != null && category != null && (id.sex() == Sex.MALE) != (category == RetirementCategory.MALE)) {
            cells.wrong(Column.RETIREMENT, "与身份证号码上的性别不符");
        }
        return new PersonDetails(
                cells.matching(Column.NAME, NAME, "应为身份证上的汉字姓名"),
                category,
                cells.text(Column.HOUSEHOLD, LONGEST),
                cells.matching(Column.PHONE, PHONE, "应为 11 位手机号或带区号的固定电话"));
    }

    private Place home() {
        var area = cells.choice(Column.AREA, ListWords.AREAS, "应为 城镇 或 乡村");
        var town = cells.parsed(Column.TOWN, "没有这个镇街", name -> homes.town(name).orElse(null));
        if (town != null && !homes.mayManage(town)) {
            cells.wrong(Column.TOWN, "不属于您所在镇街的办理范围");
        }
        var village = cells.parsed(
                Column.VILLAGE,
                "没有这个村（社区），或不属于该镇街",
                name -> town == null
                        ? homes.anyVillage(name).orElse(null)
                        : homes.village(town, name).orElse(null));
        return new Place(area, town, village);
    }

    private OldPost post() {
        var scheme = cells.choice(Column.SCHEME, ListWords.SCHEMES, "应为 原公益性岗位 或 退役士兵专项公益性岗位");
        var started = started();
        return new OldPost(
                scheme,
                cells.text(Column.TITLE, LONGEST),
                cells.text(Column.PLACE, LONGEST),
                started,
                ends(scheme, started),
                months(),
                standard(),
                cells.choice(Column.PAY_BASIS, ListWords.BASES, "应为 月 或 小时"));
    }

    private LocalDate started() {
        var day = cells.day(Column.STARTED);
        if (day != null && day.isAfter(today)) {
            cells.wrong(Column.STARTED, "不能晚于今天（%s）".formatted(today));
        }
        return day;
    }

    private LocalDate ends(Scheme scheme, LocalDate started) {
        if (scheme == Scheme.VETERAN && cells.isEmpty(Column.ENDS)) {
            return null;
        }
        var day = cells.day(Column.ENDS);
        if (day != null && started != null && day.isBefore(started)) {
            cells.wrong(Column.ENDS, "不能早于上岗日期");
        }
        return day;
    }

    private int months() {
        var months = cells.whole(Column.MONTHS, 0, MOST_MONTHS);
        return months == null ? 0 : months;
    }

    private BigDecimal standard() {
        return cells.parsed(Column.STANDARD, "应为大于 0 的数，最多两位小数", text -> {
            var yuan = new BigDecimal(text);
            var plausible = yuan.signum() > 0 && yuan.stripTrailingZeros().scale() <= 2 && yuan.precision() <= 12;
            return plausible ? yuan : null;
        });
    }
}
