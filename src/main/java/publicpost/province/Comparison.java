package publicpost.province;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import publicpost.casefile.Sha256;

/** What differs between a record of ours and the same one of theirs. */
record Comparison(HeldRecord ours, HeldRecord theirs, List<Field> fields) {

    private static final int SIGNS = 12;

    static Comparison of(RecordKind kind, HeldRecord ours, HeldRecord theirs) {
        return new Comparison(
                ours,
                theirs,
                kind.fields().stream()
                        .filter(Field::isCompared)
                        .filter(field -> !Objects.equals(
                                ours.values().get(field), theirs.values().get(field)))
                        .toList());
    }

    /** Heading, ours and theirs, as people read them. */
    List<Shown> shown() {
        return fields.stream()
                .map(field -> new Shown(
                        field.heading(),
                        field.shown(ours.values().get(field)),
                        field.shown(theirs.values().get(field))))
                .toList();
    }

    String names() {
        return fields.stream().map(Field::name).collect(joining(","));
    }

    /** The same while neither side changes anything that may be told; personal values count by their column alone. */
    String fact() {
        var values = fields.stream()
                .filter(field -> !field.content().isPersonal())
                .map(field -> "%s=%s/%s"
                        .formatted(
                                field.name(),
                                ours.values().get(field),
                                theirs.values().get(field)))
                .collect(joining(";"));
        return Sha256.of((names() + "|" + values).getBytes(StandardCharsets.UTF_8))
                .substring(0, SIGNS);
    }
}
