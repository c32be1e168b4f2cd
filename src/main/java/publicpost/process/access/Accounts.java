package publicpost.process.access;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.springframework.stereotype.Component;

/** The accounts and groups that the engine keeps; what is there already stays as it is. */
@Component
class Accounts {

    static final String ADMINISTRATORS = Groups.CAMUNDA_ADMIN;

    static final String ANALYSTS = "analysts";

    /** Marks an account whose password everyone may know. */
    private static final String DEMO = "demo";

    private final IdentityService identity;
    private final TaskService tasks;

    Accounts(IdentityService identity, TaskService tasks) {
        this.identity = identity;
        this.tasks = tasks;
    }

    void group(String code, String name, String type) {
        if (identity.createGroupQuery().groupId(code).count() == 0) {
            var group = identity.newGroup(code);
            group.setName(name);
            group.setType(type);
            identity.saveGroup(group);
        }
    }

    void person(String user, String name, String password, String group) {
        if (identity.createUserQuery().userId(user).count() == 0) {
            var person = identity.newUser(user);
            person.setFirstName(name);
            person.setLastName("");
            person.setPassword(password);
            // past the engine's policy: the demo's are weak on purpose, an administrator's met a stricter rule
            ((IdentityServiceImpl) identity).saveUser(person, true);
        }
        if (identity.createUserQuery().userId(user).memberOfGroup(group).count() == 0) {
            identity.createMembership(user, group);
        }
    }

    void demoPerson(String user, String name, String password, String group) {
        if (identity.createUserQuery().userId(user).count() == 0) {
            person(user, name, password, group);
            identity.setUserInfo(user, DEMO, "true");
        }
    }

    List<User> demoPeople() {
        return identity.createUserQuery().orderByUserId().asc().list().stream()
                .filter(user -> identity.getUserInfo(user.getId(), DEMO) != null)
                .toList();
    }

    /** What such a person had claimed goes back to the office. */
    void removeDemoPeople() {
        for (var user : demoPeople()) {
            tasks.createTaskQuery()
                    .taskAssignee(user.getId())
                    .list()
                    .forEach(task -> tasks.setAssignee(task.getId(), null));
            identity.deleteUser(user.getId());
        }
    }

    boolean hasAdministrator() {
        return identity.createUserQuery().memberOfGroup(ADMINISTRATORS).count() > 0;
    }
}
