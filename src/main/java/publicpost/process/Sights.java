package publicpost.process;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.offices.Office;
import publicpost.offices.Offices;
import publicpost.process.Sight.Role;

/**
 * Who sees what of a month, said once for pages, documents and calls: the district and finance everything; a town its own;
 * the agency attendance, but neither amounts nor accounts; a village its own people.
 */
@Component
public class Sights {

    private final Offices offices;

    Sights(Offices offices) {
        this.offices = offices;
    }

    /** @throws Refused when the officer's office has nothing to do with subsidies */
    public Sight of(Officer officer) {
        return find(officer).orElseThrow(() -> Refused.at("officer", "月度补贴", "月度补贴不属于您所在部门的办理范围"));
    }

    /** Empty for an office that has nothing to do with subsidies. */
    public Optional<Sight> find(Officer officer) {
        if (officer.worksFor("district")) {
            return Optional.of(new Sight(towns(), null, true, Role.DISTRICT));
        }
        if (officer.worksFor("finance")) {
            return Optional.of(new Sight(towns(), null, true, Role.FINANCE));
        }
        var town = officer.town();
        if (town.isPresent()) {
            return Optional.of(new Sight(List.of(town.get()), null, true, Role.TOWN));
        }
        if (officer.worksFor("agency")) {
            return Optional.of(new Sight(towns(), null, false, Role.AGENCY));
        }
        return village(officer);
    }

    private List<String> towns() {
        return offices.of(Office.Kind.TOWN).stream().map(Office::code).toList();
    }

    private Optional<Sight> village(Officer officer) {
        return offices.of(Office.Kind.VILLAGE).stream()
                .filter(village -> officer.worksFor(village.code()))
                .findFirst()
                .map(village -> new Sight(List.of(village.parent()), village.code(), true, Role.VILLAGE));
    }
}
