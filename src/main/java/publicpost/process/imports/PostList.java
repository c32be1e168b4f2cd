package publicpost.process.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import publicpost.acting.Acting;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;
import publicpost.imports.OpenedList;
import publicpost.lists.Line;
import publicpost.lists.Problem;
import publicpost.process.Officer;
import publicpost.process.PlainWork;

/** The posts of one announcement, read from a file: all of them at once or none. */
final class PostList implements OpenedList {

    private static final Pattern OFFER = Pattern.compile("offers\\[(\\d+)]\\.(.*)");

    private final List<Line<PostColumn>> lines;
    private final Map<String, Object> head;
    private final StartForm announce;

    PostList(List<Line<PostColumn>> lines, Map<String, Object> head, StartForm announce) {
        this.lines = lines;
        this.head = head;
        this.announce = announce;
    }

    @Override
    public List<Row> rows() {
        // the title of a post is nobody's name
        return lines.stream().map(line -> new Row(line.number(), title(line))).toList();
    }

    private static String title(Line<PostColumn> line) {
        return line.at(PostColumn.TITLE).text();
    }

    @Override
    public List<List<Integer>> parts() {
        return List.of(lines.stream().map(Line::number).toList());
    }

    @Override
    public List<Problem> check(List<Integer> part, Acting who) {
        var problems = new ArrayList<Problem>();
        var offers = offers(problems);
        if (problems.isEmpty()) {
            try {
                announce.tryOut(form(offers), who);
            } catch (RuntimeException failed) {
                problems.addAll(problems(part, failed).orElseThrow(() -> failed));
            }
        }
        return problems;
    }

    /** What the page's own fields are refused for, with whatever rows there are. */
    void refuseHead(Officer officer) {
        var offers = offers(new ArrayList<>());
        try {
            announce.tryOut(form(offers), officer);
        } catch (Refused refused) {
            var own = refused.errors().stream()
                    .filter(error -> !error.field().startsWith("offers"))
                    .toList();
            if (!own.isEmpty()) {
                throw new Refused(own);
            }
        }
    }

    private List<Map<String, Object>> offers(List<Problem> problems) {
        var offers = new ArrayList<Map<String, Object>>();
        for (var line : lines) {
            var read = new PostLine(line);
            offers.add(read.offer());
            problems.addAll(read.problems());
        }
        return offers;
    }

    private Map<String, Object> form(List<Map<String, Object>> offers) {
        var form = new HashMap<>(head);
        form.put("offers", offers);
        return form;
    }

    @Override
    public Map<Integer, Taken> take(List<Integer> part, long list, Acting who) {
        var problems = new ArrayList<Problem>();
        var offers = offers(problems);
        if (!problems.isEmpty()) {
            throw new Refused(problems.stream()
                    .map(one -> new FieldError("", one.column(), one.message()))
                    .toList());
        }
        var number = announce.begin(form(offers), who);
        var taken = new HashMap<Integer, Taken>();
        part.forEach(row -> taken.put(row, new Taken(number, "")));
        return taken;
    }

    @Override
    public Optional<List<Problem>> problems(List<Integer> part, RuntimeException failed) {
        return PlainWork.refused(failed)
                .map(refused -> refused.errors().stream().map(this::problem).toList());
    }

    /** What is wrong with the announcement itself is said at its first row. */
    private Problem problem(FieldError error) {
        var offer = OFFER.matcher(error.field());
        if (!offer.matches()) {
            return new Problem(lines.get(0).number(), title(lines.get(0)), error.label(), error.message());
        }
        var line = lines.get(Integer.parseInt(offer.group(1)));
        var own = new Refused(List.of(new FieldError(offer.group(2), error.label(), error.message())));
        return FieldColumn.problems(line, own, PostColumn.class).get(0);
    }
}
