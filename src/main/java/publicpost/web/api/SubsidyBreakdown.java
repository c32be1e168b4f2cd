package publicpost.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import publicpost.policy.Area;
import publicpost.policy.Clause;
import publicpost.policy.FundSource;
import publicpost.policy.LineKind;
import publicpost.policy.Shares;
import publicpost.policy.SubsidyFigures;
import publicpost.policy.SubsidyLine;
import publicpost.policy.SubsidyRule;

/** What one person's month costs, as the calculator shows it; amounts are yuan with two decimals. */
record SubsidyBreakdown(
        @Schema(description = "合计（元）", example = "2460.00") String amount,
        @Schema(description = "各项费用") List<Line> lines,
        @Schema(description = "各资金渠道承担的金额") List<Share> shares,
        @Schema(description = "依据条款") List<String> clauses) {

    private static final List<FundSource> OF_TOWNS = List.of(FundSource.URBAN_CHANNEL);
    private static final List<FundSource> OF_VILLAGES = List.of(FundSource.PROVINCE, FundSource.CITY, FundSource.ZONE);

    @Schema(name = "SubsidyLine")
    record Line(
            @Schema(
                            description =
                                    "费用：POST_SUBSIDY岗位补贴，SOCIAL_INSURANCE社会保险补贴，ACCIDENT_INSURANCE意外伤害保险费，AGENCY_FEE第三方管理费")
                    LineKind kind,
            @Schema(description = "金额（元）", example = "2400.00") String amount,
            @Schema(description = "依据条款") String clause) {

        static Line of(SubsidyLine line) {
            return new Line(line.kind(), line.amount().toString(), line.clause().cite());
        }
    }

    @Schema(name = "SubsidyShare")
    record Share(
            @Schema(description = "资金渠道：PROVINCE省级，CITY市级，ZONE区级，URBAN_CHANNEL原资金渠道") FundSource source,
            @Schema(description = "金额（元）", example = "166.67") String amount) {}

    /** As the first month of a year's part of the province: what was borne before is not asked. */
    static SubsidyBreakdown of(SubsidyInput input, SubsidyFigures figures) {
        var subsidy = SubsidyRule.of(input.facts(figures.provinceMonthly()), figures);
        return new SubsidyBreakdown(
                subsidy.amount().toString(),
                subsidy.lines().stream().map(Line::of).toList(),
                shares(input.area(), subsidy.shares()),
                subsidy.clauses().stream().map(Clause::cite).toList());
    }

    private static List<Share> shares(Area area, Shares shares) {
        return (area == Area.URBAN ? OF_TOWNS : OF_VILLAGES)
                .stream()
                        .map(source -> new Share(source, shares.of(source).toString()))
                        .toList();
    }
}
