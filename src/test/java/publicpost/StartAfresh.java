package publicpost;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Lets no test find what another left. */
class StartAfresh implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) throws Exception {
        SpringExtension.getApplicationContext(test).getBean(Afresh.class).start();
    }
}
