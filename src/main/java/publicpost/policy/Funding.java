package publicpost.policy;

/** Who bears what a post costs (§三(三)). */
public final class Funding {

    private Funding() {}

    /**
     * Urban posts are paid from their original channel alone. Of rural ones the province bears what it still may, the
     * city its percentage of what remains, half up, and the zone the rest.
     *
     * @param cost in yuan, 0 or more
     * @param provinceLeft yuan the province may still bear; nothing when below 0, and without effect in towns
     */
    public static Shares split(Area area, Money cost, Money provinceLeft, SubsidyFigures figures) {
        if (area == Area.URBAN) {
            return new Shares(Money.ZERO, Money.ZERO, Money.ZERO, cost);
        }
        var province = provinceLeft.max(Money.ZERO).min(cost);
        var rest = cost.minus(province);
        var city = rest.portion(figures.cityPercentOfRest(), SubsidyFigures.HUNDRED);
        return new Shares(province, city, rest.minus(city), Money.ZERO);
    }
}
