package publicpost.intake;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.Session;
import org.springframework.stereotype.Component;

/**
 * Finds applications by their number. Each step asks for its own case many times; within a transaction only the first
 * goes to the table, where a query would do so every time and write pending changes before.
 */
@Component
class ApplicationNumbers {

    private final EntityManager entities;

    ApplicationNumbers(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Application> find(String caseNumber) {
        return entities.unwrap(Session.class)
                .bySimpleNaturalId(Application.class)
                .loadOptional(caseNumber);
    }
}
