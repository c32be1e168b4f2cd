package publicpost.process;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.retention.Item;
import publicpost.retention.Kind;
import publicpost.retention.Retention;
import publicpost.retention.RetentionThread;
import publicpost.retention.Rule;
import publicpost.retention.Run;
import publicpost.scope.Reach;

/**
 * Where administrators list what has been kept long enough, and one deletes what another listed. They see nobody's case,
 * so the lists, of keys and case numbers only, are read whole.
 */
@Component
public class RetentionDesk {

    private final Retention retention;
    private final RetentionThread thread;

    RetentionDesk(Retention retention, RetentionThread thread) {
        this.retention = retention;
        this.thread = thread;
    }

    public List<Rule> rules(Officer officer) {
        check(officer);
        return Reach.WHOLE.during(retention::rules);
    }

    /** The latest first. */
    public List<Run> latest(int most, Officer officer) {
        check(officer);
        return Reach.WHOLE.during(() -> retention.latest(most));
    }

    public Run get(long run, Officer officer) {
        check(officer);
        return Reach.WHOLE.during(() -> retention.get(run));
    }

    public List<Item> items(long run, int from, int most, Officer officer) {
        check(officer);
        return Reach.WHOLE.during(() -> retention.items(run, from, most));
    }

    /**
     * @param kind empty for every kind
     * @throws Refused when there is no such kind, or the day is still to come
     */
    public Run dryRun(String kind, LocalDate asOf, Officer officer) {
        check(officer);
        var wanted = Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
        if (wanted == null && !kind.isEmpty()) {
            throw Refused.at("kind", "种类", "没有这一种类，或不由本工具删除");
        }
        return retention.dryRun(wanted, asOf, officer.id());
    }

    /** Begins to delete what another administrator listed, or lets it go on. */
    public Run carryOut(long run, Officer officer) {
        check(officer);
        var begun = retention.begin(run, officer.id());
        thread.goOn(run);
        return begun;
    }

    private static void check(Officer officer) {
        if (!officer.isAdministrator()) {
            throw Refused.at("officer", "操作人", "只有系统管理员可以查看和执行保存期限");
        }
    }
}
