package publicpost.process;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.watch.DueKind;
import publicpost.watch.DueRow;

/** Waiting lists that were kept until a day now past: those who wait are told, and the posts go back to the plan. */
@Component
class LapseLists implements DueStarter {

    private final Vacancies vacancies;

    LapseLists(Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(DueKind.WAITING_LIST);
    }

    @Override
    public void start(List<DueRow> rows) {
        rows.forEach(row -> vacancies.closeWaitingList(row.subject()));
    }
}
