package publicpost.inspections;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.policy.InspectionFigures;
import publicpost.policy.PolicyTables;

/** Draws inspections, tells of them and ends them. What was drawn is never drawn otherwise. */
@Service
@Transactional
public class Inspections {

    /** More than a town's inspectors look at in weeks; who wants more draws again afterwards. */
    public static final int MOST = 300;

    private static final int SEED_BYTES = 16;

    private final InspectionRows rows;
    private final DrawnPosts posts;
    private final PopulationRows populations;
    private final PolicyTables tables;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Inspections(InspectionRows rows, DrawnPosts posts, PopulationRows populations, PolicyTables tables, Clock clock) {
        this.rows = rows;
        this.posts = posts;
        this.populations = populations;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * What the figures propose for a town today.
     *
     * @param posts with somebody at work
     * @param size how many of them to draw
     * @param riskShare percent of these by risk
     */
    public record Proposal(String town, int posts, int size, int riskShare) {}

    @Transactional(readOnly = true)
    public Proposal propose(String town) {
        var figures = InspectionFigures.of(today(), tables);
        var posts = populations.count(town, today());
        return new Proposal(
                town,
                posts,
                Math.min(MOST, figures.proposedSize(posts)),
                figures.riskSharePercent().whole());
    }

    /**
     * What is to be drawn.
     *
     * @param office that draws, and alone writes into it
     * @param size how many posts
     * @param riskShare percent of them by risk, the others at random
     */
    public record Wanted(String town, String office, int size, int riskShare) {}

    /**
     * Draws by a new seed, which is kept with the list that was drawn from.
     *
     * @param form of the page it was asked for by, which draws once
     * @return the number
     * @throws Refused at the field when there are not so many, nobody is at work there, or one is under way: else it could
     *     be drawn until the result suits
     */
    public String draw(Wanted wanted, UUID form, String officer) {
        return rows.drawnBy(form)
                .or(() -> {
                    refuseWhileUnderWay(wanted, form);
                    return rows.add(wanted, draw(wanted), form, officer, clock.instant());
                })
                .or(() -> rows.drawnBy(form))
                .orElseThrow();
    }

    private void refuseWhileUnderWay(Wanted wanted, UUID form) {
        rows.underWay(wanted, form).ifPresent(number -> {
            throw Refused.at("town", "镇（街道）", "本部门在该镇（街道）的督导 %s 还没有查完；请先查完，或者在该督导写明原因结束后再抽取".formatted(number));
        });
    }

    private Inspection.Draw draw(Wanted wanted) {
        var size = wanted.size();
        var population = populations.of(wanted, today(), InspectionFigures.of(today(), tables));
        var posts = population.posts().size();
        if (posts == 0) {
            throw Refused.at("town", "镇（街道）", "该镇（街道）现在没有可抽查的在岗岗位");
        }
        if (size > posts) {
            throw Refused.at("size", "抽取岗位数", "该镇（街道）现在只有 %d 个可抽查的在岗岗位".formatted(posts));
        }
        var byRisk = InspectionFigures.byRisk(size, wanted.riskShare());
        var seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return new Inspection.Draw(
                Lot.METHOD, HexFormat.of().formatHex(seed), population, population.sha256(), size - byRisk, byRisk);
    }

    /** With the reach of whoever asks. */
    @Transactional(readOnly = true)
    public Optional<Inspection> find(String number) {
        return rows.find(number);
    }

    /** The posts of one, in the order drawn, with what was found last at each; with the reach of whoever asks. */
    @Transactional(readOnly = true)
    public List<InspectedPost> posts(Inspection inspection) {
        return posts.of(inspection.id());
    }

    /** How far each of a year has come, the latest first; with the reach of whoever asks. */
    @Transactional(readOnly = true)
    public List<Standing> ofYear(int year) {
        return rows.ofYear(year);
    }

    /** @throws Refused when it was ended already, or every post was looked at */
    public void close(Inspection inspection, String why, String officer) {
        if (rows.close(inspection.id(), why, officer, today()) == 0) {
            throw Refused.at("reason", "结束原因", "本次督导已经结束，或岗位都已查过，不需要再结束");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
