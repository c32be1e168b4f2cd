package publicpost.incumbents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import publicpost.intake.BankAccount;
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

    private final Line line;
    private final Homes homes;
    private final LocalDate today;
    private final List<Problem> problems;

    RowReader(Line line, Homes homes, LocalDate today, List<Problem> problems) {
        this.line = line;
        this.homes = homes;
        this.today = today;
        this.problems = problems;
    }

    /** Empty, with the problems noted, when anything is wrong. */
    Optional<IncumbentRow> read() {
        var before = problems.size();
        var id = idNumber();
        var row = new IncumbentRow(
                line.number(),
                id,
                person(id),
                home(),
                post(),
                new BankAccount(text(Column.BANK), matching(Column.ACCOUNT, ACCOUNT, "应为 12 至 19 位数字")));
        return problems.size() == before ? Optional.of(row) : Optional.empty();
    }

    private IdNumber idNumber() {
        return parsed(Column.ID_NUMBER, "应为 18 位有效公民身份号码，请核对校验位和出生日期", text -> IdNumber.read(text)
                .filter(number -> !number.born().isAfter(today))
                .orElse(null));
    }

    private PersonDetails person(IdNumber id) {
        var category = parsed(Column.RETIREMENT, "应为 男、女55 或 女50（女职工须写明原法定退休年龄）", text -> ListWords.retirement(text));
        if (id != null && category != null && (id.sex() == Sex.MALE) != (category == RetirementCategory.MALE)) {
            wrong(Column.RETIREMENT, "与身份证号码上的性别不符");
        }
        return new PersonDetails(
                matching(Column.NAME, NAME, "应为身份证上的汉字姓名"),
                category,
                text(Column.HOUSEHOLD),
                matching(Column.PHONE, PHONE, "应为 11 位手机号或带区号的固定电话"));
    }

    private Place home() {
        var area = choice(Column.AREA, ListWords.AREAS, "应为 城镇 或 乡村");
        var town = parsed(Column.TOWN, "没有这个镇街", name -> homes.town(name).orElse(null));
        if (town != null && !homes.mayManage(town)) {
            wrong(Column.TOWN, "不属于您所在镇街的办理范围");
        }
        var village = parsed(
                Column.VILLAGE,
                "没有这个村（社区），或不属于该镇街",
                name -> town == null
                        ? homes.anyVillage(name).orElse(null)
                        : homes.village(town, name).orElse(null));
        return new Place(area, town, village);
    }

    private OldPost post() {
        var scheme = choice(Column.SCHEME, ListWords.SCHEMES, "应为 原公益性岗位 或 退役士兵专项公益性岗位");
        var started = started();
        return new OldPost(
                scheme,
                text(Column.TITLE),
                text(Column.PLACE),
                started,
                ends(scheme, started),
                months(),
                standard(),
                choice(Column.PAY_BASIS, ListWords.BASES, "应为 月 或 小时"));
    }

    private LocalDate started() {
        var day = day(Column.STARTED);
        if (day != null && day.isAfter(today)) {
            wrong(Column.STARTED, "不能晚于今天（%s）".formatted(today));
        }
        return day;
    }

    private LocalDate ends(Scheme scheme, LocalDate started) {
        if (scheme == Scheme.VETERAN && line.at(Column.ENDS).isEmpty()) {
            return null;
        }
        var day = day(Column.ENDS);
        if (day != null && started != null && day.isBefore(started)) {
            wrong(Column.ENDS, "不能早于上岗日期");
        }
        return day;
    }

    private int months() {
        var message = "应为 0 至 %d 的整数".formatted(MOST_MONTHS);
        var months = parsed(Column.MONTHS, message, text -> {
            var whole = new BigDecimal(text).intValueExact();
            return whole >= 0 && whole <= MOST_MONTHS ? whole : null;
        });
        return months == null ? 0 : months;
    }

    private BigDecimal standard() {
        return parsed(Column.STANDARD, "应为大于 0 的数，最多两位小数", text -> {
            var yuan = new BigDecimal(text);
            var plausible = yuan.signum() > 0 && yuan.stripTrailingZeros().scale() <= 2 && yuan.precision() <= 12;
            return plausible ? yuan : null;
        });
    }

    private LocalDate day(Column column) {
        var cell = line.at(column);
        return cell.day() != null ? cell.day() : parsed(column, "应为日期，如 2022-05-01", Days::read);
    }

    private String text(Column column) {
        return parsed(column, "最多 %d 字".formatted(LONGEST), text -> text.length() <= LONGEST ? text : null);
    }

    private String matching(Column column, Pattern pattern, String message) {
        return parsed(column, message, text -> {
            var plain = text.replaceAll("\\s", "");
            return pattern.matcher(plain).matches() ? plain : null;
        });
    }

    private <T> T choice(Column column, Map<String, T> words, String message) {
        return parsed(column, message, words::get);
    }

    /** Null, with the problem noted, when the cell is empty or cannot be read so. */
    private <T> T parsed(Column column, String message, Function<String, T> read) {
        var why = unreadable(line.at(column), column);
        if (why != null) {
            return wrong(column, why);
        }
        try {
            var value = read.apply(line.at(column).text());
            return value == null ? wrong(column, message) : value;
        } catch (NumberFormatException | ArithmeticException notSo) {
            return wrong(column, message);
        }
    }

    private static String unreadable(Cell cell, Column column) {
        if (cell.problem() != null) {
            return cell.problem();
        }
        if (cell.numeric() && column.losesDigits()) {
            return "被 Excel 变成了数字，后几位可能已丢失；请把该列设为文本后重新填写";
        }
        return cell.text().isEmpty() ? "必填" : null;
    }

    private <T> T wrong(Column column, String message) {
        problems.add(Problem.at(line, column, message));
        return null;
    }
}
