package publicpost.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.intake.Claim.Result;
import publicpost.policy.Block;

/** Where offices check claims against their lists, and where what they find against a placement is kept. */
@Service
@Transactional
public class Evidence {

    private final ClaimRows claims;
    private final ObstacleRows obstacles;
    private final Clock clock;

    Evidence(ClaimRows claims, ObstacleRows obstacles, Clock clock) {
        this.claims = claims;
        this.obstacles = obstacles;
        this.clock = clock;
    }

    /** @throws Refused when a confirmation names no list or a list of a later day */
    public void check(Long claim, Verification verification, String officer) {
        var today = LocalDate.now(clock);
        if (verification.listDate() != null && verification.listDate().isAfter(today)) {
            throw Refused.at("listDate", "名单日期", "不能晚于今天（%s）".formatted(today));
        }
        var checked = claim(claim);
        checked.check(verification, officer, clock.instant());
        for (var found : verification.blocks()) {
            add(checked.applicationId(), found.block(), found.evidence(), officer);
        }
    }

    /** Notes something against a placement, once. */
    public void add(Long application, Block block, String evidence, String officer) {
        if (!obstacles.existsByApplicationIdAndBlock(application, block)) {
            obstacles.save(new Obstacle(application, block, evidence, officer, LocalDate.now(clock)));
        }
    }

    /** A named officer refutes everything that still stands, and says why. */
    public void rebut(Long application, String why, String officer) {
        obstacles.findByApplicationIdOrderById(application).stream()
                .filter(Obstacle::stands)
                .forEach(obstacle -> obstacle.rebut(why, officer, LocalDate.now(clock)));
    }

    @Transactional(readOnly = true)
    public Claim claim(Long id) {
        return claims.findById(id).orElseThrow(() -> new NoSuchElementException("no claim " + id));
    }

    @Transactional(readOnly = true)
    public List<Claim> claims(Long application) {
        return claims.findByApplicationIdOrderById(application);
    }

    @Transactional(readOnly = true)
    public List<Long> open(Long application) {
        return claims(application).stream()
                .filter(claim -> claim.result() == Result.OPEN)
                .map(Claim::id)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Obstacle> obstacles(Long application) {
        return obstacles.findByApplicationIdOrderById(application);
    }
}
