package publicpost.inspections;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparingDouble;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import publicpost.casefile.Sha256;

/**
 * Draws posts by a seed: the same seed and the same population always give the same posts, on any machine and in any
 * language. Each post gets a number u between 0 and 1 out of SHA-256 of "seed:course:case number", of which the first 52
 * bits count. At random those with the largest u are drawn; by risk, of the others, those with the largest u^(1/weight)
 * (Efraimidis and Spirakis 2006), which is drawing one after another with a chance by weight, none twice.
 *
 * @param seed 32 hexadecimal digits
 */
public record Lot(String seed) {

    /** As it is kept beside every draw; another way to draw gets another name. */
    public static final String METHOD = "SHA-256/Efraimidis-Spirakis/1";

    private static final int BITS = 52;
    private static final double STEPS = 1L << BITS;

    public enum Course {
        RANDOM("随机"),
        RISK("风险");

        private final String label;

        Course(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A post that was drawn. */
    public record Drawn(Listed post, Course course) {}

    /** At random first, so that everybody had the same chance in that part, whatever is known of them. */
    public List<Drawn> draw(Population population, int atRandom, int byRisk) {
        var drawn = new ArrayList<Drawn>();
        largest(population.posts(), Course.RANDOM, atRandom).forEach(post -> drawn.add(new Drawn(post, Course.RANDOM)));
        var taken = new HashSet<Listed>();
        drawn.forEach(one -> taken.add(one.post()));
        var others = population.posts().stream()
                .filter(post -> !taken.contains(post))
                .toList();
        largest(others, Course.RISK, byRisk).forEach(post -> drawn.add(new Drawn(post, Course.RISK)));
        return List.copyOf(drawn);
    }

    private List<Listed> largest(List<Listed> posts, Course course, int most) {
        return posts.stream()
                .sorted(comparingDouble((Listed post) -> key(post, course))
                        .reversed()
                        .thenComparing(Listed::caseNumber))
                .limit(most)
                .toList();
    }

    /** The logarithm of u^(1/weight), which has the same order and does not run into one at large weights. */
    private double key(Listed post, Course course) {
        var number = StrictMath.log(number(post, course));
        return course == Course.RISK ? number / post.weight() : number;
    }

    /** Never 0 nor 1. */
    double number(Listed post, Course course) {
        var sum = Sha256.digest()
                .digest("%s:%s:%s".formatted(seed, course, post.caseNumber()).getBytes(UTF_8));
        return ((ByteBuffer.wrap(sum).getLong() >>> (Long.SIZE - BITS)) + 0.5) / STEPS;
    }
}
