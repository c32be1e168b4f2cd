package publicpost;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the system. */
@SpringBootApplication
public class PublicPosts {

    public static void main(String[] args) {
        // the engine keeps its times without a zone, so they must always be read in the district's
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        SpringApplication.run(PublicPosts.class, args);
    }
}
