package publicpost.policy;

import static publicpost.policy.Ranked.Standing.SHORT_LIST;
import static publicpost.policy.Ranked.Standing.WAITING_LIST;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import publicpost.policy.Ranked.Standing;

/** The order in which seats are given out: 4+2 first (§一(三)), then the review's score, then the time of application. */
public final class RankingRule {

    private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::priority)
            .thenComparing(Candidate::score, Comparator.reverseOrder())
            .thenComparing(Candidate::applied)
            .thenComparing(Candidate::application);

    private record Row(long offer, Standing standing) {}

    private RankingRule() {}

    /**
     * Each candidate, best first, gets the first wish with room, else a place on the waiting list of the first wish.
     *
     * @param freePerOffer seats to give out; an offer left out has none
     * @return everyone, in the order of the ranking
     */
    public static List<Ranked> rank(List<Candidate> candidates, Map<Long, Integer> freePerOffer) {
        var free = new HashMap<>(freePerOffer);
        var positions = new HashMap<Row, Integer>();
        var ranked = new ArrayList<Ranked>();
        candidates.stream().sorted(ORDER).forEach(candidate -> {
            var row = place(candidate, free);
            var position = positions.merge(row, 1, Integer::sum);
            ranked.add(new Ranked(candidate.application(), row.offer(), position, row.standing()));
        });
        return ranked;
    }

    private static Row place(Candidate candidate, Map<Long, Integer> free) {
        for (var offer : candidate.wishes()) {
            if (free.getOrDefault(offer, 0) > 0) {
                free.merge(offer, -1, Integer::sum);
                return new Row(offer, SHORT_LIST);
            }
        }
        return new Row(candidate.wishes().get(0), WAITING_LIST);
    }
}
