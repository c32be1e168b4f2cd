package publicpost.database;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Tells a second start at once that the first one is running. */
class FolderCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (NoServerNamed.in(context.getEnvironment())) {
            TrialDatabase.refuseIfInUse(NoServerNamed.folder(context.getEnvironment()));
        }
    }
}
