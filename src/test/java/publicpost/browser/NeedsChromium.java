package publicpost.browser;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips what needs a browser where there is none, and says so where nobody can overlook it. */
final class NeedsChromium implements ExecutionCondition {

    private static final String LOUD =
            """

            ##########################################################################################
            #  NO BROWSER: the browser tests are SKIPPED. What people see in Tasklist is NOT tested. #
            #  Install one, for example                                                              #
            #      apt-get install chromium fonts-noto-cjk                                           #
            #  or name one that is there already                                                     #
            #      PUBLICPOST_CHROMIUM=/path/to/chrome                                               #
            ##########################################################################################
            """;

    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        var browser = Chromium.find();
        if (browser.isPresent()) {
            return ConditionEvaluationResult.enabled(browser.get().toString());
        }
        if (SAID.compareAndSet(false, true)) {
            System.err.println(LOUD);
        }
        return ConditionEvaluationResult.disabled("there is no browser here");
    }
}
