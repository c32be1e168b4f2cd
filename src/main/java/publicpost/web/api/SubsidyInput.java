package publicpost.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.YearMonth;
import publicpost.policy.Area;
import publicpost.policy.Money;
import publicpost.policy.PayBasis;
import publicpost.policy.SubsidyFacts;

/** One person's month, as a caller gives it. */
@Schema(description = "一人一月的情况。数值可写作文本或数字；与地区不符的费用不计；注明“可不填”的各项默认为0，其余各项必填。")
record SubsidyInput(
        @Schema(description = "地区") Area area,
        @Schema(description = "月份", type = "string", example = "2026-04") YearMonth month,
        @Schema(description = "计酬方式：MONTHLY按月，HOURLY按小时") PayBasis payBasis,
        @Schema(description = "岗位补贴标准：元/月或元/小时", type = "string", example = "2400.00") BigDecimal standard,
        @Schema(description = "全月应出勤天数，或岗位月工时", type = "string", example = "22") BigDecimal required,
        @Schema(description = "实出勤天数或小时数；超过应出勤或岗位月工时的部分不计", type = "string", example = "22") BigDecimal attended,
        @Schema(description = "当月在岗且未暂停的日历天数", type = "string", example = "30") int daysInPost,
        @Schema(description = "当月日历天数", type = "string", example = "30") int daysInMonth,
        @Schema(description = "单位实缴的养老、医疗、失业保险费，城镇适用；可不填", type = "string", example = "0", nullable = true)
                BigDecimal unitContributions,
        @Schema(description = "意外伤害保险费，乡村适用；可不填", type = "string", example = "60.00", nullable = true)
                BigDecimal premium) {

    private static final DecimalRange STANDARD = DecimalRange.positive(100_000);
    private static final DecimalRange COST = DecimalRange.upTo(1_000_000);

    /** Days or hours: no month has more than 31 × 24 of either. */
    private static final int MOST_HOURS = 744;

    private static final int SHORTEST_MONTH = 28;
    private static final int LONGEST_MONTH = 31;

    static SubsidyInput read(Fields fields) {
        var input = new SubsidyInput(
                fields.code("area", Area.class),
                fields.month("month"),
                fields.code("payBasis", PayBasis.class),
                fields.decimal("standard", STANDARD),
                fields.decimal("required", DecimalRange.positive(MOST_HOURS)),
                fields.decimal("attended", DecimalRange.upTo(MOST_HOURS)),
                days(fields, "daysInPost", 0),
                days(fields, "daysInMonth", SHORTEST_MONTH),
                fields.decimalOr("unitContributions", COST, BigDecimal.ZERO),
                fields.decimalOr("premium", COST, BigDecimal.ZERO));
        if (input.daysInMonth >= SHORTEST_MONTH && input.daysInPost > input.daysInMonth) {
            fields.refuse("daysInPost", "不得大于当月天数", "must not be more than the days in the month");
        }
        fields.check();
        return input;
    }

    /**
     * Of one person without an agency.
     *
     * @param provinceLeft yuan the province may still bear
     */
    SubsidyFacts facts(Money provinceLeft) {
        return new SubsidyFacts(
                area,
                payBasis,
                Money.of(standard),
                required,
                attended,
                daysInPost,
                daysInMonth,
                Money.of(unitContributions),
                Money.of(premium),
                Money.ZERO,
                provinceLeft);
    }

    /** 0 when it cannot be read. */
    private static int days(Fields fields, String field, int least) {
        var days = fields.decimal(field, DecimalRange.whole(least, LONGEST_MONTH));
        return days == null ? 0 : days.intValueExact();
    }
}
