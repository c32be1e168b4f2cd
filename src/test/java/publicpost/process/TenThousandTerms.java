package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.PublicPosts;
import publicpost.secrets.Secrets;

/** A process of its own for a test that kills: the whole application, on its first morning with ten thousand terms due. */
class TenThousandTerms {

    static final int TERMS = 10_000;

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(PublicPosts.class, TenThousandTerms.class).run(arguments);
    }

    /** Done before the application is ready, and so before it makes up for the morning it missed. */
    @Bean
    ApplicationRunner tenThousandInPost(JdbcTemplate database, Secrets secrets, Clock clock) {
        return arguments -> {
            if (database.queryForObject("select count(*) from app.placement", Long.class) == 0) {
                ManyInPost.sql(0, TERMS, LocalDate.now(clock).plusDays(60), secrets)
                        .forEach(database::execute);
                database.execute("analyze");
            }
        };
    }
}
