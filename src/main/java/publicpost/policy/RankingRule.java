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
        return place(order(candidates), freePerOffer);
    }

    /** Best first. */
    public static List<Candidate> order(List<Candidate> candidates) {
        return candidates.stream().sorted(ORDER).toList();
    }

    /**
     * Whether the town may move somebody in this order: only past those who are level with him. 4+2 comes first by the plan
     * (§一(三)) and the review's score is the village's, but that who applied earlier goes first is our default.
     */
    public static boolean mayMove(List<Candidate> order, Move move) {
        var from = indexOf(order, move.application());
        var to = from + move.by();
        return from >= 0
                && move.by() != 0
                && to >= 0
                && to < order.size()
                && order.subList(Math.min(from, to), Math.max(from, to) + 1).stream()
                        .allMatch(other -> level(other, order.get(from)));
    }

    /** @throws IllegalArgumentException where the order does not allow it */
    public static List<Candidate> move(List<Candidate> order, Move move) {
        if (!mayMove(order, move)) {
            throw new IllegalArgumentException(
                    "application %d may not be moved by %d".formatted(move.application(), move.by()));
        }
        var moved = new ArrayList<>(order);
        var from = indexOf(order, move.application());
        moved.add(from + move.by(), moved.remove(from));
        return moved;
    }

    private static int indexOf(List<Candidate> order, long application) {
        return order.stream().map(Candidate::application).toList().indexOf(application);
    }

    /** Whether rules leave open which of both goes first. */
    public static boolean level(Candidate one, Candidate other) {
        return one.priority() == other.priority() && one.score().compareTo(other.score()) == 0;
    }

    /** @param order best first */
    public static List<Ranked> place(List<Candidate> order, Map<Long, Integer> freePerOffer) {
        var free = new HashMap<>(freePerOffer);
        var positions = new HashMap<Row, Integer>();
        var ranked = new ArrayList<Ranked>();
        for (var candidate : order) {
            var row = place(candidate, free);
            var position = positions.merge(row, 1, Integer::sum);
            ranked.add(new Ranked(candidate.application(), row.offer(), position, row.standing()));
        }
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
