package publicpost.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import publicpost.findings.Check;
import publicpost.findings.Seen;
import publicpost.findings.Watched;
import publicpost.policy.FindingKind;

/** An empty post that nobody reported in time; about the post (§三(二)). */
@Component
class VacantPost implements Check {

    private final EmptyPosts posts;

    VacantPost(EmptyPosts posts) {
        this.posts = posts;
    }

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.VACANT);
    }

    @Override
    public void look(Watched watched, Consumer<Seen> found) {
        var rule = watched.rule(FindingKind.VACANT);
        posts.of(List.of(watched.town())).stream()
                .filter(post -> !post.isReported())
                .filter(post -> rule.isReachedBy(BigDecimal.valueOf(post.daysUntil(watched.today()))))
                .map(post -> seen(post, post.daysUntil(watched.today())))
                .forEach(found);
    }

    private static Seen seen(EmptyPost post, int days) {
        return new Seen(
                FindingKind.VACANT,
                post.subject(),
                "since " + post.since(),
                post.since(),
                new Facts()
                        .say("岗位", post.title())
                        .say("岗位编号", post.code())
                        .say("地点", post.place())
                        .say("空缺自", post.since())
                        .say("空缺天数", "%d 天".formatted(days))
                        .all());
    }
}
