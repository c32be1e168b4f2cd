package publicpost.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Why a group that somebody says she belongs to does not count: what would have to be otherwise, found by asking the table
 * again, so that it is the table's own condition whatever the district has made of it.
 */
public final class GroupMiss {

    private static final int OLDEST = 100;

    private final GroupQuestion asked;
    private final TargetGroup group;
    private final PolicyTables tables;

    private GroupMiss(GroupQuestion asked, TargetGroup group, PolicyTables tables) {
        this.asked = asked;
        this.group = group;
        this.tables = tables;
    }

    /** One for each group claimed that is none of hers, by its code; a group of the other area says nothing. */
    public static List<Reason> of(Applicant person, LocalDate on, PolicyTables tables) {
        var asked = EligibilityRule.question(person, on, AgeLimits.of(person, on, tables));
        var fits =
                tables.groupsOf(asked).groups().stream().map(TargetGroup::code).toList();
        return tables.groupsInForce(on).stream()
                .filter(group -> person.memberships().contains(group.code()) && !fits.contains(group.code()))
                .map(group -> new GroupMiss(asked, group, tables).reason())
                .toList();
    }

    private Reason reason() {
        var why = conditions();
        var text = why.isEmpty() ? "所填的情况不符合这一类的条件" : String.join("，", why);
        return new Reason(group.code(), "“%s”：%s".formatted(group.label(), text), group.clause());
    }

    /** As few as would do. */
    private List<String> conditions() {
        return IntStream.range(1, 8)
                .boxed()
                .sorted((one, other) -> Integer.bitCount(one) - Integer.bitCount(other))
                .map(this::with)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(List.of());
    }

    /** @param changes 1 registered as unemployed, 2 not yet retired, 4 of another age, or several of them */
    private Optional<List<String>> with(int changes) {
        var registered = asked.unemployedRegistered() || (changes & 1) != 0;
        var before = asked.beforeRetirement() || (changes & 2) != 0;
        var age = (changes & 4) == 0 ? OptionalInt.of(asked.age()) : nearest(registered, before);
        if (age.isEmpty() || !fits(registered, before, age.getAsInt())) {
            return Optional.empty();
        }
        var said = new ArrayList<String>();
        if (registered != asked.unemployedRegistered()) {
            said.add("没有失业登记");
        }
        if (before != asked.beforeRetirement()) {
            said.add("已达到法定退休年龄");
        }
        if (age.getAsInt() != asked.age()) {
            said.add((age.getAsInt() > asked.age() ? "不满%d周岁" : "已超过%d周岁").formatted(age.getAsInt()));
        }
        return Optional.of(said);
    }

    private OptionalInt nearest(boolean registered, boolean before) {
        return IntStream.rangeClosed(1, OLDEST)
                .flatMap(away -> IntStream.of(asked.age() + away, asked.age() - away))
                .filter(age -> age >= 0 && age <= OLDEST)
                .filter(age -> fits(registered, before, age))
                .findFirst();
    }

    private boolean fits(boolean registered, boolean before, int age) {
        var otherwise =
                new GroupQuestion(asked.area(), asked.sex(), age, Set.of(group.code()), registered, before, asked.on());
        return tables.groupsOf(otherwise).groups().stream()
                .anyMatch(one -> one.code().equals(group.code()));
    }
}
