package publicpost.incumbents;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import org.springframework.stereotype.Component;
import publicpost.lists.Line;
import publicpost.lists.ListFile;
import publicpost.lists.Problem;
import publicpost.offices.Offices;
import publicpost.people.People;
import publicpost.people.Person;
import publicpost.placement.Placement;
import publicpost.placement.Placements;

/** Holds a list against the offices, the register of people and the people already in post. */
@Component
class ListCheck {

    private final Offices offices;
    private final People people;
    private final Placements placements;
    private final IncumbentRows incumbents;
    private final Clock clock;

    ListCheck(Offices offices, People people, Placements placements, IncumbentRows incumbents, Clock clock) {
        this.offices = offices;
        this.people = people;
        this.placements = placements;
        this.incumbents = incumbents;
        this.clock = clock;
    }

    /**
     * @param towns whose people the list may name
     * @throws publicpost.casefile.Refused when the file is no list
     */
    Checked check(byte[] content, Set<String> towns) {
        var lines = ListFile.read(content, Column.LIST);
        var problems = new ArrayList<Problem>();
        var homes = new Homes(offices, towns);
        var rows = lines.stream()
                .flatMap(line -> new RowReader(line, homes, LocalDate.now(clock), problems).read().stream())
                .toList();
        problems.addAll(twice(lines));
        var byNumber = lines.stream().collect(toMap(Line::number, identity()));
        problems.addAll(known(rows, byNumber));
        return Checked.of(lines.size(), rows, problems);
    }

    /** Also where another cell of the row is wrong: whoever corrects it must not find out only then. */
    private static List<Problem> twice(List<Line<Column>> lines) {
        var byNumber = lines.stream()
                .filter(line -> !line.at(Column.ID_NUMBER).text().isEmpty())
                .collect(groupingBy(line -> line.at(Column.ID_NUMBER).text().toUpperCase()));
        return byNumber.values().stream()
                .filter(same -> same.size() > 1)
                .flatMap(same -> same.stream().map(line -> twice(line, same)))
                .toList();
    }

    private static Problem twice(Line<Column> line, List<Line<Column>> same) {
        var others = same.stream()
                .filter(other -> other != line)
                .map(other -> String.valueOf(other.number()))
                .toList();
        return Problem.at(line, Column.ID_NUMBER, "与第 %s 行的身份证号码相同".formatted(String.join("、", others)));
    }

    private List<Problem> known(List<IncumbentRow> rows, Map<Integer, Line<Column>> lines) {
        var registered = people.known(rows.stream().map(IncumbentRow::idNumber).toList());
        var ids = registered.values().stream().map(Person::id).toList();
        var inPost = placements.openOf(ids).stream()
                .collect(byPerson(Placement::personId, p -> p.home().caseNumber()));
        var listed =
                incumbents.findByPersonIdIn(ids).stream().collect(byPerson(Incumbent::personId, Incumbent::caseNumber));
        var problems = new ArrayList<Problem>();
        for (var row : rows) {
            var person = registered.get(row.idNumber());
            if (person != null) {
                problems.addAll(against(row, lines.get(row.number()), person, inPost, listed));
            }
        }
        return problems;
    }

    private static <T> Collector<T, ?, Map<Long, String>> byPerson(
            Function<T, Long> person, Function<T, String> caseNumber) {
        return toMap(person, caseNumber, (one, other) -> one);
    }

    private static List<Problem> against(
            IncumbentRow row, Line<Column> line, Person person, Map<Long, String> inPost, Map<Long, String> listed) {
        var problems = new ArrayList<Problem>();
        if (!person.name().equals(row.details().name())) {
            problems.add(Problem.at(line, Column.NAME, "与该身份证号码已登记的姓名不一致，请核对身份证"));
        }
        if (listed.containsKey(person.id())) {
            problems.add(Problem.at(line, Column.ID_NUMBER, "已在名册中：案号 " + listed.get(person.id())));
        } else if (inPost.containsKey(person.id())) {
            problems.add(Problem.at(line, Column.ID_NUMBER, "已在岗：案号 " + inPost.get(person.id())));
        }
        return problems;
    }
}
