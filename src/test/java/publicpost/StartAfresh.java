package publicpost;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import publicpost.process.replay.Replayed;

/** Lets no test find what another left, and notes what each reached. */
class StartAfresh implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) throws Exception {
        afresh(test).start();
    }

    @Override
    public void afterEach(ExtensionContext test) throws Exception {
        happensAgain(test);
        ReachedNodes.note(afresh(test).reached());
    }

    /** Whatever a scenario finished goes and ends the same way when it is replayed. */
    private static void happensAgain(ExtensionContext test) {
        if (test.getRequiredTestClass().getSimpleName().endsWith("ScenarioTest")) {
            assertThat(SpringExtension.getApplicationContext(test)
                            .getBean(Replayed.class)
                            .otherwise())
                    .isEmpty();
        }
    }

    private static Afresh afresh(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test).getBean(Afresh.class);
    }
}
