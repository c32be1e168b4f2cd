package publicpost.process.access;

import static java.util.stream.Collectors.toSet;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;
import publicpost.offices.Office;
import publicpost.offices.Office.Kind;
import publicpost.offices.Offices;

/** Who sees which view: the general ones everybody, a step's only the offices that are ever asked to do it. */
@Component
class FilterReaders {

    static final String EVERYONE = "*";

    private final AuthorizationService authorizations;
    private final Offices offices;

    FilterReaders(AuthorizationService authorizations, Offices offices) {
        this.authorizations = authorizations;
        this.offices = offices;
    }

    /** @param doneBy the candidate groups as the model says them, or {@link #EVERYONE} */
    void write(String filter, String doneBy) {
        var there =
                authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.FILTER)
                        .resourceId(filter)
                        .list()
                        .stream()
                        .map(Authorization::getGroupId)
                        .collect(toSet());
        for (var office : offices.all()) {
            if (does(office, doneBy) && !there.contains(office.code())) {
                letRead(office.code(), filter);
            }
        }
    }

    private static boolean does(Office office, String doneBy) {
        return switch (doneBy) {
            case EVERYONE -> true;
            case "${candidates.village(execution)}", "${candidates.unitVillage(execution)}" ->
                office.kind() == Kind.VILLAGE;
            case "${candidates.unit(execution)}" ->
                Set.of(Kind.VILLAGE, Kind.AGENCY).contains(office.kind());
            case "${candidates.town(execution)}" -> office.kind() == Kind.TOWN;
            case "${candidates.verifier(execution)}" ->
                Set.of(Kind.TOWN, Kind.VERIFIER).contains(office.kind());
            default -> doneBy.equals(office.code());
        };
    }

    private void letRead(String group, String filter) {
        var grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(Resources.FILTER);
        grant.setResourceId(filter);
        grant.addPermission(Permissions.READ);
        authorizations.saveAuthorization(grant);
    }
}
