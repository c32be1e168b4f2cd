package publicpost.process;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import java.beans.Introspector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.casefile.Refused;

/**
 * Fills a form in as it should be but for one field, which gets every value of the catalogue in turn. As where a page leaves
 * its form, the step takes it up and everything is undone; here it goes to the database before, so that nothing shows only later.
 */
final class HostileForms {

    private static final Pattern INDEX = Pattern.compile("(\\w+)\\[(\\d+)]");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{4,}.* [A-Za-z]{4,}|Exception|null");

    /** What is right by itself, and wrong beside another field, which then says so. */
    private static final List<String> ELSEWHERE = List.of(
            "DraftPlan\\.cells.* total",
            "Appraise\\.(present|votes\\w+) votesFor",
            "EnterAttendance\\.(\\w+\\[0])\\.required \\1\\.attended",
            "ConfirmRedetermination\\.unemployedRegistered course");

    private final Steps steps;
    private final Map<String, Opening> openings;
    private final TaskService tasks;
    private final EntityManager entities;
    private final KeptRows kept;
    private final TransactionTemplate trial;
    private final List<Hostile> catalogue = Hostile.all();

    /** By form and field, how many values it was given. */
    final Map<String, Map<String, Integer>> tried = new TreeMap<>();

    /** Fields that the form read in some answer, so that it matters what was written into them. */
    final Map<String, Set<String>> read = new TreeMap<>();

    /** What a field would be but for the hostile value: the same field is not tried twice. */
    private final Set<String> beside = new HashSet<>();

    final List<String> wrong = new ArrayList<>();

    HostileForms(
            Steps steps,
            Map<String, Opening> openings,
            TaskService tasks,
            EntityManager entities,
            KeptRows kept,
            PlatformTransactionManager transactions) {
        this.steps = steps;
        this.openings = openings;
        this.tasks = tasks;
        this.entities = entities;
        this.kept = kept;
        this.trial = new TransactionTemplate(transactions);
    }

    /** @param task an open task of the step */
    void tries(String step, String caseNumber, String task, Officer officer, List<Map<String, ?>> answers) {
        var part = CaseVariables.part(name -> tasks.getVariable(task, name));
        var turn = new Turn(caseNumber, officer, part);
        answers.forEach(answer -> tries(step, answer, form -> steps.of(step).record(turn, new Answer(form))));
    }

    void triesOpening(String opening, Officer officer, List<Map<String, ?>> answers) {
        var bean = openings.get(Introspector.decapitalize(opening));
        answers.forEach(answer -> tries(opening, answer, form -> bean.open(officer, new Answer(form))));
    }

    private void tries(String form, Map<String, ?> right, Function<Map<String, ?>, Object> takes) {
        var reads = new TreeSet<String>();
        var refusal = attempt(new Watched(right, reads), takes, outcome -> kept.lookWhereWritten());
        if (refusal != null) {
            wrong.add("%s refuses what is right: %s".formatted(form, refusal));
        }
        read.computeIfAbsent(form, name -> new TreeSet<>()).addAll(reads);
        var fields = new TreeSet<>(reads);
        fields.addAll(leaves(right, ""));
        for (var field : fields) {
            // a field that this answer leaves unread is tried with the answer that reads it
            var isRead = reads.contains(field.replaceFirst("\\[\\d+]$", ""));
            if (isRead && beside.add("%s.%s %s".formatted(form, field, right.get(field)))) {
                catalogue.forEach(value -> tries(form, right, field, value, takes));
            }
        }
    }

    private void tries(
            String form, Map<String, ?> right, String field, Hostile hostile, Function<Map<String, ?>, Object> takes) {
        tried.computeIfAbsent(form, name -> new TreeMap<>()).merge(field, 1, Integer::sum);
        var answer = replaced(right, field, hostile.value());
        var found = new ArrayList<String>();
        var refusal = attempt(answer, takes, outcome -> found.addAll(kept.problems(hostile, outcome)));
        if (refusal != null) {
            problem(refusal, form, field, hostile).ifPresent(found::add);
        }
        found.forEach(one -> wrong.add("%s.%s = %s: %s".formatted(form, field, hostile, one)));
    }

    /** @return what it was refused with, null where it was taken */
    private Throwable attempt(Map<String, ?> answer, Function<Map<String, ?>, Object> takes, Consumer<Object> then) {
        return trial.execute(undone -> {
            undone.setRollbackOnly();
            try {
                var outcome = takes.apply(answer);
                entities.flush();
                then.accept(outcome);
                return null;
            } catch (Exception refusal) {
                return refusal;
            }
        });
    }

    private static Optional<String> problem(Throwable refusal, String form, String field, Hostile hostile) {
        if (!(refusal instanceof Refused refused)) {
            return Optional.of(
                    "fails: " + String.valueOf(refusal).lines().findFirst().orElse(""));
        }
        var words = refused.inWords();
        var own = words.replace(String.valueOf(hostile.value()).strip(), "");
        if (!CHINESE.matcher(own).find() || ENGLISH.matcher(own).find()) {
            return Optional.of("not in Chinese: " + words);
        }
        var named = refused.errors().stream().anyMatch(error -> isAt(error.field(), form, field));
        return named
                ? Optional.empty()
                : Optional.of("not at its field: "
                        + refused.errors().stream()
                                .map(error -> error.field() + " " + error.message())
                                .collect(joining("; ")));
    }

    /** A table may be refused for its cell, a cell for its row, and what fits nothing else where the sum is drawn. */
    private static boolean isAt(String named, String form, String field) {
        return named.startsWith(field)
                || field.startsWith(named)
                || ELSEWHERE.stream().anyMatch(pair -> (form + "." + field + " " + named).matches(pair));
    }

    // ── one field of a form ─────────────────────────────────────────────────────────────────────────────────────

    /** Every field by its path, of a table only the first row. */
    private static Set<String> leaves(Map<?, ?> form, String at) {
        var paths = new TreeSet<String>();
        form.forEach((field, value) -> {
            paths.add(at + field);
            if (value instanceof List<?> list) {
                var first = at + field + "[0]";
                if (!list.isEmpty() && list.get(0) instanceof Map<?, ?> row) {
                    paths.addAll(leaves(row, first + "."));
                } else {
                    paths.add(first);
                }
            }
        });
        return paths;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> replaced(Map<String, ?> form, String path, Object value) {
        var copy = new HashMap<String, Object>(form);
        var dot = path.indexOf('.');
        var head = dot < 0 ? path : path.substring(0, dot);
        var index = INDEX.matcher(head);
        if (!index.matches()) {
            copy.put(path, value);
            return copy;
        }
        var list = new ArrayList<Object>((List<?>) form.get(index.group(1)));
        var at = Integer.parseInt(index.group(2));
        var cell = dot < 0 ? value : replaced((Map<String, ?>) list.get(at), path.substring(dot + 1), value);
        if (at < list.size()) {
            list.set(at, cell);
        } else {
            list.add(cell);
        }
        copy.put(index.group(1), list);
        return copy;
    }
}
