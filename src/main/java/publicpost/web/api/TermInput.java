package publicpost.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import publicpost.policy.Area;
import publicpost.policy.RetirementCategory;
import publicpost.policy.ReviewQuestion;
import publicpost.policy.Scheme;
import publicpost.policy.TermQuestion;

/** What the length of a term and the ways to decide on its end depend on, as a caller gives it. */
@Schema(description = "期限计算所需情况。乡村人员可不填退休类别；注明“可不填”的各项有默认值，其余各项必填。")
record TermInput(
        @Schema(description = "地区") Area area,
        @Schema(description = "初次核定日期", example = "2023-05-06") LocalDate firstDetermination,
        @Schema(description = "出生日期", example = "1968-05-12") LocalDate born,
        @Schema(description = "退休类别", nullable = true) RetirementCategory retirementCategory,
        @Schema(description = "此前已享受补贴的月数", example = "0") int monthsUsed,
        @Schema(description = "上岗日期", example = "2023-06-01") LocalDate start,
        @Schema(description = "按哪一天有效的法律和规定；可不填，默认今天", example = "2025-05-06", nullable = true) LocalDate asKnownOn,
        @Schema(description = "现期限截止日（已延长过的填延长后的）；可不填，默认按规则计算", example = "2026-06-01", nullable = true)
                LocalDate currentEnd,
        @Schema(description = "安置依据：PLAN本方案，EARLIER原有公益性岗位，VETERAN退役士兵专项公益性岗位；可不填，默认PLAN", nullable = true)
                Scheme scheme,
        @Schema(description = "原协议期或待遇期满后的第一天；原有岗位人员未纳入新岗位的必填", example = "2026-06-01", nullable = true)
                LocalDate oldEnd,
        @Schema(description = "原有岗位人员是否重新认定后纳入新岗位；可不填，默认true", example = "true", nullable = true) boolean entersPlan,
        @Schema(description = "此前安置次数；可不填，默认0", example = "0", minimum = "0", maximum = "20", nullable = true)
                int placements,
        @Schema(description = "是否属于期满可再次安置的群体；可不填，默认false", example = "false", nullable = true) boolean specialGroup) {

    /** Fifty years: more months than any person can have been subsidised. */
    private static final int MOST_MONTHS = 600;

    private static final int MOST_PLACEMENTS = 20;

    static TermInput read(Fields fields, LocalDate today) {
        var area = fields.code("area", Area.class);
        var input = new TermInput(
                area,
                fields.day("firstDetermination"),
                Born.read(fields, today),
                Retiring.read(fields, area),
                fields.number("monthsUsed", 0, MOST_MONTHS),
                fields.day("start"),
                fields.dayOr("asKnownOn", today),
                fields.dayOr("currentEnd", null),
                fields.codeOr("scheme", Scheme.class, Scheme.PLAN),
                fields.dayOr("oldEnd", null),
                fields.yesOr("entersPlan", true),
                fields.numberOr("placements", 0, MOST_PLACEMENTS, 0),
                fields.yesOr("specialGroup", false));
        input.checkOrder(fields);
        input.checkOldEnd(fields);
        fields.check();
        return input;
    }

    /** Veterans follow rules of their own, and who was in post before and is not eligible keeps the old end. */
    boolean followsPlan() {
        return scheme == Scheme.PLAN || scheme == Scheme.EARLIER && entersPlan;
    }

    /** Of months before the start, those that count. */
    TermQuestion question(int months) {
        return new TermQuestion(area, firstDetermination, born, retirementCategory, months, start, asKnownOn);
    }

    ReviewQuestion review(boolean extensionOpen, LocalDate ends) {
        return new ReviewQuestion(area, firstDetermination, extensionOpen, born, retirementCategory, ends, asKnownOn);
    }

    private void checkOrder(Fields fields) {
        var chinese = "不得早于出生日期";
        var english = "must not be before the day of birth";
        fields.inOrder(born, firstDetermination, "firstDetermination", chinese, english);
        fields.inOrder(born, start, "start", chinese, english);
        fields.inOrder(born, asKnownOn, "asKnownOn", chinese, english);
        fields.inOrder(start, currentEnd, "currentEnd", "不得早于上岗日期", "must not be before the start");
    }

    private void checkOldEnd(Fields fields) {
        if (scheme == Scheme.EARLIER && !entersPlan && !fields.isGiven("oldEnd")) {
            fields.refuse("oldEnd", "未纳入新岗位的必填", "is required for who does not enter the plan");
        }
        fields.inOrder(start, oldEnd, "oldEnd", "不得早于上岗日期", "must not be before the start");
    }
}
