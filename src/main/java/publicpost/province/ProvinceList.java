package publicpost.province;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import publicpost.acting.Acting;
import publicpost.casefile.Refused;
import publicpost.imports.OpenedList;
import publicpost.lists.Problem;
import publicpost.province.Fetches.Fetched;

/** A file of the province's, read; each of its rows is held against ours by itself. */
final class ProvinceList implements OpenedList {

    private final RecordKind kind;
    private final List<Fetched> rows;
    private final Map<Integer, Fetched> byRow;
    private final Set<Named> twice;
    private final Incoming file;
    private final Reconciling reconciling;
    private final Exchanges exchanges;

    ProvinceList(RecordKind kind, List<Fetched> rows, Incoming file, Reconciling reconciling, Exchanges exchanges) {
        this.kind = kind;
        this.rows = rows;
        this.byRow = rows.stream().collect(toMap(Fetched::row, identity()));
        this.twice = twice(rows);
        this.file = file;
        this.reconciling = reconciling;
        this.exchanges = exchanges;
    }

    /** Keys of ours and numbers of theirs, which may be the same signs, that stand in more than one row. */
    private static Set<Named> twice(List<Fetched> rows) {
        return rows.stream()
                .flatMap(one -> Stream.of(
                        new Named(Content.KEY, one.record().key()),
                        new Named(Content.NUMBER, one.record().number())))
                .filter(one -> one.name() != null)
                .collect(groupingBy(identity(), counting()))
                .entrySet()
                .stream()
                .filter(one -> one.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /** What a row calls its record, in one of the two columns for it. */
    private record Named(Content column, String name) {}

    @Override
    public List<Row> rows() {
        return rows.stream().map(one -> new Row(one.row(), one.who())).toList();
    }

    @Override
    public List<Problem> check(List<Integer> part, Acting who) {
        return problems(byRow.get(part.get(0)));
    }

    private List<Problem> problems(Fetched row) {
        var problems = new ArrayList<>(row.problems());
        var record = row.record();
        if (twice.contains(new Named(Content.NUMBER, record.number()))) {
            problems.add(at(row, Content.NUMBER, "文件里不止一行是这个编号"));
        }
        if (twice.contains(new Named(Content.KEY, record.key()))) {
            problems.add(at(row, Content.KEY, "文件里不止一行是这个编号"));
        }
        if (problems.isEmpty()) {
            reconciling
                    .problem(kind, record)
                    .ifPresent(clash -> problems.add(at(row, clash.column(), clash.message())));
        }
        return problems;
    }

    private Problem at(Fetched row, Content column, String message) {
        var heading = kind.fields().stream()
                .filter(field -> field.content() == column)
                .findFirst()
                .orElseThrow()
                .heading();
        return new Problem(row.row(), row.who(), heading, message);
    }

    @Override
    public Map<Integer, Taken> take(List<Integer> part, long list, Acting who) {
        var row = byRow.get(part.get(0));
        // in order when it was tried out: somebody may have got the number since
        problems(row).stream().findFirst().ifPresent(problem -> {
            throw Refused.at("", problem.column(), problem.message());
        });
        var known = reconciling.take(exchange(list, who), kind, row.record());
        return Map.of(row.row(), new Taken(null, known ? "" : "本系统没有这条记录，列入差异"));
    }

    /** @throws Refused when a newer file of the kind came after it */
    private long exchange(long list, Acting who) {
        var begun = exchanges.ofList(list);
        if (begun.filter(one -> one.status() != Exchange.Status.BEGUN).isPresent()) {
            throw Refused.at("", "数据文件", "同一种数据已有更新的文件开始比对，这一份不再继续");
        }
        return begun.map(Exchange::id).orElseGet(() -> exchanges.beginImport(kind, file, list, who.user()));
    }

    @Override
    public void finish(long list, Set<Integer> taken) {
        exchanges
                .ofList(list)
                .filter(one -> one.status() == Exchange.Status.BEGUN)
                .ifPresent(one -> reconciling.finish(one.id(), kind, file.dates(), left(taken), taken.size()));
    }

    private List<HeldRecord> left(Set<Integer> taken) {
        return rows.stream()
                .filter(one -> !taken.contains(one.row()))
                .map(Fetched::record)
                .toList();
    }

    @Override
    public Optional<List<Problem>> problems(List<Integer> part, RuntimeException failed) {
        if (!(failed instanceof Refused refused)) {
            return Optional.empty();
        }
        var row = byRow.get(part.get(0));
        return Optional.of(refused.errors().stream()
                .map(error -> new Problem(row.row(), row.who(), error.label(), error.message()))
                .toList());
    }
}
