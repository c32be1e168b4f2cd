package publicpost.security;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Refuses a weak administrator before anything is started. */
class AdministratorCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        NamedAdministrator.in(context.getEnvironment());
    }
}
