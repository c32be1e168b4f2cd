package publicpost.process.access;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import publicpost.security.DemoPassword;

/** Tells whoever tries the demo how to sign in. */
@Component
@Profile("demo")
class DemoTable {

    private static final String ROW = "%-22s %-28s %s%n";

    private final Accounts accounts;

    DemoTable(Accounts accounts) {
        this.accounts = accounts;
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080");
        var table = new StringBuilder("%n公益岗演示：http://localhost:%s/camunda/app/tasklist/%n%n".formatted(port))
                .append(ROW.formatted("用户 user", "初始口令 first password", "机构 office"));
        for (var user : accounts.demoPeople()) {
            table.append(ROW.formatted(user.getId(), DemoPassword.of(user.getId()), user.getFirstName()));
        }
        System.out.println(table);
    }
}
