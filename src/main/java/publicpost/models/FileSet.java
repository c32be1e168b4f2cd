package publicpost.models;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Models, tables and forms that belong together and are deployed as one, so that a case keeps the wording it began with.
 *
 * @param files their texts, by file name: .bpmn, .dmn, .form or .html
 */
public record FileSet(SortedMap<String, String> files) {

    public FileSet {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public static FileSet of(Map<String, String> files) {
        return new FileSet(new TreeMap<>(files));
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(files.get(name));
    }

    public FileSet with(String name, String text) {
        var more = new TreeMap<>(files);
        more.put(name, text);
        return new FileSet(more);
    }

    /** With a draft's files in place of those of the same name. */
    public FileSet with(Collection<DraftFile> written) {
        return with(written.stream().collect(toMap(DraftFile::name, DraftFile::text)));
    }

    public FileSet with(Map<String, String> others) {
        var more = new TreeMap<>(files);
        more.putAll(others);
        return new FileSet(more);
    }

    public FileSet without(String name) {
        var less = new TreeMap<>(files);
        less.remove(name);
        return new FileSet(less);
    }

    /** The names of what is new, gone or written otherwise than in the other. */
    public SortedSet<String> changedSince(FileSet other) {
        var changed = new TreeSet<>(files.keySet());
        changed.addAll(other.files.keySet());
        changed.removeIf(name -> files.containsKey(name) && files.get(name).equals(other.files.get(name)));
        return changed;
    }

    /** Hexadecimal SHA-256 over names and texts; two sets with one fingerprint are the same set. */
    public String fingerprint() {
        var digest = sha256();
        files.forEach((name, text) -> {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update("%s\n%d\n".formatted(name, bytes.length).getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
