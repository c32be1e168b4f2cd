package publicpost.policy;

import java.math.BigDecimal;

/** What the province may still bear for a post (§三(三)): it accrues by month in post and never exceeds the year's. */
public final class ProvinceLeft {

    private ProvinceLeft() {}

    /**
     * @param borne yuan it bore for this post in the year's months before
     * @param days on which this person held the post in the month
     * @param daysOfAll on which anybody held it; people who follow each other share the month
     */
    public static Money of(Money borne, int days, int daysOfAll, SubsidyFigures figures) {
        var left = figures.provinceYearly().minus(borne).max(Money.ZERO);
        var month = figures.provinceMonthly().min(left);
        return days == daysOfAll ? month : month.portion(BigDecimal.valueOf(days), BigDecimal.valueOf(daysOfAll));
    }
}
