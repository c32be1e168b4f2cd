package publicpost.checks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.findings.Check;
import publicpost.findings.Seen;
import publicpost.findings.Watched;
import publicpost.masks.Masks;
import publicpost.policy.FindingKind;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/**
 * One human in two posts under two identity numbers: the same name and birthday, and the same telephone or account. Numbers
 * are opened of such pairs only.
 */
@Component
class TwoIdentities implements Check {

    private static final String ALIKE =
            """
            select h.*, o.person_id as other_person, o.case_number as other_case, o.post_title as other_post, o.phone as other_phone,
                   coalesce(o.account_index = h.account_index, false) as same_account, n.id_number, m.id_number as other_number
            from app.holder h
            join app.holder o on o.name = h.name and o.born = h.born and o.person_id <> h.person_id
                and (o.starts_on, o.id) < (h.starts_on, h.id)
            join app.person n on n.id = h.person_id
            join app.person m on m.id = o.person_id
            where h.town = ?""";

    private final JdbcClient database;
    private final Secrets secrets;

    TwoIdentities(JdbcClient database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.TWO_POSTS);
    }

    @Override
    public void look(Watched watched, Consumer<Seen> found) {
        database.sql(ALIKE).param(watched.town()).query((row, i) -> pair(row)).list().stream()
                .filter(pair -> !pair.shared().isEmpty())
                .map(Pair::seen)
                .forEach(found);
    }

    /** @param shared what both have, in Chinese */
    private record Pair(Holder holder, Long other, String otherCase, String numbers, List<String> shared) {

        Seen seen() {
            return new Seen(
                    FindingKind.TWO_POSTS,
                    holder.subject(),
                    "person/" + other,
                    holder.startsOn(),
                    holder.facts()
                            .say("疑似同一人", "姓名、出生日期和%s都相同".formatted(String.join("、", shared)))
                            .say("两个身份证号", numbers)
                            .say("另一案号", otherCase)
                            .all());
        }
    }

    private Pair pair(ResultSet row) throws SQLException {
        var shared = new ArrayList<String>();
        var phone = opened(SealedColumn.PERSON_PHONE, row, "phone");
        if (!phone.isBlank() && phone.equals(opened(SealedColumn.PERSON_PHONE, row, "other_phone"))) {
            shared.add("联系电话");
        }
        if (row.getBoolean("same_account")) {
            shared.add("银行账户");
        }
        var numbers = "%s，%s"
                .formatted(
                        Masks.idNumber(opened(SealedColumn.PERSON_ID_NUMBER, row, "id_number")),
                        Masks.idNumber(opened(SealedColumn.PERSON_ID_NUMBER, row, "other_number")));
        return new Pair(Holder.read(row), row.getLong("other_person"), row.getString("other_case"), numbers, shared);
    }

    private String opened(SealedColumn column, ResultSet row, String name) throws SQLException {
        return secrets.open(column, row.getString(name));
    }
}
