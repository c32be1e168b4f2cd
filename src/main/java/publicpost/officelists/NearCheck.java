package publicpost.officelists;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import publicpost.findings.Check;
import publicpost.findings.Seen;
import publicpost.findings.Watched;
import publicpost.masks.Masks;
import publicpost.policy.FindingKind;

/** People in post who may be meant by a list: somebody has to look. */
@Component
class NearCheck implements Check {

    private final Listings listings;

    NearCheck(Listings listings) {
        this.listings = listings;
    }

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.NEAR_MATCH);
    }

    @Override
    public void look(Watched town, Consumer<Seen> found) {
        var all = listings.of(town.town(), Arrays.asList(ListKind.values()));
        all.stream()
                .filter(listing -> !listing.isCertain() && !saysNothing(listing, all))
                .forEach(one -> found.accept(new Seen(
                        FindingKind.NEAR_MATCH,
                        one.subject(),
                        "%s:%s".formatted(one.kind(), one.fact()),
                        one.from(),
                        facts(one))));
    }

    /** A row with something wrong of somebody who should be on that register anyway, or is on that list by another row. */
    private static boolean saysNothing(Listing flawed, List<Listing> all) {
        return flawed.how() == How.FLAWED
                && (flawed.kind().group().isPresent()
                        || all.stream()
                                .anyMatch(other -> other.isCertain()
                                        && other.kind() == flawed.kind()
                                        && other.placement().equals(flawed.placement())));
    }

    private static Map<String, String> facts(Listing listing) {
        var facts = new LinkedHashMap<>(listing.facts());
        if (listing.how() == How.ONE_SIGN) {
            var written = listing.detail().getOrDefault(Field.NUMBER, "");
            facts.put("登记的号码", Masks.idNumber(listing.number()));
            facts.put("名单上的号码", Masks.idNumber(written));
            facts.put("差别", difference(listing.number(), written));
        }
        return facts;
    }

    private static String difference(String number, String written) {
        var at = 0;
        while (at < Math.min(number.length(), written.length()) && number.charAt(at) == written.charAt(at)) {
            at++;
        }
        var how = number.length() == written.length() ? "不同" : number.length() > written.length() ? "缺少" : "多出";
        return "第 %d 位%s".formatted(at + 1, how);
    }
}
