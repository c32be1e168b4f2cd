package publicpost.memberships;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.people.IdNumber;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** Where what lists say of people is kept, also of those who have not applied yet. */
@Service
@Transactional
public class Memberships {

    private final JdbcClient database;
    private final Secrets secrets;

    Memberships(JdbcClient database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /**
     * @param list the import it came with
     * @throws Refused when the same list has named the person already
     */
    public void keep(IdNumber number, String name, Membership membership, long list) {
        check(number, name, membership);
        database.sql(
                        """
                        insert into app.membership (person_id, id_number, id_number_index, name, group_code, list_name,
                            list_date, lapses_on, office, import_id)
                        values ((select min(id) from app.person where id_number_index in (:indexes)), :number, :index, :name,
                            :group, :list, :date, :lapses, :office, :import)""")
                .param("indexes", indexes(number))
                .param("number", secrets.seal(SealedColumn.MEMBERSHIP_ID_NUMBER, number.digits()))
                .param("index", secrets.index(SealedColumn.MEMBERSHIP_ID_NUMBER, number.digits()))
                .param("name", secrets.seal(SealedColumn.MEMBERSHIP_NAME, name))
                .param("group", membership.group())
                .param("list", membership.listName())
                .param("date", membership.listDate())
                .param("lapses", membership.lapsesOn())
                .param("office", membership.office())
                .param("import", list)
                .update();
    }

    /** @throws Refused when the name is not the one registered, or the same list has named the person already */
    @Transactional(readOnly = true)
    public void check(IdNumber number, String name, Membership membership) {
        var registered = database.sql("select name from app.person where id_number_index in (:indexes)")
                .param("indexes", indexes(number))
                .query(String.class)
                .optional();
        if (registered.isPresent() && !registered.get().equals(name)) {
            throw Refused.at("name", "姓名", "与该身份证号码已登记的姓名不一致，请核对身份证");
        }
        if (isKept(number, membership)) {
            throw Refused.at("idNumber", "身份证号码", "这一类别、这一日期的名单里已经有此人");
        }
    }

    private boolean isKept(IdNumber number, Membership membership) {
        return database.sql(
                        """
                        select exists (select from app.membership where id_number_index in (:indexes)
                            and group_code = :group and list_date = :date)""")
                .param("indexes", indexes(number))
                .param("group", membership.group())
                .param("date", membership.listDate())
                .query(Boolean.class)
                .single();
    }

    private List<String> indexes(IdNumber number) {
        return secrets.indexes(SealedColumn.MEMBERSHIP_ID_NUMBER, number.digits());
    }

    /** What the latest list of that group says of somebody. */
    @Transactional(readOnly = true)
    public Optional<Membership> latest(Long person, String group) {
        return database.sql(
                        """
                        select group_code, list_name, list_date, lapses_on, office from app.membership
                        where person_id = ? and group_code = ? order by list_date desc limit 1""")
                .params(person, group)
                .query(Memberships::membership)
                .optional();
    }

    private static Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(
                row.getString("group_code"),
                row.getString("list_name"),
                row.getObject("list_date", LocalDate.class),
                row.getObject("lapses_on", LocalDate.class),
                row.getString("office"));
    }
}
