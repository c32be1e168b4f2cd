package publicpost.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The limits of age that hold for everyone of an area, whatever the group (§二(一) and the practice beside it). */
record AgeLimits(Area area, int age, RetirementAnswer retirement, LocalDate on, PolicyTables tables) {

    static AgeLimits of(Applicant person, LocalDate on, PolicyTables tables) {
        var retirement = person.area() == Area.URBAN ? Retirement.of(person.retirement(), person.born(), on) : null;
        return new AgeLimits(person.area(), Age.on(on, person.born()), retirement, on, tables);
    }

    /** Rural people have no retirement to wait for. */
    boolean beforeRetirement() {
        return retirement == null || on.isBefore(retirement.date());
    }

    List<Clause> law() {
        return retirement == null ? List.of() : List.of(retirement.basis());
    }

    List<Reason> reasons() {
        var reasons = new ArrayList<Reason>();
        var youngest = tables.figure(Figures.MIN_AGE, on);
        if (age < youngest.whole()) {
            reasons.add(new Reason("TOO_YOUNG", "未满%d周岁".formatted(youngest.whole()), youngest.clause()));
        }
        var oldest = tables.figure(Figures.RURAL_MAX_AGE, on);
        if (area == Area.RURAL && age > oldest.whole()) {
            reasons.add(new Reason("TOO_OLD", "已超过%d周岁".formatted(oldest.whole()), oldest.clause()));
        }
        if (!beforeRetirement()) {
            var text = "已于%s达到法定退休年龄".formatted(retirement.date());
            reasons.add(new Reason("RETIRED", text, retirement.basis()));
        }
        return reasons;
    }

    /**
     * The plan counts those who have reached the highest age in (§二(一)), and no subsidy is paid from that day on: nothing
     * stops them, and nothing is left for them.
     */
    private List<Reason> noTimeLeft() {
        var oldest = tables.figure(Figures.RURAL_MAX_AGE, on);
        return area == Area.RURAL && age == oldest.whole()
                ? List.of(new Reason("NO_TIME_LEFT", "已满%d周岁，没有剩余的补贴时间".formatted(oldest.whole()), oldest.clause()))
                : List.of();
    }

    List<Reason> warnings(List<TargetGroup> groups) {
        return Stream.concat(noTimeLeft().stream(), aboveWarnAge(groups).stream())
                .toList();
    }

    /** A rural group that is not told by age alone was meant for people who can still work for some years. */
    private List<Reason> aboveWarnAge(List<TargetGroup> groups) {
        var above = tables.figure(Figures.RURAL_WARN_AGE, on);
        if (area != Area.RURAL || age <= above.whole()) {
            return List.of();
        }
        return groups.stream()
                .filter(group -> group.area() == Area.RURAL && !group.byAge())
                .map(group -> new Reason(
                        "ABOVE_WARN_AGE", "以“%s”安置一般不超过%d周岁".formatted(group.label(), above.whole()), above.clause()))
                .toList();
    }
}
