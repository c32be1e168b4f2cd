package publicpost.recruitment;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.policy.Candidate;
import publicpost.policy.Move;
import publicpost.policy.Ranked;
import publicpost.policy.RankingRule;

/** Where those who passed the review are put in order (审核排序): 4+2 first, then score, then time, unless the town says why not. */
@Service
@Transactional
public class RankingDesk {

    private final RankingRows rows;
    private final Announcements announcements;
    private final Posts posts;

    RankingDesk(RankingRows rows, Announcements announcements, Posts posts) {
        this.rows = rows;
        this.announcements = announcements;
        this.posts = posts;
    }

    /** What the order would be; nothing is written. */
    @Transactional(readOnly = true)
    public List<Ranked> preview(String recruitment, List<Candidate> candidates) {
        return preview(recruitment, candidates, List.of());
    }

    /** @throws Refused when somebody is moved past another who is not level with him */
    @Transactional(readOnly = true)
    public List<Ranked> preview(String recruitment, List<Candidate> candidates, List<Move> moves) {
        var of = announcements.get(recruitment);
        var free = announcements.offersOf(of.id()).stream().collect(toMap(Offer::id, o -> posts.freeOf(o.id())));
        var order = RankingRule.order(candidates);
        for (var i = 0; i < moves.size(); i++) {
            order = moved(order, moves.get(i), i);
        }
        return RankingRule.place(order, free);
    }

    private static List<Candidate> moved(List<Candidate> order, Move move, int at) {
        if (!RankingRule.mayMove(order, move)) {
            throw Refused.at("moves[%d].by".formatted(at), "调整名次", "只能在类别和评议得分都相同的人之间调整，请刷新后重排");
        }
        return RankingRule.move(order, move);
    }

    /** @throws Refused as above; nothing is written then */
    public List<Ranked> rank(String recruitment, List<Candidate> candidates, List<ReasonedMove> moves) {
        var ranked = preview(
                recruitment, candidates, moves.stream().map(ReasonedMove::move).toList());
        var byId = candidates.stream().collect(toMap(Candidate::application, identity()));
        var reasons = moves.stream().collect(groupingBy(made -> made.move().application()));
        rows.saveAll(ranked.stream()
                .map(place -> row(place, byId.get(place.application()), reasons.get(place.application())))
                .toList());
        announcements.get(recruitment).ranked();
        return ranked;
    }

    private static Ranking row(Ranked place, Candidate candidate, List<ReasonedMove> moves) {
        var row = new Ranking(place, candidate);
        if (moves != null) {
            row.moved(moves);
        }
        return row;
    }

    @Transactional(readOnly = true)
    public Optional<Ranking> of(Long application) {
        return rows.findById(application);
    }

    /** Everybody ranked for a kind of post, the short list first, each list in its order. */
    @Transactional(readOnly = true)
    public List<Ranking> inOrder(Long offer) {
        return rows.inOrder(offer);
    }
}
