package publicpost.process.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import publicpost.audit.AuditCheck;

/** Started with publicpost.audit.verify, the system checks its audit trail, says what it found and ends: 0 when it holds, else 1. */
@Component
@ConditionalOnProperty("publicpost.audit.verify")
@Order(Ordered.HIGHEST_PRECEDENCE)
class VerifyAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyAtStart.class);

    private final AuditCheck check;
    private final ApplicationContext system;

    VerifyAtStart(AuditCheck check, ApplicationContext system) {
        this.check = check;
        this.system = system;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var verdict = check.check();
        if (verdict.holds()) {
            LOG.info("{}", verdict.inWords());
        } else {
            LOG.error("{}", verdict.inWords());
        }
        System.exit(SpringApplication.exit(system, () -> verdict.holds() ? 0 : 1));
    }
}
