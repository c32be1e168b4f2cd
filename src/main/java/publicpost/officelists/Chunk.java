package publicpost.officelists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import publicpost.masks.Masks;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** A few thousand rows: what of them is to be written, and nothing else. */
final class Chunk {

    /** What is kept of a row that speaks of somebody known here. */
    record Match(int row, Hit hit, LocalDate since, String detail) {}

    /** What is wrong with a row. */
    record Problem(int row, String who, String problems) {}

    private final OfficeList list;
    private final KnownPeople people;
    private final Secrets secrets;
    private final MappingJson json;
    private final StringBuilder entries = new StringBuilder();
    private final List<Match> matches = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int rows;
    private int bad;

    Chunk(OfficeList list, KnownPeople people, Secrets secrets, MappingJson json) {
        this.list = list;
        this.people = people;
        this.secrets = secrets;
        this.json = json;
    }

    void add(ListRow row) {
        rows++;
        var mark = row.number() == null ? null : people.mark(row.number());
        if (row.isGood()) {
            entry(row, mark);
            people.find(row, mark).forEach(hit -> match(row, hit));
            return;
        }
        bad++;
        problems.add(new Problem(row.row(), Masks.surname(row.name()), String.join("\n", row.problems())));
        people.find(row, mark).forEach(hit -> match(row, row.number() == null ? hit : hit.flawed()));
    }

    private void entry(ListRow row, Mark mark) {
        entries.append(list.id())
                .append('\t')
                .append(mark)
                .append('\t')
                .append(row.row())
                .append('\t')
                .append(list.kind().namesTwice() ? row.rest() : 0)
                .append('\t')
                .append(row.old())
                .append('\t')
                .append(Optional.ofNullable(row.since()).map(Object::toString).orElse("\\N"))
                .append('\n');
    }

    private void match(ListRow row, Hit hit) {
        Map<Field, String> detail = new EnumMap<>(Field.class);
        detail.putAll(row.more());
        detail.put(Field.NAME, row.name());
        detail.put(Field.NUMBER, row.written());
        matches.add(new Match(
                row.row(),
                hit,
                hit.how() == How.FLAWED ? null : row.since(),
                secrets.seal(SealedColumn.OFFICE_LIST_DETAIL, json.write(detail))));
    }

    /** As COPY reads it. */
    String entries() {
        return entries.toString();
    }

    List<Match> matches() {
        return matches;
    }

    List<Problem> problems() {
        return problems;
    }

    int rows() {
        return rows;
    }

    int bad() {
        return bad;
    }
}
