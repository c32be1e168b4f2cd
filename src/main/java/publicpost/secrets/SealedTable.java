package publicpost.secrets;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** A table with sealed columns, as it is gone through: in the order of its key. */
record SealedTable(String name) {

    /** Files are megabytes, so few of them at once. */
    private static final int FILES_FOR_TEXTS = 100;

    static Stream<SealedTable> all() {
        return SealedColumn.tables().stream().map(SealedTable::new);
    }

    List<SealedColumn> columns() {
        return SealedColumn.of(name);
    }

    private String key() {
        return columns().get(0).key();
    }

    private String keyType() {
        return switch (columns().get(0)) {
            case DRAFT_CONTENT -> "uuid";
            case SECOND_FACTOR -> "text";
            default -> "bigint";
        };
    }

    /** Before every key. */
    String start() {
        return switch (keyType()) {
            case "uuid" -> "00000000-0000-0000-0000-000000000000";
            case "text" -> "";
            default -> "0";
        };
    }

    /** How many rows at once, where so many texts are meant. */
    int chunk(int texts) {
        return columns().stream().anyMatch(SealedColumn::isFile) ? filesFor(texts) : texts;
    }

    static int filesFor(int texts) {
        return Math.max(1, texts / FILES_FOR_TEXTS);
    }

    /**
     * The rows after a key, locked; those that somebody is at are left out, so that nobody ever waits for us and we for
     * nobody.
     */
    String next() {
        return "select %1$s::text as key, %2$s from app.%3$s where %1$s > ?::%4$s order by %1$s limit ? for no key update skip locked"
                .formatted(key(), String.join(", ", names()), name, keyType());
    }

    String update() {
        var set = names().stream().map(column -> column + " = ?").collect(joining(", "));
        return "update app.%s set %s where %s = ?::%s".formatted(name, set, key(), keyType());
    }

    String count() {
        return "select count(*) from app." + name;
    }

    /** Whether anything is left that another key sealed or indexed; its parameter is the name of the key. */
    String left() {
        return "select exists (select from app.%s where %s)"
                .formatted(name, columns().stream().map(SealedTable::old).collect(joining(" or ")));
    }

    private static String old(SealedColumn column) {
        var begins = column.isFile()
                ? "substring(%s from 1 for length(:key)) <> convert_to(:key, 'UTF8')".formatted(column.column())
                : "left(%s, length(:key)) <> :key".formatted(column.column());
        return column.index() == null
                ? begins
                : "%s or left(%s, length(:key)) <> :key".formatted(begins, column.index());
    }

    List<String> names() {
        return columns().stream()
                .flatMap(column -> column.index() == null
                        ? Stream.of(column.column())
                        : Stream.of(column.column(), column.index()))
                .toList();
    }
}
