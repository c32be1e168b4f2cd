package publicpost;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import publicpost.process.Found;
import publicpost.process.Life;
import publicpost.process.OnlineApplicant;
import publicpost.process.PayDay;
import publicpost.process.Town;
import publicpost.process.TwoLives;
import publicpost.process.TwoTowns;
import publicpost.process.replay.Replayed;

/** A test of the whole application: all of them in a JVM share one context and one database, emptied for each. The clock is run by hand. */
@Retention(RUNTIME)
@Target(TYPE)
@SpringBootTest(
        webEnvironment = RANDOM_PORT,
        properties = {
            "publicpost.data=" + TestData.FOLDER,
            "camunda.bpm.job-execution.enabled=false",
            // sent when a test says so
            "publicpost.messages.sending=false",
            // all tests come from one address
            "publicpost.security.address-failures=10000",
            "publicpost.site.limits.unlimited=127.0.0.1",
            "publicpost.security.second-factor.required-for=sworn"
        })
@Import({
    Afresh.class,
    PlanCopy.class,
    Town.class,
    Life.class,
    Found.class,
    TwoLives.class,
    PayDay.class,
    TwoTowns.class,
    OnlineApplicant.class,
    Replayed.class
})
@ExtendWith(StartAfresh.class)
public @interface InOneContext {}
