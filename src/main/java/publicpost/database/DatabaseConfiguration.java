package publicpost.database;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Gives the connection pool our own PostgreSQL as long as no server is named. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoServerNamed.class)
class DatabaseConfiguration {

    /** Closed after everything that reaches it through the pool. */
    @Bean
    TrialDatabase trialDatabase(Environment environment) {
        var settings = Binder.get(environment)
                .bind("publicpost.database.settings", Bindable.mapOf(String.class, String.class))
                .orElseGet(HashMap::new);
        return TrialDatabase.open(NoServerNamed.folder(environment), Map.copyOf(settings));
    }

    @Bean
    JdbcConnectionDetails connectionDetails(TrialDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.username();
            }

            @Override
            public String getPassword() {
                return database.password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }
}
