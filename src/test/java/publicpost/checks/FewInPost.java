package publicpost.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.secrets.Secrets;

/** Four people in one town and two in another, six months in post, of whom there is nothing to say. */
public final class FewInPost {

    public static final String TOWN = "town-chucun";
    static final String OTHER = "town-yiyuan";

    private final JdbcTemplate database;
    private final TownRows rows;

    public FewInPost(JdbcTemplate database, Secrets secrets) {
        this.database = database;
        this.rows = new TownRows(database, secrets);
    }

    List<Resident> residents() {
        return Stream.concat(
                        IntStream.range(0, 4).mapToObj(i -> somebody(i, TOWN, "village-chucun-1")),
                        IntStream.range(4, 6).mapToObj(i -> somebody(i, OTHER, "village-yiyuan-1")))
                .toList();
    }

    private static Resident somebody(int i, String town, String village) {
        var one = new Resident(MadeUpTown.FIRST + i, town, village, MadeUpTown.FIRST + i).comes();
        one.name = "测试" + i;
        one.born = LocalDate.of(1970, 1, 1).plusDays(i);
        one.phone = "139%08d".formatted(i);
        one.account = "622848%013d".formatted(i);
        one.bank = "农业银行" + i;
        return one;
    }

    List<Resident> write(List<Resident> all) {
        rows.write(all);
        return all;
    }

    /** With two whose money goes to one account. */
    public void writeTwoWithOneAccount() {
        var all = residents();
        all.get(1).account = all.get(0).account;
        write(all);
    }

    /** The first leaves, and nobody comes. */
    public void leaves(LocalDate on) {
        database.update("update app.placement set status = 'ENDED', ended_on = ? where id = ?", on, MadeUpTown.FIRST);
        database.update("update app.post set holder = null where id = ?", MadeUpTown.FIRST);
    }
}
