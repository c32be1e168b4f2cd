package publicpost.checks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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

/** Most accounts of a village were opened at one branch, perhaps by one hand; about the village. */
@Component
class OneBranch implements Check {

    private static final String BRANCHES =
            """
            select village, branch, count(*) as here, sum(count(*)) over (partition by village) as whole
            from (select village, regexp_replace(bank_name, '\\s', '', 'g') as branch from app.holder
                  where town = ? and bank_name is not null) h
            group by village, branch""";

    private final JdbcClient database;

    OneBranch(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.ONE_BRANCH);
    }

    @Override
    public void look(Watched watched, Consumer<Seen> found) {
        var rule = watched.rule(FindingKind.ONE_BRANCH);
        var fewest = watched.tables()
                .figure(Figures.SHARE_OF_AT_LEAST, watched.today())
                .whole();
        database.sql(BRANCHES).param(watched.town()).query((row, i) -> seen(row, rule, fewest, watched)).list().stream()
                .flatMap(Optional::stream)
                .forEach(found);
    }

    private static Optional<Seen> seen(ResultSet row, FindingRule rule, int fewest, Watched watched)
            throws SQLException {
        var share = new Share(row.getInt("here"), row.getInt("whole"));
        if (!share.reaches(rule, fewest)) {
            return Optional.empty();
        }
        var branch = row.getString("branch");
        return Optional.of(new Seen(
                FindingKind.ONE_BRANCH,
                Subject.ofOffice(watched.town(), row.getString("village")),
                // a name of a bank, which is nobody's
                "branch/" + branch.substring(0, Math.min(branch.length(), 150)),
                watched.today(),
                new Facts()
                        .say("开户银行", branch)
                        .say("在该网点开户", "%d 人".formatted(share.part()))
                        .say("本村（社区）在岗", "%d 人".formatted(share.whole()))
                        .say("占比", share.percent() + "%")
                        .all()));
    }
}
