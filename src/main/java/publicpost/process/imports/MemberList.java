package publicpost.process.imports;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import publicpost.acting.Acting;
import publicpost.casefile.Refused;
import publicpost.imports.OpenedList;
import publicpost.lists.Line;
import publicpost.lists.Problem;
import publicpost.memberships.Memberships;
import publicpost.policy.TargetGroup;
import publicpost.process.PlainWork;

/** A list that an office keeps, read from a file. */
final class MemberList implements OpenedList {

    private final List<Line<MemberColumn>> lines;
    private final Map<Integer, Line<MemberColumn>> byNumber;
    private final Map<Integer, Problem> twice;
    private final Map<String, TargetGroup> groups;
    private final String office;
    private final LocalDate today;
    private final Memberships memberships;
    private final OpenClaims claims;

    MemberList(
            List<Line<MemberColumn>> lines,
            Map<String, TargetGroup> groups,
            String office,
            LocalDate today,
            Memberships memberships,
            OpenClaims claims) {
        this.lines = lines;
        this.byNumber = lines.stream().collect(toMap(Line::number, identity()));
        this.twice = Twice.in(lines, MemberColumn.ID_NUMBER, MemberList::onOneList);
        this.groups = groups;
        this.office = office;
        this.today = today;
        this.memberships = memberships;
        this.claims = claims;
    }

    private static String onOneList(Line<MemberColumn> line) {
        var number = line.at(MemberColumn.ID_NUMBER).text().toUpperCase();
        return number.isEmpty()
                ? ""
                : "%s %s %s".formatted(number, line.at(MemberColumn.GROUP).text(), line.at(MemberColumn.LIST_DATE));
    }

    @Override
    public List<Row> rows() {
        return lines.stream().map(line -> new Row(line.number(), line.who())).toList();
    }

    @Override
    public List<Problem> check(List<Integer> part, Acting who) {
        var line = byNumber.get(part.get(0));
        var read = reader(line);
        var member = read.read();
        if (twice.containsKey(line.number())) {
            read.problems().add(twice.get(line.number()));
        }
        if (read.problems().isEmpty()) {
            try {
                memberships.check(member.number(), member.name(), member.membership());
            } catch (Refused refused) {
                return FieldColumn.problems(line, refused, MemberColumn.class);
            }
        }
        return read.problems();
    }

    private MemberLine reader(Line<MemberColumn> line) {
        return new MemberLine(line, groups, office, today);
    }

    @Override
    public Map<Integer, Taken> take(List<Integer> part, long list, Acting who) {
        var line = byNumber.get(part.get(0));
        var read = reader(line);
        var member = read.read();
        if (!read.problems().isEmpty()) {
            // in order when it was tried out: a group may have gone since
            var first = read.problems().get(0);
            throw Refused.at("", first.column(), first.message());
        }
        memberships.keep(member.number(), member.name(), member.membership(), list);
        return Map.of(line.number(), answered(member, who));
    }

    private Taken answered(MemberLine.Member member, Acting who) {
        return member.membership().holdsOn(today)
                ? claims.answer(member.number(), member.membership(), who)
                : new Taken(null, "有效期已过，只作记录，没有据此答复核验");
    }

    @Override
    public Optional<List<Problem>> problems(List<Integer> part, RuntimeException failed) {
        return PlainWork.refused(failed)
                .map(refused -> FieldColumn.problems(byNumber.get(part.get(0)), refused, MemberColumn.class));
    }
}
