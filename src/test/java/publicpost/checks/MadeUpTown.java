package publicpost.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Two thousand people in post and six months of their attendance, honest with everything that looks odd and is not: families
 * with one telephone, namesakes, changed accounts, people who were suspended, came late or left in the middle of a month.
 */
final class MadeUpTown {

    static final int PEOPLE = 2000;
    static final long FIRST = 3_000_000_000L;
    private static final int POSTS_OF_A_SUPERVISOR = 20;

    /** Forty people each. */
    private static final List<String> VILLAGES = List.of(
            "chucun-1",
            "chucun-1",
            "chucun-2",
            "chucun-2",
            "chucun-3",
            "chucun-3",
            "yiyuan-1",
            "yiyuan-2",
            "tianhe-1",
            "tianhe-2");

    private static final List<String> SURNAMES = List.of("于", "丛", "王", "李", "张", "刘", "孙", "宋", "毕", "邹");
    private static final List<String> GIVEN = List.of("秀兰", "桂英", "建国", "淑芳", "玉梅", "洪波", "爱华", "永强", "春花", "守田");
    private static final List<String> BRANCHES = List.of("农商银行初村支行", "农业银行高区支行", "邮储银行怡园支行", "建设银行田和支行", "工商银行高区支行");

    final List<Resident> residents = new ArrayList<>();
    /** Posts of those who left, with the day since when they are empty; all reported. */
    final List<Resident> reported = new ArrayList<>();

    private final Random random = new Random(20_260_511);

    MadeUpTown() {
        for (var i = 0; i < PEOPLE; i++) {
            residents.add(somebody(i));
        }
        families();
        namesakes();
        pauses();
        newcomers();
        leavers();
        residents.forEach(this::comesAndIsPaid);
    }

    private Resident somebody(int i) {
        // people of a supervisor live together
        var village = VILLAGES.get(i / POSTS_OF_A_SUPERVISOR % VILLAGES.size());
        var one = new Resident(
                FIRST + i,
                "town-" + village.substring(0, village.indexOf('-')),
                "village-" + village,
                FIRST + i / POSTS_OF_A_SUPERVISOR);
        one.name = SURNAMES.get(random.nextInt(10)) + GIVEN.get(random.nextInt(10));
        one.born = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(6000));
        one.phone = "139%08d".formatted(i);
        one.account = "622848%013d".formatted(i);
        one.bank = BRANCHES.get(random.nextInt(BRANCHES.size()));
        one.kin = random.nextInt(100) < 3;
        return one;
    }

    /** The nth of those nothing else was made of. */
    Resident honest(int n) {
        return residents.get(PEOPLE - 1 - n);
    }

    private void families() {
        for (var i = 0; i < 200; i += 2) {
            residents.get(i + 1).phone = residents.get(i).phone;
        }
    }

    private void namesakes() {
        for (var i = 200; i < 220; i += 2) {
            residents.get(i + 1).name = residents.get(i).name;
            residents.get(i + 1).born = residents.get(i).born;
        }
    }

    private void pauses() {
        for (var i = 220; i < 260; i++) {
            residents.get(i).pausedFrom = LocalDate.of(2026, 1, 5).plusDays(random.nextInt(20));
            residents.get(i).pausedUntil = residents.get(i).pausedFrom.plusDays(10 + random.nextInt(40));
        }
    }

    private void newcomers() {
        for (var i = 260; i < 300; i++) {
            residents.get(i).starts = LocalDate.of(2025, 12, 3).plusDays(random.nextInt(60));
        }
    }

    private void leavers() {
        for (var i = 300; i < 330; i++) {
            residents.get(i).ended = LocalDate.of(2026, 2, 3).plusDays(random.nextInt(60));
            reported.add(residents.get(i));
        }
    }

    /** Half of all come on every day, the others miss some; nobody comes on a day that is none of theirs. */
    private void comesAndIsPaid(Resident one) {
        for (var number = 0; number < Resident.MONTHS; number++) {
            var payable = TownRows.days(one, number).daysPayable();
            var missed = random.nextBoolean() ? 0 : 1 + random.nextInt(4);
            one.attended[number] = Math.max(0, Math.min(payable, Resident.REQUIRED) - missed);
            one.paid[number] = payable;
        }
    }
}
