package publicpost.officelists;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import publicpost.findings.Check;
import publicpost.findings.Seen;
import publicpost.findings.Watched;
import publicpost.offices.Office;
import publicpost.offices.Offices;
import publicpost.policy.Area;
import publicpost.policy.FindingKind;

/** People in post who are on a list on which they should not be. Asked first: how many relatives there are is counted by what it finds. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ListedCheck implements Check {

    private static final Map<ListKind, FindingKind> FOUND = new EnumMap<>(Map.of(
            ListKind.DEATHS, FindingKind.DECEASED,
            ListKind.PENSIONS, FindingKind.PENSION,
            ListKind.INSURED, FindingKind.EMPLOYED,
            ListKind.BUSINESS, FindingKind.BUSINESS,
            ListKind.PUBLIC_PAYROLL, FindingKind.PUBLIC_PAYROLL,
            ListKind.CADRE_KIN, FindingKind.KIN_OF_CADRE));

    /** What somebody's being on a list of that kind may lead to. */
    static List<FindingKind> kindsOf(ListKind kind) {
        return Stream.of(
                        FOUND.get(kind),
                        FindingKind.NEAR_MATCH,
                        kind == ListKind.DEATHS ? FindingKind.ATTENDED_AFTER_DEATH : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private final Listings listings;
    private final Offices offices;

    ListedCheck(Listings listings, Offices offices) {
        this.listings = listings;
        this.offices = offices;
    }

    @Override
    public Set<FindingKind> kinds() {
        return Set.copyOf(FOUND.values());
    }

    @Override
    public void look(Watched town, Consumer<Seen> found) {
        var ours = employers();
        listings.of(town.town(), FOUND.keySet()).stream()
                .filter(Listing::isCertain)
                .filter(listing -> !isInsuredByThePost(listing, ours))
                .forEach(one -> found.accept(
                        new Seen(FOUND.get(one.kind()), one.subject(), one.fact(), one.from(), one.facts())));
    }

    /** Urban people are insured as employees by whoever employs them in their post: the town, the community or the agency. */
    private static boolean isInsuredByThePost(Listing listing, List<String> ours) {
        var employer = listing.detail().getOrDefault(Field.PLACE, "");
        return listing.kind() == ListKind.INSURED
                && listing.area() == Area.URBAN
                && ours.stream().anyMatch(employer::contains);
    }

    private List<String> employers() {
        return List.of(Office.Kind.TOWN, Office.Kind.VILLAGE, Office.Kind.AGENCY).stream()
                .flatMap(kind -> offices.of(kind).stream())
                .map(office -> Heading.plain(office.name()))
                .toList();
    }
}
