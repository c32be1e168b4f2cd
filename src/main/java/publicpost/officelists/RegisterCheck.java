package publicpost.officelists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.findings.Check;
import publicpost.findings.Seen;
import publicpost.findings.Subject;
import publicpost.findings.Watched;
import publicpost.policy.FindingKind;

/** People whose place rests on a register that came anew and has them no more. */
@Component
class RegisterCheck implements Check {

    /** Where somebody was found with doubt, or by a row with something wrong, that is what has to be looked into. */
    private static final String MISSING =
            """
            select p.id as placement, p.town, p.village, q.name, l.kind, l.as_of, o.name as office,
                   (select max(b.as_of) from app.office_list b join app.office_list_match m on m.list_id = b.id
                    where b.kind = l.kind and m.person_id = p.person_id) as last_seen
            from app.placement p
            join app.person q on q.id = p.person_id
            join lateral (select * from app.office_list l where l.kind = :kind and l.status = 'DONE' and l.superseded_at is null
                          order by l.as_of desc, l.id desc limit 1) l on true
            join app.office o on o.code = l.office
            where p.town = :town and p.status = 'ACTIVE' and p.basis = :group and l.as_of >= p.starts_on
              and not exists (select from app.office_list c join app.office_list_match m on m.list_id = c.id
                  where c.kind = :kind and c.status = 'DONE' and c.superseded_at is null and m.person_id = p.person_id)
            order by p.id""";

    private final JdbcClient database;

    RegisterCheck(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.NOT_ON_REGISTER);
    }

    @Override
    @Transactional(readOnly = true)
    public void look(Watched town, Consumer<Seen> found) {
        Arrays.stream(ListKind.values()).forEach(kind -> kind.group().ifPresent(group -> database.sql(MISSING)
                .param("kind", kind.name())
                .param("town", town.town())
                .param("group", group)
                .query(RegisterCheck::seen)
                .list()
                .forEach(found)));
    }

    /** The fact is since which list it is so: who comes back and is lost again is another one. */
    private static Seen seen(ResultSet row, int number) throws SQLException {
        var kind = ListKind.valueOf(row.getString("kind"));
        var asOf = row.getObject("as_of", LocalDate.class);
        var last = row.getObject("last_seen", LocalDate.class);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("姓名", row.getString("name"));
        facts.put("安置依据", kind.label());
        facts.put("名单", "%s（%s，截至 %s）".formatted(kind.label(), row.getString("office"), asOf));
        facts.put("最近在名单上", last == null ? "没有比中过" : "截至 %s".formatted(last));
        return new Seen(
                FindingKind.NOT_ON_REGISTER,
                Subject.ofPlacement(row.getString("town"), row.getString("village"), row.getLong("placement")),
                "%s:%s".formatted(kind, last == null ? "-" : last),
                asOf,
                facts);
    }
}
