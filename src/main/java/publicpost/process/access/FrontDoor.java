package publicpost.process.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import publicpost.offices.Offices;
import publicpost.process.OfficesApart;
import publicpost.security.DemoPassword;
import publicpost.security.NamedAdministrator;

/** Settles who can sign in and what each office may do, before the first request is taken. */
@Component
class FrontDoor implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);

    private final Offices offices;
    private final Accounts accounts;
    private final Grants grants;
    private final Environment environment;

    /** @param apart only so that no account is made before offices are kept apart */
    FrontDoor(Offices offices, Accounts accounts, Grants grants, Environment environment, OfficesApart apart) {
        this.offices = offices;
        this.accounts = accounts;
        this.grants = grants;
        this.environment = environment;
    }

    @Override
    public void afterSingletonsInstantiated() {
        accounts.group(Accounts.ADMINISTRATORS, "系统管理员", "SYSTEM");
        accounts.group(Accounts.ANALYSTS, "流程分析员", "SYSTEM");
        offices.all().forEach(office -> accounts.group(office.code(), office.name(), "WORKFLOW"));
        grants.write(offices.all());
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            letInTheDemo();
        } else {
            keepOutTheDemo();
        }
        NamedAdministrator.in(environment)
                .ifPresent(named -> accounts.person(named.user(), "系统管理员", named.password(), Accounts.ADMINISTRATORS));
        if (!accounts.hasAdministrator()) {
            LOG.warn("尚无管理员：请用 PUBLICPOST_ADMIN_USER、PUBLICPOST_ADMIN_PASSWORD 指定后重新启动"
                    + "（no administrator yet: name one with these two variables and start again）");
        }
    }

    private void letInTheDemo() {
        for (var office : offices.all()) {
            accounts.demoPerson(office.code(), office.name(), DemoPassword.of(office.code()), office.code());
        }
        // above a limit the district approves by two people
        accounts.demoPerson("district-2", "区科技创新局（复核）", DemoPassword.of("district-2"), "district");
        accounts.demoPerson("admin", "系统管理员", DemoPassword.of("admin"), Accounts.ADMINISTRATORS);
        // what one proposes the other agrees to
        accounts.demoPerson("analyst", "流程分析员", DemoPassword.of("analyst"), Accounts.ANALYSTS);
        accounts.demoPerson("analyst-2", "流程分析员（复核）", DemoPassword.of("analyst-2"), Accounts.ANALYSTS);
    }

    /** Only where the operator said so: publicpost.security.NoTrialData has refused to start otherwise. */
    private void keepOutTheDemo() {
        var known = accounts.demoPeople().size();
        if (known > 0) {
            accounts.removeDemoPeople();
            LOG.warn("已删除 {} 个演示账号（removed the {} demo accounts: their passwords are public）", known, known);
        }
    }
}
