package publicpost.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/** What somebody may write who means no good, or whose keyboard does not: one value of the catalogue, as JSON brings it. */
record Hostile(String kind, Object value) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Hostile> all() {
        var catalogue = Objects.requireNonNull(Hostile.class.getResourceAsStream("/hostile.jsonl"));
        try (var lines = new BufferedReader(new InputStreamReader(catalogue, StandardCharsets.UTF_8))) {
            return lines.lines().map(Hostile::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first of every kind, for where each costs a call. */
    static List<Hostile> ofEveryKind(int many) {
        var taken = new HashMap<String, Integer>();
        return all().stream()
                .filter(one -> taken.merge(one.kind, 1, Integer::sum) <= many)
                .toList();
    }

    private static Hostile read(String line) {
        try {
            var node = JSON.readTree(line);
            return new Hostile(node.get("kind").asText(), value(node));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(line, unreadable);
        }
    }

    private static Object value(JsonNode node) throws IOException {
        var times = node.path("times").asInt();
        if (node.has("repeat")) {
            return node.get("repeat").asText().repeat(times);
        }
        return node.has("list")
                ? Collections.nCopies(times, node.get("list").asText())
                : JSON.treeToValue(node.get("value"), Object.class);
    }

    /** Short enough to be read in a report. */
    @Override
    public String toString() {
        var shown = new StringBuilder(kind + " ");
        String.valueOf(value)
                .chars()
                .limit(40)
                .forEach(one -> shown.append(one < 32 || one > 126 ? "\\u%04X".formatted(one) : (char) one));
        return shown.toString();
    }
}
