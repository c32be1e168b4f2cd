package publicpost.inspections;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import publicpost.casefile.Sha256;

/** All posts that an inspection was drawn from, in the order of their numbers: kept, so that anybody draws it again. */
public record Population(List<Listed> posts) {

    public Population {
        posts = posts.stream().sorted(comparing(Listed::caseNumber)).toList();
    }

    /** A line a post. */
    public String text() {
        return posts.stream().map(Listed::line).collect(joining("\n"));
    }

    public static Population read(String text) {
        return new Population(text.lines().map(Listed::read).toList());
    }

    /** What tells this list from any other. */
    public String sha256() {
        return Sha256.of(text().getBytes(StandardCharsets.UTF_8));
    }
}
