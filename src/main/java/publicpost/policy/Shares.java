package publicpost.policy;

/** A cost by who bears it, each part in yuan to the cent (§三(三)). */
public record Shares(Money province, Money city, Money zone, Money urbanChannel) {

    public static final Shares ZERO = new Shares(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    public Money of(FundSource source) {
        return switch (source) {
            case PROVINCE -> province;
            case CITY -> city;
            case ZONE -> zone;
            case URBAN_CHANNEL -> urbanChannel;
        };
    }

    public Money total() {
        return province.plus(city).plus(zone).plus(urbanChannel);
    }

    public Shares plus(Shares other) {
        return new Shares(
                province.plus(other.province),
                city.plus(other.city),
                zone.plus(other.zone),
                urbanChannel.plus(other.urbanChannel));
    }

    public Shares minus(Shares other) {
        return plus(other.negated());
    }

    public Shares negated() {
        return new Shares(province.negated(), city.negated(), zone.negated(), urbanChannel.negated());
    }
}
