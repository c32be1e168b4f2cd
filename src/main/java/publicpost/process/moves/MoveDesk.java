package publicpost.process.moves;

import java.util.ArrayList;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.process.Officer;
import publicpost.process.studio.StudioDesk;

/** 在办案件换版本: cases stay on the version they began with, unless an analyst moves them. */
@Component
public class MoveDesk {

    private final StudioDesk studio;
    private final RuntimeService runtime;
    private final MoveForm forms;
    private final Planned planned;
    private final MoveRows rows;

    MoveDesk(StudioDesk studio, RuntimeService runtime, MoveForm forms, Planned planned, MoveRows rows) {
        this.studio = studio;
        this.runtime = runtime;
        this.forms = forms;
        this.planned = planned;
        this.rows = rows;
    }

    /**
     * Moves cases in the engine's batch, which goes on after a kill and can be stopped.
     *
     * @param form from, to, becomes.X, reason; town or cases (numbers, however they are separated) for a part of them
     * @return the number of the move
     */
    @Transactional
    public long move(Map<String, ?> form, Officer officer) {
        studio.open(officer);
        var reason = StudioDesk.text(form, "reason", "原因", 500);
        var from = forms.from(form);
        var to = forms.to(form, from);
        var plan = planned.plan(from.getId(), to.getId(), MoveForm.chosen(form));
        if (plan.plan() == null) {
            throw Refused.at("to", "新版本", String.join("；", plan.problems()));
        }
        var numbers = planned.numbers(from.getId(), optional(form, "town"));
        keepOnly(numbers, form);
        var standing = planned.standing(from.getId());
        numbers.keySet()
                .removeIf(instance ->
                        !plan.instructions().keySet().containsAll(standing.getOrDefault(instance, Set.of())));
        return begin(from.getKey(), plan, numbers, reason, null, officer);
    }

    private static void keepOnly(Map<String, String> numbers, Map<String, ?> form) {
        var asked = optional(form, "cases");
        if (asked.isEmpty()) {
            return;
        }
        var wanted = Set.of(asked.get().strip().split("[\\s,，、;；]+"));
        var missing =
                wanted.stream().filter(number -> !numbers.containsValue(number)).toList();
        if (!missing.isEmpty()) {
            throw Refused.at("cases", "案件编号", "不在原版本上办理：" + String.join("、", missing));
        }
        numbers.values().removeIf(number -> !wanted.contains(number));
    }

    /** By the same way back: those of the move's cases that still run on the other version. */
    @Transactional
    public long undo(long id, Map<String, ?> form, Officer officer) {
        studio.open(officer);
        var reason = StudioDesk.text(form, "reason", "原因", 500);
        var move = rows.find(id).orElseThrow(() -> new NoSuchElementException("no move " + id));
        var back = move.instructions().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one));
        var plan = planned.exactly(move.to(), move.from(), back);
        if (plan.plan() == null) {
            throw Refused.at("move", "撤回", String.join("；", plan.problems()));
        }
        var standing = planned.standing(move.to());
        var numbers = planned.numbers(move.to(), Optional.empty());
        numbers.keySet().retainAll(Set.copyOf(rows.instances(id)));
        numbers.keySet().removeIf(instance -> !back.keySet().containsAll(standing.getOrDefault(instance, Set.of())));
        return begin(move.process(), plan, numbers, reason, id, officer);
    }

    private long begin(
            String process,
            Planned.Plan plan,
            Map<String, String> numbers,
            String reason,
            Long undoes,
            Officer officer) {
        if (numbers.isEmpty()) {
            throw Refused.at("from", "案件", "没有可以移动的案件：都不在原版本上，或停在没有对应环节的地方");
        }
        var batch = runtime.newMigration(plan.plan())
                .processInstanceIds(new ArrayList<>(numbers.keySet()))
                .executeAsync();
        var move = new Move(
                0,
                process,
                plan.plan().getSourceProcessDefinitionId(),
                plan.plan().getTargetProcessDefinitionId(),
                plan.instructions(),
                reason,
                undoes,
                officer.id(),
                null,
                batch.getId(),
                numbers.size());
        return rows.add(move, numbers);
    }

    private static Optional<String> optional(Map<String, ?> form, String field) {
        return Optional.ofNullable(form.get(field)).map(Object::toString).filter(text -> !text.isBlank());
    }
}
