package publicpost.process.access;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;
import publicpost.offices.Office;
import publicpost.offices.Office.Kind;

/**
 * What each office may do in the engine: one grant per process, never one per task; {@link OwnTasks} leaves of it the
 * office's own. Instances and history are nobody's: a case is read in its file.
 */
@Component
class Grants {

    private static final Permission[] WORK = {
        ProcessDefinitionPermissions.READ,
        ProcessDefinitionPermissions.READ_TASK,
        ProcessDefinitionPermissions.TASK_WORK,
        ProcessDefinitionPermissions.TASK_ASSIGN // or nobody could give a claimed task back
    };

    private static final Map<Kind, List<String>> WORKS_ON = Map.of(
            Kind.DISTRICT,
                    List.of(
                            "annual-plan",
                            "recruitment",
                            "application",
                            "refusal-review",
                            "term-review",
                            "exit",
                            "redetermination",
                            "monthly-subsidy",
                            "finding"),
            Kind.COMMITTEE, List.of("annual-plan"),
            Kind.VERIFIER, List.of("application", "exit"),
            Kind.TOWN,
                    List.of(
                            "recruitment",
                            "application",
                            "term-review",
                            "exit",
                            "renewal",
                            "suspension",
                            "redetermination",
                            "monthly-subsidy",
                            "finding"),
            Kind.VILLAGE, List.of("application", "exit", "monthly-subsidy"),
            Kind.FINANCE, List.of("monthly-subsidy"),
            Kind.AGENCY, List.of("monthly-subsidy"));

    private static final Map<Kind, List<String>> STARTS = Map.of(
            Kind.DISTRICT, List.of("annual-plan"),
            Kind.TOWN, List.of("recruitment", "application", "exit", "suspension"),
            Kind.VILLAGE, List.of("application", "exit"));

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** Makes what is missing and sets right what differs; grants of other kinds are an administrator's business. */
    void write(List<Office> offices) {
        var there = authorizations.createAuthorizationQuery().authorizationType(AUTH_TYPE_GRANT).list().stream()
                .filter(authorization -> authorization.getGroupId() != null)
                .collect(toMap(Grants::key, Function.identity(), (one, other) -> one));
        offices.forEach(office -> of(office).forEach(grant -> grant.write(there)));
    }

    private List<Grant> of(Office office) {
        var grants = new ArrayList<Grant>();
        grants.add(new Grant(office.code(), Resources.APPLICATION, "tasklist", Permissions.ACCESS));
        grants.add(new Grant(office.code(), Resources.APPLICATION, "welcome", Permissions.ACCESS));
        var starts = STARTS.getOrDefault(office.kind(), List.of());
        if (!starts.isEmpty()) {
            grants.add(new Grant(office.code(), Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE));
        }
        for (var process : WORKS_ON.get(office.kind())) {
            grants.add(new Grant(office.code(), Resources.PROCESS_DEFINITION, process, permissions(starts, process)));
        }
        return grants;
    }

    private static Permission[] permissions(List<String> starts, String process) {
        var permissions = new ArrayList<>(List.of(WORK));
        if (starts.contains(process)) {
            permissions.add(ProcessDefinitionPermissions.CREATE_INSTANCE);
        }
        return permissions.toArray(Permission[]::new);
    }

    private static String key(Authorization authorization) {
        return key(authorization.getGroupId(), authorization.getResourceType(), authorization.getResourceId());
    }

    private static String key(String group, int resource, String id) {
        return group + '/' + resource + '/' + id;
    }

    private class Grant {

        private final String group;
        private final Resource resource;
        private final String id;
        private final Permission[] permissions;

        Grant(String group, Resource resource, String id, Permission... permissions) {
            this.group = group;
            this.resource = resource;
            this.id = id;
            this.permissions = permissions;
        }

        void write(Map<String, Authorization> there) {
            var found = there.get(key(group, resource.resourceType(), id));
            if (found != null && granted(found).equals(Set.of(permissions))) {
                return;
            }
            var grant = found != null ? found : authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(resource);
            grant.setResourceId(id);
            grant.setPermissions(permissions);
            authorizations.saveAuthorization(grant);
        }

        private Set<Permission> granted(Authorization found) {
            var known = resource == Resources.PROCESS_DEFINITION
                    ? ProcessDefinitionPermissions.values()
                    : Permissions.values();
            return Arrays.stream(found.getPermissions(known))
                    .filter(permission -> permission.getValue() != 0)
                    .collect(toSet());
        }
    }
}
