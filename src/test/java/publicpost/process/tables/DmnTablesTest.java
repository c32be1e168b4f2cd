package publicpost.process.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import publicpost.policy.Area;
import publicpost.policy.GroupQuestion;
import publicpost.policy.NoFigure;
import publicpost.policy.Sex;
import publicpost.policy.TableEvidence;
import publicpost.policy.TargetGroup;

/** The tables in processes/ answer as rules §3 and §7 say, row by row. */
class DmnTablesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final LocalDate BEFORE_YOUTH = LocalDate.of(2023, 12, 31);

    private final TableFiles files = new TableFiles();
    private final DmnTables tables = new DmnTables(files);

    @ParameterizedTest(name = "{0} {1} {2}, lists {3}, registered {4}, before retirement {5}: {6}")
    @CsvSource(
            nullValues = "-",
            value = {
                "RURAL, MALE, 44, -, false, true, -",
                "RURAL, MALE, 45, -, false, true, RURAL_OLDER",
                "RURAL, FEMALE, 70, -, false, true, RURAL_OLDER",
                "RURAL, FEMALE, 71, -, false, true, -",
                "RURAL, MALE, 30, POVERTY_LIFTED, false, true, POVERTY_LIFTED",
                "RURAL, MALE, 30, RURAL_LOW_INCOME RURAL_DISABLED, false, true, RURAL_LOW_INCOME RURAL_DISABLED",
                "RURAL, MALE, 50, RURAL_DISABLED, true, true, RURAL_DISABLED RURAL_OLDER OTHER_HARDSHIP",
                "RURAL, MALE, 30, ZERO_EMPLOYMENT_HOUSEHOLD, true, true, -",
                "URBAN, MALE, 30, RURAL_DISABLED, true, true, -",
                "URBAN, MALE, 30, ZERO_EMPLOYMENT_HOUSEHOLD, false, true, ZERO_EMPLOYMENT_HOUSEHOLD",
                "URBAN, FEMALE, 44, -, true, true, OTHER_HARDSHIP",
                "URBAN, FEMALE, 45, -, true, true, URBAN_OLDER_UNEMPLOYED OTHER_HARDSHIP",
                "URBAN, FEMALE, 45, -, false, true, -",
                "URBAN, FEMALE, 55, -, true, false, -",
                "URBAN, FEMALE, 39, -, true, true, -",
                "URBAN, FEMALE, 40, -, true, true, OTHER_HARDSHIP",
                "URBAN, MALE, 49, -, true, true, -",
                "URBAN, MALE, 50, -, true, true, OTHER_HARDSHIP",
                "URBAN, MALE, 54, -, true, true, OTHER_HARDSHIP",
                "URBAN, MALE, 55, -, true, true, URBAN_OLDER_UNEMPLOYED OTHER_HARDSHIP",
                "URBAN, MALE, 30, OTHER_HARDSHIP, true, true, OTHER_HARDSHIP",
                "URBAN, MALE, 30, OTHER_HARDSHIP, false, true, -",
                "RURAL, FEMALE, 40, -, true, true, OTHER_HARDSHIP",
                "URBAN, FEMALE, 45, RURAL_OLDER URBAN_OLDER_UNEMPLOYED, false, true, -",
            })
    void groupsFollowTheFacts(
            Area area, Sex sex, int age, String lists, boolean registered, boolean before, String groups) {
        var memberships = lists == null ? Set.<String>of() : Set.of(lists.split(" "));

        var answer = tables.groupsOf(new GroupQuestion(area, sex, age, memberships, registered, before, DAY));

        assertEquals(groups == null ? List.of() : List.of(groups.split(" ")), codes(answer.groups()));
        assertEquals("target-groups", answer.evidence().table());
        assertTrue(answer.evidence().rows().size() >= answer.groups().size());
    }

    @Test
    void theSevenGroupsAreInForceWhoeverAsks() {
        var groups = tables.groupsInForce(DAY);

        assertEquals(7, groups.size());
        assertEquals(
                List.of("agriculture", "social-affairs", "disabled-federation", "town"),
                groups.stream().limit(4).map(TargetGroup::verifier).toList());
        assertEquals(
                List.of("RURAL_OLDER"),
                codes(groups.stream().filter(TargetGroup::byAge).toList()));
        assertEquals(
                List.of("RURAL_DISABLED", "RURAL_OLDER", "ZERO_EMPLOYMENT_HOUSEHOLD", "URBAN_OLDER_UNEMPLOYED"),
                codes(groups.stream().filter(TargetGroup::special).toList()));
        assertEquals(List.of(), tables.groupsInForce(LocalDate.of(2021, 12, 31)));
    }

    @Test
    void aGroupSaysHowOneIsFoundToBelongToIt() {
        var older = tables.groupsInForce(DAY).get(5);
        assertEquals(List.of("女性45周岁以上至法定退休年龄，登记失业", "男性55周岁以上至法定退休年龄，登记失业"), older.ways());

        var woman = new GroupQuestion(Area.URBAN, Sex.FEMALE, 50, Set.of(), true, true, DAY);
        assertEquals(
                List.of("女性45周岁以上至法定退休年龄，登记失业"),
                tables.groupsOf(woman).groups().get(0).ways());
    }

    @ParameterizedTest
    @CsvSource({
        "MINIMUM_WAGE_MONTHLY, 2021-10-01, 2100, 鲁政字〔2021〕169号",
        "MINIMUM_WAGE_MONTHLY, 2023-09-30, 2100, 鲁政字〔2021〕169号",
        "MINIMUM_WAGE_MONTHLY, 2023-10-01, 2200, 鲁政字〔2023〕172号",
        "MINIMUM_WAGE_MONTHLY, 2025-09-30, 2200, 鲁政字〔2023〕172号",
        "MINIMUM_WAGE_MONTHLY, 2025-10-01, 2400, 鲁政字〔2025〕140号",
        "MINIMUM_WAGE_HOURLY, 2023-09-30, 21, 鲁政字〔2021〕169号",
        "MINIMUM_WAGE_HOURLY, 2023-10-01, 22, 鲁政字〔2023〕172号",
        "MINIMUM_WAGE_HOURLY, 2030-01-01, 24, 鲁政字〔2025〕140号",
        "TERM_MONTHS, 2022-04-13, 36, §二(三)",
        "NOTICE_WORKING_DAYS, 2026-11-23, 5, 系统默认值",
        "REPLACEMENT_MAX_PLACEMENTS, 2022-04-13, 2, 人社部发〔2019〕124号",
        "REVIEW_BEFORE_DAYS, 2022-04-13, 60, 系统默认值",
        "REMIND_FIRST_DAYS, 2022-04-13, 30, 系统默认值",
        "REMIND_LAST_DAYS, 2022-04-13, 7, 系统默认值",
        "RENEW_BEFORE_DAYS, 2022-04-13, 30, 系统默认值",
        "OFFER_ANSWER_DAYS, 2022-04-13, 3, 系统默认值",
        "REFERRAL_ANSWER_DAYS, 2022-04-13, 10, 系统默认值",
        "REFUSAL_OBJECTION_DAYS, 2022-04-13, 15, 系统默认值",
        "ABSENCE_RUNNING_DAYS, 2022-04-13, 5, 系统默认值",
        "ABSENCE_YEAR_DAYS, 2022-04-13, 10, 系统默认值",
        "PROVINCE_STANDARD_YEARLY, 2022-01-31, 10000, §三(三)",
        "PROVINCE_PERCENT, 2022-01-31, 20, §三(三)",
        "CITY_PERCENT_OF_REST, 2022-01-31, 20, §三(三)",
        "AGENCY_FEE_MONTHLY, 2022-01-31, 30, 系统默认值",
        "ATTENDANCE_NOTICE_DAYS, 2022-01-31, 3, 省内其他区县做法",
        "SUBSIDY_DUE_DAY, 2022-01-31, 10, 省内其他区县做法",
        "BUDGET_WARN_PERCENT, 2022-01-31, 90, 系统默认值",
        "SECOND_APPROVAL_ABOVE, 2022-01-01, 1000000, 系统默认值",
        "SECOND_BUDGET_ABOVE, 2022-01-01, 1000000, 系统默认值",
        "SHARE_OF_AT_LEAST, 2022-01-01, 10, 系统默认值",
        "DISABLED_QUOTA_PERCENT, 2022-04-13, 10, 山东省实施《残疾人保障法》办法第34条",
    })
    void figuresAreDatedAndNameTheirSource(String code, LocalDate on, BigDecimal value, String source) {
        var figure = tables.figure(code, on);

        assertEquals(value, figure.value());
        assertEquals(source, figure.source());
        assertEquals(1, figure.evidence().rows().size());
    }

    @Test
    void aFigureNobodyHasSetIsNotGuessed() {
        var before = LocalDate.of(2021, 9, 30);

        var none = assertThrows(NoFigure.class, () -> tables.figure("MINIMUM_WAGE_MONTHLY", before));

        assertEquals(before, none.on());
        assertThrows(NoFigure.class, () -> tables.figure("NO_SUCH_CODE", DAY));
    }

    @Test
    void aNewGroupIsARowAndOldDecisionsAnswerAsBefore() {
        var youth = new GroupQuestion(Area.URBAN, Sex.FEMALE, 22, Set.of(), true, true, DAY);
        var decided = tables.groupsOf(youth);

        files.publish(DmnTables.TARGET_GROUPS, withYouth(TableFiles.text(DmnTables.TARGET_GROUPS)));

        var now = tables.groupsOf(youth);
        assertEquals(List.of("YOUTH_UNEMPLOYED"), codes(now.groups()));
        assertEquals(new TableEvidence("target-groups", 2, List.of("YOUTH_UNEMPLOYED-2024")), now.evidence());
        assertEquals(decided, tables.asOf(List.of(decided.evidence())).groupsOf(youth));
        assertEquals(8, tables.groupsInForce(DAY).size());
        assertEquals(7, tables.groupsInForce(BEFORE_YOUTH).size());
    }

    /** Decisions from before the column are asked again of the table of then. */
    @Test
    void aTableWithoutTheColumnOfSpecialGroupsHasNone() {
        files.publish(DmnTables.TARGET_GROUPS, withoutSpecial(TableFiles.text(DmnTables.TARGET_GROUPS)));

        var groups = tables.groupsInForce(DAY);

        assertEquals(7, groups.size());
        assertEquals(List.of(), groups.stream().filter(TargetGroup::special).toList());
    }

    @Test
    void aWarmTableAnswersWithinAMillisecond() {
        var questions = IntStream.range(16, 71)
                .mapToObj(
                        age -> new GroupQuestion(Area.RURAL, Sex.MALE, age, Set.of("RURAL_DISABLED"), true, true, DAY))
                .toList();
        questions.forEach(tables::groupsOf);

        var started = System.nanoTime();
        for (var round = 0; round < 20; round++) {
            questions.forEach(tables::groupsOf);
        }
        var each = Duration.ofNanos((System.nanoTime() - started) / (20L * questions.size()));

        assertTrue(each.compareTo(Duration.ofMillis(1)) < 0, each::toString);
    }

    private static String withYouth(String table) {
        var row =
                """
                <rule id="YOUTH_UNEMPLOYED-2024">
                  <inputEntry id="y1"><text></text></inputEntry>
                  <inputEntry id="y2"><text></text></inputEntry>
                  <inputEntry id="y3"><text>[16..24]</text></inputEntry>
                  <inputEntry id="y4"><text></text></inputEntry>
                  <inputEntry id="y5"><text>true</text></inputEntry>
                  <inputEntry id="y6"><text></text></inputEntry>
                  <inputEntry id="y7"><text>&gt;= date("2024-01-01")</text></inputEntry>
                  <outputEntry id="o1"><text>"YOUTH_UNEMPLOYED"</text></outputEntry>
                  <outputEntry id="o2"><text>"登记失业青年"</text></outputEntry>
                  <outputEntry id="o3"><text>"BOTH"</text></outputEntry>
                  <outputEntry id="o4"><text>"OTHER"</text></outputEntry>
                  <outputEntry id="o5"><text>"human-resources"</text></outputEntry>
                  <outputEntry id="o6"><text>false</text></outputEntry>
                  <outputEntry id="o7"><text>false</text></outputEntry>
                  <outputEntry id="o8"><text>"§一(三)"</text></outputEntry>
                  <outputEntry id="o9"><text>"default"</text></outputEntry>
                </rule>
                </decisionTable>""";
        return table.replace("</decisionTable>", row);
    }

    private static String withoutSpecial(String table) {
        return table.replaceAll("<output id=\"out-special\"[^>]*/>", "")
                .replaceAll("(?s)<outputEntry id=\"[^\"]*-out-special\">.*?</outputEntry>", "");
    }

    private static List<String> codes(List<TargetGroup> groups) {
        return groups.stream().map(TargetGroup::code).toList();
    }
}
