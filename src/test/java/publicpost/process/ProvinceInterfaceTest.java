package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.acting.Acting;
import publicpost.process.TwoTowns.Home;
import publicpost.province.Dates;
import publicpost.province.Difference;
import publicpost.province.Differences;
import publicpost.province.Field;
import publicpost.province.Incoming;
import publicpost.province.Reconciling;
import publicpost.province.RecordKind;
import publicpost.province.Sending;
import publicpost.province.Shown;

/** A direct interface in the place of the files: the same services send by it, keep its numbers and list what differs. */
@InOneContext
class ProvinceInterfaceTest {

    private static final RecordKind KIND = RecordKind.PLACEMENTS;

    @Autowired
    TwoTowns towns;

    @Autowired
    Town town;

    @Autowired
    Sending sending;

    @Autowired
    Reconciling reconciling;

    @Autowired
    Differences differences;

    @Autowired
    JdbcTemplate database;

    private final FakeProvince province = new FakeProvince();
    private final Acting district = Town.DISTRICT.acting();

    @Test
    void whatIsSentGetsNumbersAndWhatIsChangedThereIsFoundHere() {
        var numbers = towns.live();
        var changed = numbers.get(Home.CHUCUN).placed();
        var dropped = numbers.get(Home.YIYUAN).placed();

        var receipt = sending.send(new Sending.Order(KIND, null, "直连", "按月报送省系统"), province, district);

        assertThat(receipt.rows()).isEqualTo(2);
        assertThat(database.queryForList(
                        "select number || ' ' || said from app.province_record order by number", String.class))
                .containsExactly("SD1 已接收", "SD2 已接收");
        fetched();
        assertThat(listed()).isEmpty();

        province.changes(KIND, changed, field("补贴停发日"), day -> "2031-01-01");
        province.drops(KIND, dropped);
        province.adds(KIND, Map.of(field("姓名"), "省家独有"));
        fetched();

        assertThat(listed())
                .extracting(one -> one.side() + " " + one.key() + " " + one.number())
                .containsExactly(
                        "DIFFERS %s %s".formatted(changed, numberOf(changed)),
                        "OURS_ONLY %s %s".formatted(dropped, numberOf(dropped)),
                        "THEIRS_ONLY null SD3");
        assertThat(listed().get(0).values()).extracting(Shown::theirs).containsExactly("2031-01-01");
        assertThat(database.queryForList(
                        "select direction || ' ' || status || ' ' || row_count from app.province_exchange order by id",
                        String.class))
                .containsExactly("EXPORT DONE 2", "IMPORT DONE 2", "IMPORT DONE 2");
    }

    private void fetched() {
        reconciling.fetch(KIND, province, new Incoming("直连", null, new Dates(null, town.today())), district);
    }

    private List<Difference> listed() {
        return differences.list(KIND, 0, 100);
    }

    private String numberOf(String caseNumber) {
        return database.queryForObject(
                "select n.number from app.province_record n join app.placement p on p.id = n.our_id where p.case_number = ?",
                String.class,
                caseNumber);
    }

    private static Field field(String heading) {
        return KIND.fields().stream()
                .filter(one -> one.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }
}
