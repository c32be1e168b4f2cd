package publicpost.recruitment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.plan.CellState;
import publicpost.plan.Seats;
import publicpost.policy.CellKey;
import publicpost.policy.PayAnswer.BelowMinimum;
import publicpost.policy.PayRule;
import publicpost.policy.PolicyTables;

/** Posts for people who are in post already (§三(四)末段): each on a seat of the plan, without an announcement. */
@Service
@Transactional
public class EarlierPosts {

    private final OfferRows offers;
    private final PostRows posts;
    private final Seats seats;
    private final PolicyTables tables;
    private final Clock clock;

    EarlierPosts(OfferRows offers, PostRows posts, Seats seats, PolicyTables tables, Clock clock) {
        this.offers = offers;
        this.posts = posts;
        this.seats = seats;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * Makes the post on a seat of that year, held by that incumbent. Whoever asks at the same time waits for the seat.
     *
     * @throws Refused when the town has no seat left, or the pay is below the minimum wage in force
     */
    public Post develop(Long incumbent, int year, String town, OfferDraft draft) {
        checkPay(draft);
        var cell = new CellKey(town, draft.area());
        var seat = seats.forPosts(year, cell, 1, "year").get(0);
        var offer = offers.save(new Offer(null, draft));
        return posts.save(Post.of(incumbent, code(cell, year, seat.number(), incumbent), offer.id(), seat.id()));
    }

    /** As announced posts are called, with the incumbent where those have their recruitment. */
    private static String code(CellKey cell, int year, int seatNumber, Long incumbent) {
        var town = cell.town().replaceFirst("^town-", "");
        return "GW-%s-%s-%d-%03d-Y%d".formatted(town, cell.area().name().charAt(0), year, seatNumber, incumbent);
    }

    /** @throws Refused when it is below the minimum wage in force */
    @Transactional(readOnly = true)
    public void checkPay(OfferDraft draft) {
        if (PayRule.check(draft.payBasis(), draft.pay(), LocalDate.now(clock), tables) instanceof BelowMinimum below) {
            var minimum = below.minimum();
            throw Refused.at(
                    "pay",
                    "岗位待遇",
                    "低于现行最低工资标准 %s %s（%s，依据 §二(三)）".formatted(minimum.value(), minimum.unit(), minimum.source()));
        }
    }

    /** Seats of the year on which no post stands yet. */
    @Transactional(readOnly = true)
    public int seatsLeft(int year, CellKey cell) {
        return seats.of(year).stream()
                .filter(state -> state.key().equals(cell))
                .mapToInt(CellState::undeveloped)
                .sum();
    }
}
