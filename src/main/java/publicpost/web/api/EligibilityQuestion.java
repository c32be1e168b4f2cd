package publicpost.web.api;

import static java.util.stream.Collectors.toSet;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import publicpost.policy.Applicant;
import publicpost.policy.Area;
import publicpost.policy.Block;
import publicpost.policy.PolicyTables;
import publicpost.policy.RetirementCategory;
import publicpost.policy.Sex;
import publicpost.policy.TargetGroup;

/** Facts about one person, and the day on which they are asked to be eligible. */
@Schema(description = "申请人情况。乡村人员可不填退休类别，其余各项必填。")
record EligibilityQuestion(
        @Schema(description = "地区") Area area,
        @Schema(description = "性别") Sex sex,
        @Schema(description = "出生日期", example = "1975-03-01") LocalDate born,
        @Schema(description = "退休类别", nullable = true) RetirementCategory retirementCategory,
        @Schema(description = "已核实的名单（安置对象代码）", example = "[\"RURAL_LOW_INCOME\"]") Set<String> memberships,
        @Schema(description = "是否登记失业") boolean unemployedRegistered,
        @Schema(description = "未排除的限制情形", example = "[]") Set<Block> blocks,
        @Schema(description = "按哪一天判断", example = "2023-05-06") LocalDate on) {

    static EligibilityQuestion read(Fields fields, LocalDate today, PolicyTables tables) {
        var area = fields.code("area", Area.class);
        var sex = fields.code("sex", Sex.class);
        var born = Born.read(fields, today);
        var retirement = Retiring.read(fields, area);
        var on = fields.day("on");
        var question = new EligibilityQuestion(
                area,
                sex,
                born,
                retirement,
                fields.codes("memberships", groupCodes(tables, today, on)),
                fields.yes("unemployedRegistered"),
                fields.codes("blocks", Block.class),
                on);
        fields.inOrder(born, on, "on", "不得早于出生日期", "must not be before the day of birth");
        if (area == Area.URBAN && retirement != null && sex != null) {
            if ((sex == Sex.MALE) != (retirement == RetirementCategory.MALE)) {
                fields.refuse("retirementCategory", "与性别不符", "does not go with the sex");
            }
        }
        fields.check();
        return question;
    }

    Applicant applicant() {
        return new Applicant(area, sex, born, retirementCategory, memberships, unemployedRegistered, blocks);
    }

    /** Also today's codes: who asks about an earlier day may name a list that only came later. */
    private static Set<String> groupCodes(PolicyTables tables, LocalDate today, LocalDate on) {
        return Stream.of(today, on == null ? today : on)
                .distinct()
                .flatMap(day -> tables.groupsInForce(day).stream())
                .map(TargetGroup::code)
                .collect(toSet());
    }
}
