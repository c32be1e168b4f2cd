package publicpost.incumbents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import publicpost.lists.ListFile;
import publicpost.lists.Problem;
import publicpost.offices.Office;
import publicpost.offices.Offices;
import publicpost.policy.Area;
import publicpost.policy.RetirementCategory;
import publicpost.policy.Scheme;
import publicpost.process.Forms;

/** Every cell of a row is read or refused in words, and the identity number stands in none of them. */
class RowReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void aRowInOrderIsReadInFull() {
        var row = read(Map.of());

        assertThat(problems).isEmpty();
        assertThat(row.home()).isEqualTo(new Place(Area.RURAL, "town-chucun", "village-chucun-1"));
        assertThat(row.post().scheme()).isEqualTo(Scheme.EARLIER);
        assertThat(row.post().endsOn()).isEqualTo("2027-08-31");
        assertThat(row.post().monthsUsed()).isEqualTo(20);
        assertThat(row.details().retirementCategory()).isEqualTo(RetirementCategory.FEMALE_50);
    }

    @ParameterizedTest
    @CsvSource({
        "身份证号码, 371002197603010022, 18 位有效",
        "身份证号码, 3.71002E+17, 变成了数字",
        "身份证号码, '', 必填",
        "银行账号, 6.22202E+15, 变成了数字",
        "银行账号, 12345, 12 至 19 位",
        "姓名, Smith, 汉字姓名",
        "手机号, 12, 11 位手机号",
        "退休类别, 女, 女55 或 女50",
        "退休类别, 男, 性别不符",
        "镇街, 天上镇, 没有这个镇街",
        "镇街, 怡园街道, 不属于您所在镇街",
        "村（社区）, 怡园一社区（示例）, 不属于该镇街",
        "区域, 郊区, 城镇 或 乡村",
        "原岗位类别, 其他, 原公益性岗位 或",
        "上岗日期, 2022年2月30日, 应为日期",
        "上岗日期, 2026-05-12, 不能晚于今天",
        "协议或待遇截止日, 2020-01-01, 不能早于上岗日期",
        "协议或待遇截止日, '', 必填",
        "已享受补贴月数, 601, 0 至 600",
        "已享受补贴月数, 3.5, 0 至 600",
        "补贴标准（元）, 0, 大于 0",
        "补贴标准（元）, 12.345, 大于 0",
        "计酬方式, 天, 月 或 小时",
    })
    void whatIsWrongIsNamedAtItsColumn(String column, String value, String message) {
        var row = read(Map.of(column, value));

        assertThat(row).isNull();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.message()).contains(message);
            assertThat(problem.row()).isEqualTo(2);
            assertThat(problem.who()).doesNotContain("甲");
        });
        assertThat(problems.toString())
                .doesNotContain(Forms.idNumber("1976-03-01", 2).substring(6, 14));
    }

    @ParameterizedTest
    @CsvSource({"2022-05-01", "2022/5/1", "2022年5月1日", "2022.05.01", "２０２２－０５－０１"})
    void aDayMayBeWrittenInSeveralWays(String text) {
        assertThat(read(Map.of("上岗日期", text)).post().startedOn()).isEqualTo("2022-05-01");
    }

    @ParameterizedTest
    @CsvSource({"女职工50, FEMALE_50", "女 55 周岁, FEMALE_55", "女55岁, FEMALE_55"})
    void theRetirementCategoryMayBeWrittenOut(String text, RetirementCategory category) {
        assertThat(read(Map.of("退休类别", text)).details().retirementCategory()).isEqualTo(category);
    }

    @Test
    void everythingThatIsWrongInARowIsNamedAtOnce() {
        read(Map.of("身份证号码", "1", "手机号", "1", "区域", "x"));

        assertThat(problems).extracting(Problem::column).contains("身份证号码", "手机号", "区域");
    }

    @Test
    void aVeteransPostNeedNoEnd() {
        var row = read(Map.of("原岗位类别", "退役士兵专项公益性岗位", "协议或待遇截止日", ""));

        assertThat(row.post().scheme()).isEqualTo(Scheme.VETERAN);
        assertThat(row.post().endsOn()).isNull();
    }

    private IncumbentRow read(Map<String, ?> otherwise) {
        var line = ListFile.read(Roster.csv(Roster.person("1976-03-01", 2, otherwise)), Column.LIST)
                .get(0);
        var homes = new Homes(offices(), Set.of("town-chucun"));
        return new RowReader(line, homes, TODAY, problems).read().orElse(null);
    }

    private static Offices offices() {
        var all = List.of(
                office("town-chucun", Office.Kind.TOWN, "初村镇", null),
                office("town-yiyuan", Office.Kind.TOWN, "怡园街道", null),
                office("village-chucun-1", Office.Kind.VILLAGE, "初村一村（示例）", "town-chucun"),
                office("village-yiyuan-1", Office.Kind.VILLAGE, "怡园一社区（示例）", "town-yiyuan"));
        var offices = Mockito.mock(Offices.class);
        Mockito.when(offices.all()).thenReturn(all);
        return offices;
    }

    private static Office office(String code, Office.Kind kind, String name, String parent) {
        var office = Mockito.mock(Office.class);
        Mockito.when(office.code()).thenReturn(code);
        Mockito.when(office.kind()).thenReturn(kind);
        Mockito.when(office.name()).thenReturn(name);
        Mockito.when(office.parent()).thenReturn(parent);
        return office;
    }
}
