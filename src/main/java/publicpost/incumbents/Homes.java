package publicpost.incumbents;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import publicpost.lists.PlainText;
import publicpost.offices.Office;
import publicpost.offices.Office.Kind;
import publicpost.offices.Offices;

/** Towns and villages as lists write them. */
final class Homes {

    private final Map<String, List<Office>> byName;
    private final Set<String> mine;

    /** @param mine codes of the towns whose people the list may name */
    Homes(Offices offices, Set<String> mine) {
        this.byName = offices.all().stream().collect(groupingBy(office -> PlainText.of(office.name())));
        this.mine = mine;
    }

    Optional<String> town(String name) {
        return find(Kind.TOWN, name, null);
    }

    boolean mayManage(String town) {
        return mine.contains(town);
    }

    Optional<String> village(String town, String name) {
        return find(Kind.VILLAGE, name, town);
    }

    /** Where the town is not known, so that a known village is not called unknown. */
    Optional<String> anyVillage(String name) {
        return find(Kind.VILLAGE, name, null);
    }

    private Optional<String> find(Kind kind, String name, String parent) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(office -> office.kind() == kind)
                .filter(office -> parent == null || parent.equals(office.parent()))
                .map(Office::code)
                .findFirst();
    }
}
