package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.placement.Matters;
import publicpost.placement.Placements;

/** 期满停发: the day came and nobody had decided. */
@Component
class LapseTerm implements JavaDelegate {

    private final Matters matters;
    private final Placements placements;
    private final Lapses lapses;

    LapseTerm(Matters matters, Placements placements, Lapses lapses) {
        this.matters = matters;
        this.placements = placements;
        this.lapses = lapses;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var matter = matters.get(execution.getProcessBusinessKey());
        lapses.lapse(placements.get(matter.placementId()));
    }
}
