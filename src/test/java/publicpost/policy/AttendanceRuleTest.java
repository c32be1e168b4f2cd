package publicpost.policy;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot have been attended is not taken, with the reason at its field. */
class AttendanceRuleTest {

    @ParameterizedTest(name = "{0}: {1} of 30 days in post, {2} suspended, {4} of {3}: {5}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "MONTHLY|30|0|22|22|''",
                "MONTHLY|30|0|22|0|''",
                "MONTHLY|30|0|22|10.5|''",
                "MONTHLY|30|0|22|10.25|''",
                "MONTHLY|30|0|22|10.250|''",
                "MONTHLY|30|0|22|10.125|attended: 最多两位小数",
                "MONTHLY|30|0|22.125|22|required: 最多两位小数",
                "MONTHLY|30|0|22|-0.5|attended: 不能为负数",
                "MONTHLY|30|0|22|22.5|attended: 超过应出勤（22 天）",
                "MONTHLY|30|0|22.50|23|attended: 超过应出勤（22.5 天）",
                "MONTHLY|10|0|22|10|''",
                "MONTHLY|10|0|22|10.5|attended: 在岗只有 10 天",
                "MONTHLY|0|0|22|0|''",
                "MONTHLY|0|0|22|0.5|attended: 在岗只有 0 天",
                "MONTHLY|30|20|22|10|''",
                "MONTHLY|30|20|22|10.5|attended: 暂停 20 天，最多 10 天",
                "MONTHLY|15|10|22|5|''",
                "MONTHLY|15|10|22|6|attended: 暂停 10 天，最多 5 天",
                "MONTHLY|15|10|22|16|attended: 在岗只有 15 天",
                "MONTHLY|15|10|22|23|attended: 超过应出勤（22 天）",
                "MONTHLY|30|30|22|1|attended: 暂停 30 天，最多 0 天",
                "MONTHLY|30|0|1|1|''",
                "MONTHLY|30|0|30|30|''",
                "MONTHLY|30|0|0|0|required: 须为 1 到 30 天",
                "MONTHLY|30|0|0.5|0|required: 须为 1 到 30 天",
                "MONTHLY|30|0|30.5|30|required: 须为 1 到 30 天",
                "MONTHLY|30|0|-1|1|required: 须为 1 到 30 天",
                "MONTHLY|30|0|-|1|required: 必填",
                "MONTHLY|30|0|22|-|attended: 必填",
                "HOURLY|30|0|60|60|''",
                "HOURLY|30|0|60|0|''",
                "HOURLY|30|0|60|60.5|attended: 超过岗位月工时（60 小时）",
                "HOURLY|30|0|60|-1|attended: 不能为负数",
                "HOURLY|30|0|0|0|required: 须大于 0",
                "HOURLY|2|0|60|48|''",
                "HOURLY|2|0|60|48.5|attended: 在岗只有 2 天",
                "HOURLY|0|0|60|0|''",
                "HOURLY|0|0|60|0.5|attended: 在岗只有 0 天",
                "HOURLY|30|30|60|0|''",
                "HOURLY|30|30|60|1|attended: 暂停 30 天，最多 0 小时",
                "HOURLY|30|29|60|24|''",
                "HOURLY|30|29|60|25|attended: 暂停 29 天，最多 24 小时",
                "HOURLY|2|1|60|49|attended: 在岗只有 2 天",
            })
    void onlyWhatCanHaveBeenAttendedIsTaken(
            PayBasis basis,
            int daysInPost,
            int daysSuspended,
            BigDecimal required,
            BigDecimal attended,
            String problems) {
        assertEquals(
                problems,
                texts(AttendanceRule.check(
                        basis, Area.RURAL, 30, daysInPost, daysSuspended, required, attended, Money.ZERO, Money.ZERO)));
    }

    @ParameterizedTest(name = "{0}, contributions {1}, premium {2}: {3}")
    @CsvSource({
        "URBAN, 850.5, 0, ''",
        "URBAN, 0, 60, premium: 只适用于乡村",
        "URBAN, -0.01, 0, unitContributions: 不能为负数",
        "URBAN, 0, -1, premium: 不能为负数",
        "RURAL, 0, 60, ''",
        "RURAL, 850.5, 0, unitContributions: 只适用于城镇",
        "RURAL, -1, -1, unitContributions: 不能为负数; premium: 不能为负数",
    })
    void moneyIsTakenWhereItApplies(Area area, String contributions, String premium, String problems) {
        var found = AttendanceRule.check(
                PayBasis.MONTHLY,
                area,
                30,
                30,
                0,
                BigDecimal.ONE,
                BigDecimal.ONE,
                Money.of(contributions),
                Money.of(premium));

        assertEquals(problems, texts(found));
        found.forEach(one -> assertFalse(one.label().isBlank()));
    }

    @Test
    void daysThatCannotBeAreTheCallersMistake() {
        for (var days : List.of(List.of(30, 31, 0), List.of(30, 10, 11), List.of(30, 10, -1))) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> AttendanceRule.check(
                            PayBasis.MONTHLY,
                            Area.RURAL,
                            days.get(0),
                            days.get(1),
                            days.get(2),
                            BigDecimal.ONE,
                            BigDecimal.ONE,
                            Money.ZERO,
                            Money.ZERO));
        }
    }

    private static String texts(List<AttendanceProblem> problems) {
        return problems.stream().map(one -> one.field() + ": " + one.message()).collect(joining("; "));
    }
}
