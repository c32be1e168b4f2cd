package publicpost.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import publicpost.policy.Area;
import publicpost.policy.RetirementCategory;
import publicpost.policy.TermQuestion;

/** What the length of a term depends on, as a caller gives it. */
@Schema(description = "期限计算所需情况。乡村人员可不填退休类别，其余各项必填。")
record TermInput(
        @Schema(description = "地区") Area area,
        @Schema(description = "初次核定日期", example = "2023-05-06") LocalDate firstDetermination,
        @Schema(description = "出生日期", example = "1968-05-12") LocalDate born,
        @Schema(description = "退休类别", nullable = true) RetirementCategory retirementCategory,
        @Schema(description = "此前已享受补贴的月数", example = "0") int monthsUsed,
        @Schema(description = "上岗日期", example = "2023-06-01") LocalDate start) {

    /** Fifty years: more months than any person can have been subsidised. */
    private static final int MOST_MONTHS = 600;

    static TermInput read(Fields fields, LocalDate today) {
        var area = fields.code("area", Area.class);
        var input = new TermInput(
                area,
                fields.day("firstDetermination"),
                Born.read(fields, today),
                Retiring.read(fields, area),
                fields.number("monthsUsed", 0, MOST_MONTHS),
                fields.day("start"));
        input.checkOrder(fields);
        fields.check();
        return input;
    }

    TermQuestion question(LocalDate today) {
        return new TermQuestion(area, firstDetermination, born, retirementCategory, monthsUsed, start, today);
    }

    private void checkOrder(Fields fields) {
        var chinese = "不得早于出生日期";
        var english = "must not be before the day of birth";
        fields.inOrder(born, firstDetermination, "firstDetermination", chinese, english);
        fields.inOrder(born, start, "start", chinese, english);
    }
}
