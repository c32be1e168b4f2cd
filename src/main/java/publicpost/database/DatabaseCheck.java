package publicpost.database;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Tells at once that the database cannot start here, for a second start that the first one is running. */
class DatabaseCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (NoServerNamed.in(context.getEnvironment())) {
            TrialDatabase.refuseIfImpossible(NoServerNamed.folder(context.getEnvironment()));
        }
    }
}
