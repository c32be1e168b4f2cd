package publicpost.offices;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.offices.Office.Kind;

/** All offices. They change a few times in a year, so they are kept at hand and read again when a code is unknown. */
@Component
public class Offices {

    private final OfficeRows rows;
    private volatile Map<String, Office> byCode = Map.of();

    Offices(OfficeRows rows) {
        this.rows = rows;
    }

    public List<Office> all() {
        if (byCode.isEmpty()) {
            reload();
        }
        return List.copyOf(byCode.values());
    }

    public List<Office> of(Kind kind) {
        return all().stream().filter(office -> office.kind() == kind).toList();
    }

    public List<Office> villagesOf(String town) {
        return of(Kind.VILLAGE).stream()
                .filter(village -> village.parent().equals(town))
                .toList();
    }

    /** Whether one of these codes is an office of one of these kinds. */
    public boolean anyIs(Collection<String> codes, Set<Kind> kinds) {
        return codes.stream()
                .flatMap(code -> find(code).stream())
                .map(Office::kind)
                .anyMatch(kinds::contains);
    }

    public Optional<Office> find(String code) {
        if (!byCode.containsKey(code)) {
            reload();
        }
        return Optional.ofNullable(byCode.get(code));
    }

    public Office get(String code) {
        return find(code).orElseThrow(() -> new NoSuchElementException("no office " + code));
    }

    public String nameOf(String code) {
        return find(code).map(Office::name).orElse(code);
    }

    private void reload() {
        byCode = rows.findAllByOrderByCode().stream()
                .collect(toMap(Office::code, identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
