package publicpost.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues the plan the district begins with, through the same steps as any other, where no plan is there yet. */
@Component
@Order(1)
class FirstPlan implements ApplicationRunner {

    /** Acted in the place of people before there was a program: the plan's document is their signature. */
    private static final Officer DISTRICT = new Officer("plan-document-district", Set.of("district"));

    private static final Officer COMMITTEE = new Officer("plan-document-committee", Set.of("committee"));

    /** Any number, as long as nobody else locks it. */
    private static final long LOCK = 20220413;

    private record Document(Map<String, Object> draft, Map<String, Object> consent, String source) {}

    private final Work work;
    private final JdbcClient database;
    private final ObjectMapper json;
    private final Resource plan;

    FirstPlan(
            Work work,
            JdbcClient database,
            ObjectMapper json,
            @Value("${publicpost.first-plan:classpath:policy/plan-2022.json}") Resource plan) {
        this.work = work;
        this.database = database;
        this.json = json;
        this.plan = plan;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        database.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
        var known =
                database.sql("select count(*) from app.plan").query(Long.class).single();
        if (known == 0) {
            issue(read());
        }
    }

    private void issue(Document document) {
        var number = work.start(DISTRICT, "annual-plan");
        work.complete(DISTRICT, number, "DraftPlan", document.draft());
        work.complete(COMMITTEE, number, "ConsentPlan", document.consent());
    }

    private Document read() {
        try (var text = plan.getInputStream()) {
            return json.readValue(text, Document.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
