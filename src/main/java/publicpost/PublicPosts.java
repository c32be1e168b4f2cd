package publicpost;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the system. */
@SpringBootApplication
public class PublicPosts {

    public static void main(String[] args) {
        SpringApplication.run(PublicPosts.class, args);
    }
}
