package publicpost.published;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import publicpost.policy.Area;
import publicpost.policy.PayBasis;

/**
 * An announcement as it was published. Who supervises a post is named inside only.
 *
 * @param until the last day on which an application is taken
 * @param collecting whether the town has not gone on to the ranking
 */
public record Announcement(
        String number,
        String town,
        String title,
        String conditions,
        String howToApply,
        LocalDate from,
        LocalDate until,
        boolean collecting,
        List<Post> posts) {

    /** @param hours in a month */
    public record Post(
            String title,
            Area area,
            List<String> kinds,
            String place,
            String duties,
            BigDecimal pay,
            PayBasis basis,
            BigDecimal hours,
            int seats) {}

    public Announcement {
        posts = List.copyOf(posts);
    }

    /** How an announcement stands on a day. */
    public enum Standing {
        COMING,
        OPEN,
        CLOSED
    }

    public Standing on(LocalDate day) {
        if (!collecting || day.isAfter(until)) {
            return Standing.CLOSED;
        }
        return day.isBefore(from) ? Standing.COMING : Standing.OPEN;
    }

    public int seats() {
        return posts.stream().mapToInt(Post::seats).sum();
    }

    Announcement and(Announcement sameWithOnePost) {
        return new Announcement(
                number,
                town,
                title,
                conditions,
                howToApply,
                from,
                until,
                collecting,
                Stream.concat(posts.stream(), sameWithOnePost.posts.stream()).toList());
    }
}
