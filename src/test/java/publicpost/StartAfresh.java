package publicpost;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Lets no test find what another left, and notes what each reached. */
class StartAfresh implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) throws Exception {
        afresh(test).start();
    }

    @Override
    public void afterEach(ExtensionContext test) throws Exception {
        ReachedNodes.note(afresh(test).reached());
    }

    private static Afresh afresh(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test).getBean(Afresh.class);
    }
}
