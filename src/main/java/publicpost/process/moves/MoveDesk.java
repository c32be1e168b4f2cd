package publicpost.process.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
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
     * @param form from, to, reason; town or cases (numbers, however they are separated) for a part of them
     * @return the number of the move
     */
    @Transactional
    public long move(Map<String, ?> form, Officer officer) {
        studio.open(officer);
        var reason = StudioDesk.text(form, "reason", "原因", 500);
        var from = forms.from(form);
        var to = forms.to(form, from);
        var numbers = planned.numbers(from.getId(), optional(form, "town"));
        keepOnly(numbers, form);
        return begin(from.getKey(), planned.plan(from.getId(), to.getId()), numbers, reason, null, officer);
    }

    private static void keepOnly(Map<String, String> numbers, Map<String, ?> form) {
        var asked = optional(form, "cases");
        if (asked.isEmpty()) {
            return;
        }
        var wanted = new TreeSet<>(
                List.of(asked.get().strip().toUpperCase(Locale.ROOT).split("[\\s,，、;；]+")));
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
        var numbers = planned.numbers(move.to(), Optional.empty());
        numbers.keySet().retainAll(Set.copyOf(rows.instances(id)));
        return begin(move.process(), planned.plan(move.to(), move.from()), numbers, reason, id, officer);
    }

    private long begin(
            String process,
            MigrationPlan plan,
            Map<String, String> numbers,
            String reason,
            Long undoes,
            Officer officer) {
        keepThoseThatCan(numbers, plan);
        if (numbers.isEmpty()) {
            throw Refused.at("from", "案件", "没有可以移动的案件：都不在原版本上，或停在没有对应环节的地方");
        }
        var batch = runtime.newMigration(plan)
                .processInstanceIds(new ArrayList<>(numbers.keySet()))
                .executeAsync();
        var move = new Move(
                0,
                process,
                plan.getSourceProcessDefinitionId(),
                plan.getTargetProcessDefinitionId(),
                reason,
                undoes,
                officer.id(),
                null,
                batch.getId(),
                numbers.size());
        return rows.add(move, numbers);
    }

    private void keepThoseThatCan(Map<String, String> numbers, MigrationPlan plan) {
        var kept = Planned.kept(plan);
        var standing = planned.standing(plan.getSourceProcessDefinitionId());
        numbers.keySet().removeIf(instance -> !kept.containsAll(standing.getOrDefault(instance, Set.of())));
    }

    private static Optional<String> optional(Map<String, ?> form, String field) {
        return Optional.ofNullable(form.get(field)).map(Object::toString).filter(text -> !text.isBlank());
    }
}
