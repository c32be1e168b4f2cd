package publicpost.recruitment;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.policy.Candidate;
import publicpost.policy.Ranked;
import publicpost.policy.RankingRule;

/** Where those who passed the review are put in order (审核排序): 4+2 first, then score, then time. */
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
        var of = announcements.get(recruitment);
        var free = announcements.offersOf(of.id()).stream().collect(toMap(Offer::id, o -> posts.freeOf(o.id())));
        return RankingRule.rank(candidates, free);
    }

    public List<Ranked> rank(String recruitment, List<Candidate> candidates) {
        var ranked = preview(recruitment, candidates);
        var byId = candidates.stream().collect(toMap(Candidate::application, identity()));
        rows.saveAll(ranked.stream()
                .map(place -> new Ranking(place, byId.get(place.application())))
                .toList());
        announcements.get(recruitment).ranked();
        return ranked;
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
