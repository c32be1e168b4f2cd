package publicpost.sheets;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import publicpost.policy.LineKind;
import publicpost.policy.Money;
import publicpost.policy.Shares;
import publicpost.subsidy.PayLine;

/**
 * What lines cost, by what they pay for and by who bears it.
 *
 * @param byKind only the kinds of which there is a line
 */
public record Costs(Map<LineKind, Shares> byKind) {

    public static final Costs NONE = new Costs(Map.of());

    static Costs of(Collection<PayLine> lines) {
        return new Costs(lines.stream()
                .collect(groupingBy(
                        PayLine::kind,
                        () -> new EnumMap<>(LineKind.class),
                        mapping(PayLine::shares, reducing(Shares.ZERO, Shares::plus)))));
    }

    public Costs plus(Costs other) {
        var sum = new EnumMap<LineKind, Shares>(LineKind.class);
        sum.putAll(byKind);
        other.byKind.forEach((kind, shares) -> sum.merge(kind, shares, Shares::plus));
        return new Costs(sum);
    }

    public Shares shares(LineKind kind) {
        return byKind.getOrDefault(kind, Shares.ZERO);
    }

    public Shares shares() {
        return byKind.values().stream().reduce(Shares.ZERO, Shares::plus);
    }

    public Money of(LineKind kind) {
        return shares(kind).total();
    }

    public Money total() {
        return shares().total();
    }
}
