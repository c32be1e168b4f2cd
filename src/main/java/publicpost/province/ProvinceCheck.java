package publicpost.province;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.findings.Check;
import publicpost.findings.Seen;
import publicpost.findings.Subject;
import publicpost.findings.Watched;
import publicpost.policy.FindingKind;

/** What the newest files of the province's system say otherwise than we do of our own people and posts. */
@Component
class ProvinceCheck implements Check {

    /** Of earlier imports none are left; what only they have is nobody's here. */
    private static final String DIFFERENCES =
            """
            select d.kind, d.side, d.our_key, d.number, d.detail, d.fact, e.until, p.id as placement, w.post,
                   coalesce(p.town, w.town) as town, p.village
            from app.province_difference d
            join app.province_exchange e on e.id = d.exchange_id and e.status = 'DONE'
            left join app.placement p on p.id = case d.kind
                when 'PEOPLE' then (select max(l.id) from app.placement l where l.person_id = d.our_id)
                when 'PAYMENTS' then (select y.placement_id from app.payment y where y.id = d.our_id)
                when 'POSTS' then null
                else d.our_id end
            left join (select s.id as post, t.town from app.post s join app.seat t on t.id = s.seat_id) w
                on d.kind = 'POSTS' and w.post = d.our_id
            where d.side <> 'THEIRS_ONLY' and coalesce(p.town, w.town) = :town
            order by d.id""";

    private final JdbcClient database;
    private final Differences differences;

    ProvinceCheck(JdbcClient database, Differences differences) {
        this.database = database;
        this.differences = differences;
    }

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.PROVINCE_DIFFERS);
    }

    @Override
    public void look(Watched town, Consumer<Seen> found) {
        database.sql(DIFFERENCES)
                .param("town", town.town())
                .query((row, i) -> seen(row))
                .list()
                .forEach(found);
    }

    private Seen seen(ResultSet row) throws SQLException {
        return new Seen(
                FindingKind.PROVINCE_DIFFERS,
                subject(row),
                row.getString("fact"),
                row.getObject("until", LocalDate.class),
                facts(row));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        var placement = row.getObject("placement", Long.class);
        return placement == null
                ? Subject.ofPost(row.getString("town"), null, row.getObject("post", Long.class))
                : Subject.ofPlacement(row.getString("town"), row.getString("village"), placement);
    }

    private Map<String, String> facts(ResultSet row) throws SQLException {
        var side = Side.valueOf(row.getString("side"));
        var facts = new LinkedHashMap<String, String>();
        facts.put("数据", RecordKind.valueOf(row.getString("kind")).label());
        facts.put("差异", side.label());
        facts.put("本系统编号", row.getString("our_key"));
        if (row.getString("number") != null) {
            facts.put("省系统编号", row.getString("number"));
        }
        for (var value : differences.read(row.getString("detail"))) {
            facts.put(
                    value.heading(),
                    side == Side.OURS_ONLY
                            ? value.ours()
                            : "本系统：%s；省系统：%s".formatted(said(value.ours()), said(value.theirs())));
        }
        return facts;
    }

    private static String said(String value) {
        return value.isEmpty() ? "（空）" : value;
    }
}
