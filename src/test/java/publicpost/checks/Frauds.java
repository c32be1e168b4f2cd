package publicpost.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.policy.FindingKind;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** Frauds among the people of the made-up town: some are in what they said, others come to light after the months were paid. */
final class Frauds {

    final List<Planted> all = new ArrayList<>();

    private final List<Runnable> afterwards = new ArrayList<>();
    private final MadeUpTown town;
    private final TownRows rows;
    private final JdbcTemplate database;
    private final Secrets secrets;
    private int next;

    Frauds(MadeUpTown town, TownRows rows, JdbcTemplate database, Secrets secrets) {
        this.town = town;
        this.rows = rows;
        this.database = database;
        this.secrets = secrets;
        branches();
        relatives();
        supervisors();
        twoPosts();
        accounts();
        phones();
        outOfPost();
        afterTheTerm();
        emptyPosts();
        afterwards.add(new ListFrauds(this::somebody, all, database)::write);
    }

    /** What the registers say by now, after the months were paid. */
    void comeToLight() {
        afterwards.forEach(Runnable::run);
    }

    private Resident somebody() {
        return town.honest(next++);
    }

    /** People of one village, each of whom nothing else is made of. */
    private List<Resident> neighbours(int count) {
        var first = somebody();
        var found = new ArrayList<>(List.of(first));
        while (found.size() < count) {
            var one = somebody();
            if (one.village.equals(first.village)) {
                found.add(one);
            }
        }
        return found;
    }

    private List<Resident> of(String village) {
        return town.residents.stream()
                .filter(one -> one.village.equals(village) && one.ended == null)
                .toList();
    }

    private void branches() {
        for (var village : List.of("village-tianhe-1", "village-yiyuan-2")) {
            var here = of(village);
            here.subList(0, here.size() * 9 / 10).forEach(one -> one.bank = "中国银行" + village);
            all.add(Planted.at(FindingKind.ONE_BRANCH, "office:" + village, "branch/中国银行" + village));
        }
    }

    private void relatives() {
        for (var village : List.of("village-chucun-3", "village-yiyuan-1")) {
            var here = of(village);
            here.subList(0, here.size() / 7).forEach(one -> one.kin = true);
            all.add(Planted.of(FindingKind.KIN_SHARE, "office:" + village));
        }
    }

    private void supervisors() {
        for (var offer : List.of(20L, 41L, 63L)) {
            var theirs = town.residents.stream()
                    .filter(one -> one.offer == MadeUpTown.FIRST + offer)
                    .limit(8)
                    .toList();
            theirs.forEach(one -> Arrays.fill(one.attended, Resident.REQUIRED));
            all.add(Planted.at(
                    FindingKind.FULL_ATTENDANCE,
                    "office:" + theirs.get(0).village,
                    "offer/%d 2025-11".formatted(MadeUpTown.FIRST + offer)));
        }
    }

    private void twoPosts() {
        repeat(4, () -> {
            var one = somebody();
            afterwards.add(() -> earlier(one));
            all.add(Planted.of(FindingKind.TWO_POSTS, one.key()));
        });
        afterwards.add(() -> database.update(
                """
                insert into app.incumbent_list (id, name, sha256, content, office, uploaded_by, uploaded_at, rows, good_rows)
                overriding system value values (?, '名册', '', ?, 'district', 'district', now(), 3, 3)""",
                MadeUpTown.FIRST,
                secrets.sealFile(SealedColumn.INCUMBENT_LIST, new byte[1])));
        repeat(3, () -> {
            var one = somebody();
            afterwards.add(() -> listed(one));
            all.add(Planted.of(FindingKind.TWO_POSTS, one.key()));
        });
        repeat(3, () -> {
            var one = somebody();
            var other = somebody();
            other.name = one.name;
            other.born = one.born;
            if (all.size() % 2 == 0) {
                other.account = one.account;
            } else {
                other.phone = one.phone;
            }
            // both came on one day, so the number decides which is the later
            all.add(new Planted(
                    FindingKind.TWO_POSTS,
                    List.of(one.id > other.id ? one.key() : other.key()),
                    null,
                    Set.of(one.key(), other.key())));
        });
    }

    private void earlier(Resident one) {
        database.update(
                """
                insert into app.placement (id, version, person_id, basis, status, approved_on, starts_on, term_ends, ended_on,
                    case_number, area, town, village, scheme)
                values (?, 0, ?, 'EARLIER', 'ENDED', '2024-01-01', '2024-01-01', '2026-12-31', '2025-09-01', ?, 'RURAL',
                    'town-tianhe', 'village-tianhe-2', 'EARLIER')""",
                one.id + MadeUpTown.PEOPLE,
                one.id,
                "YY-" + one.id);
    }

    private void listed(Resident one) {
        database.update(
                """
                insert into app.incumbent (id, version, case_number, list_id, row_number, person_id, scheme, area, town, village,
                    post_title, place, started_on, ends_on, months_used, standard, pay_basis, bank_name, bank_account,
                    bank_account_index, status)
                values (?, 0, ?, ?, ?, ?, 'EARLIER', 'RURAL', 'town-tianhe', 'village-tianhe-2', '护林员', '', '2025-01-01',
                    '2026-12-31', 3, 2100, 'MONTHLY', '农业银行', ?, ?, 'IMPORTED')""",
                one.id,
                "YY-" + one.id,
                MadeUpTown.FIRST,
                one.id - MadeUpTown.FIRST + 1,
                one.id,
                secrets.seal(SealedColumn.INCUMBENT_ACCOUNT, one.account),
                secrets.index(SealedColumn.INCUMBENT_ACCOUNT, one.account));
    }

    private void accounts() {
        IntStream.range(0, 8).forEach(number -> {
            var sharers = Stream.generate(this::somebody).limit(2 + number % 2).toList();
            sharers.forEach(one -> one.account = sharers.get(0).account);
            all.add(Planted.of(
                    FindingKind.SHARED_ACCOUNT,
                    sharers.stream().map(Resident::key).toArray(String[]::new)));
        });
    }

    private void phones() {
        IntStream.range(0, 7).forEach(number -> {
            var sharers = neighbours(3 + number % 3);
            sharers.forEach(one -> one.phone = sharers.get(0).phone);
            all.add(Planted.at(FindingKind.SHARED_PHONE, "office:" + sharers.get(0).village, fact(sharers)));
        });
    }

    private static String fact(Collection<Resident> sharers) {
        return "placement/" + sharers.stream().mapToLong(one -> one.id).max().orElseThrow();
    }

    private void outOfPost() {
        repeat(
                4,
                () -> plant(FindingKind.ATTENDED_OUT_OF_POST, one -> {
                    one.pausedFrom = LocalDate.of(2026, 3, 2);
                    rows.pause(one);
                }));
        repeat(4, () -> plant(FindingKind.ATTENDED_OUT_OF_POST, one -> leaves(one, LocalDate.of(2026, 3, 10))));
        repeat(
                3,
                () -> plant(
                        FindingKind.ATTENDED_OUT_OF_POST,
                        one -> database.update(
                                "update app.placement set starts_on = '2026-01-20' where id = ?", one.id)));
    }

    private void afterTheTerm() {
        repeat(
                4,
                () -> plant(
                        FindingKind.PAID_AFTER_TERM,
                        one -> database.update(
                                "update app.placement set term_ends = '2026-03-15' where id = ?", one.id)));
        repeat(4, () -> plant(FindingKind.PAID_AFTER_TERM, one -> leaves(one, LocalDate.of(2026, 2, 20))));
    }

    private void leaves(Resident one, LocalDate ended) {
        database.update("update app.placement set status = 'ENDED', ended_on = ? where id = ?", ended, one.id);
    }

    private void emptyPosts() {
        repeat(9, () -> {
            var one = somebody();
            afterwards.add(() -> {
                leaves(one, LocalDate.of(2026, 5, 1));
                database.update("update app.post set holder = null where id = ?", one.id);
            });
            all.add(Planted.of(FindingKind.VACANT, "post:" + one.id));
        });
    }

    private void plant(FindingKind kind, Consumer<Resident> fraud) {
        var one = somebody();
        // whoever is to have come on too many days came on all
        Arrays.fill(one.attended, Resident.REQUIRED);
        afterwards.add(() -> fraud.accept(one));
        all.add(Planted.of(kind, one.key()));
    }

    private static void repeat(int times, Runnable plant) {
        IntStream.range(0, times).forEach(time -> plant.run());
    }
}
