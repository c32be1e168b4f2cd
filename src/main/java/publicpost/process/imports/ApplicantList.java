package publicpost.process.imports;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import publicpost.acting.Acting;
import publicpost.casefile.Refused;
import publicpost.imports.OpenedList;
import publicpost.lists.Line;
import publicpost.lists.Problem;
import publicpost.process.PlainWork;
import publicpost.process.imports.ApplicantLine.Choices;

/** A list of applicants that was read. */
final class ApplicantList implements OpenedList {

    private final List<Line<ApplicantColumn>> lines;
    private final Map<Integer, Line<ApplicantColumn>> byNumber;
    private final Map<Integer, Problem> twice;
    private final Choices choices;
    private final StartForm register;

    ApplicantList(List<Line<ApplicantColumn>> lines, Choices choices, StartForm register) {
        this.lines = lines;
        this.byNumber = lines.stream().collect(toMap(Line::number, identity()));
        this.twice = Twice.in(lines, ApplicantColumn.ID_NUMBER, ApplicantList::underOneAnnouncement);
        this.choices = choices;
        this.register = register;
    }

    /** The same person may apply under two announcements. */
    private static String underOneAnnouncement(Line<ApplicantColumn> line) {
        var number = line.at(ApplicantColumn.ID_NUMBER).text().toUpperCase();
        var announcement = line.at(ApplicantColumn.ANNOUNCEMENT).text().split(" ", 2)[0];
        return number.isEmpty() ? "" : number + " " + announcement;
    }

    @Override
    public List<Row> rows() {
        return lines.stream().map(line -> new Row(line.number(), line.who())).toList();
    }

    @Override
    public List<Problem> check(List<Integer> part, Acting who) {
        var line = byNumber.get(part.get(0));
        var read = new ApplicantLine(line, choices);
        var form = read.form();
        var problems = read.problems();
        if (twice.containsKey(line.number())) {
            problems.add(twice.get(line.number()));
        }
        if (problems.isEmpty()) {
            try {
                register.tryOut(form, who);
            } catch (RuntimeException failed) {
                problems.addAll(problems(part, failed).orElseThrow(() -> failed));
            }
        }
        return problems;
    }

    @Override
    public Map<Integer, Taken> take(List<Integer> part, long list, Acting who) {
        var line = byNumber.get(part.get(0));
        var read = new ApplicantLine(line, choices);
        var form = read.form();
        if (!read.problems().isEmpty()) {
            // in order when it was tried out: what it names is there no more
            var first = read.problems().get(0);
            throw Refused.at("", first.column(), first.message());
        }
        return Map.of(line.number(), new Taken(register.begin(form, who), ""));
    }

    @Override
    public Optional<List<Problem>> problems(List<Integer> part, RuntimeException failed) {
        return PlainWork.refused(failed)
                .map(refused -> FieldColumn.problems(byNumber.get(part.get(0)), refused, ApplicantColumn.class));
    }
}
