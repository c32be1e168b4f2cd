package publicpost.checks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.findings.Check;
import publicpost.findings.Seen;
import publicpost.findings.Subject;
import publicpost.findings.Watched;
import publicpost.policy.Figures;
import publicpost.policy.FindingKind;
import publicpost.policy.FindingRule;
import publicpost.policy.Share;

/**
 * How many in post at a village are relatives of its cadres: noted at their application, or found since on a list; about
 * the village. Asked last, so that what the same look found on lists is counted.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class KinShare implements Check {

    private static final String RELATIVES =
            """
            select village, count(*) as whole, count(*) filter (where kin) as relatives,
                   max(id) filter (where kin) as newest,
                   string_agg(name, '、' order by name) filter (where kin) as names
            from (select h.village, h.id, h.name,
                         exists (select from app.obstacle o where o.application_id = h.application_id
                                 and o.block = 'KIN_OF_CADRE')
                         or exists (select from app.finding f where f.placement_id = h.id and f.kind = 'KIN_OF_CADRE') as kin
                  from app.holder h where h.town = ?) h
            group by village having count(*) filter (where kin) > 0""";

    private final JdbcClient database;

    KinShare(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.KIN_SHARE);
    }

    @Override
    public void look(Watched watched, Consumer<Seen> found) {
        var rule = watched.rule(FindingKind.KIN_SHARE);
        var fewest = watched.tables()
                .figure(Figures.SHARE_OF_AT_LEAST, watched.today())
                .whole();
        database
                .sql(RELATIVES)
                .param(watched.town())
                .query((row, i) -> seen(row, rule, fewest, watched))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .forEach(found);
    }

    /** One more relative is a new fact; somebody else's leaving, which raises the share too, is none. */
    private static Optional<Seen> seen(ResultSet row, FindingRule rule, int fewest, Watched watched)
            throws SQLException {
        var share = new Share(row.getInt("relatives"), row.getInt("whole"));
        if (!share.reaches(rule, fewest)) {
            return Optional.empty();
        }
        return Optional.of(new Seen(
                FindingKind.KIN_SHARE,
                Subject.ofOffice(watched.town(), row.getString("village")),
                "placement/" + row.getLong("newest"),
                watched.today(),
                new Facts()
                        .say("村（社区）干部亲属", "%d 人".formatted(share.part()))
                        .say("本村（社区）在岗", "%d 人".formatted(share.whole()))
                        .say("占比", share.percent() + "%")
                        .say("亲属", row.getString("names"))
                        .all()));
    }
}
