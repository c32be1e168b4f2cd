package publicpost.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.checks.EmptyPost;
import publicpost.checks.EmptyPosts;
import publicpost.policy.FindingKind;
import publicpost.policy.PolicyTables;
import publicpost.process.Sight.Role;

/** 岗位空缺: which posts stand empty and for how long; their town reports them, the district reads it (§三(二)). */
@Component
public class VacancyDesk {

    private final CheckDesk checks;
    private final EmptyPosts posts;
    private final PolicyTables tables;
    private final Clock clock;

    VacancyDesk(CheckDesk checks, EmptyPosts posts, PolicyTables tables, Clock clock) {
        this.checks = checks;
        this.posts = posts;
        this.tables = tables;
        this.clock = clock;
    }

    /** The longest empty first. */
    public List<EmptyPost> posts(Officer officer) {
        return posts.of(checks.sight(officer).towns());
    }

    /** Whether a post that nobody reported should have been after so many days. */
    public boolean isLate(String town, int days) {
        return tables.findingRule(FindingKind.VACANT, town, LocalDate.now(clock))
                .isReachedBy(BigDecimal.valueOf(days));
    }

    public boolean mayReport(Officer officer) {
        return checks.sight(officer).role() == Role.TOWN;
    }

    /** @throws Refused at each field that cannot be taken, or when the post is not empty or not the town's */
    public void report(Map<String, ?> form, Officer officer) {
        if (!mayReport(officer)) {
            throw Refused.at("officer", "岗位空缺", "空缺由岗位所在的镇（街道）报告");
        }
        var answer = new Answer(form);
        var post = answer.id("post", "岗位");
        var reason = answer.text("reason", "空缺原因和打算");
        answer.refuseIfWrong();
        posts.report(post, checks.sight(officer).towns().get(0), reason, officer.id())
                .orElseThrow(() -> Refused.at("post", "岗位", "没有这个空缺的岗位：可能已经有人，或不属于本镇（街道）"));
    }
}
