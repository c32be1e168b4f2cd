package publicpost.process.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import publicpost.InOneContext;
import publicpost.process.Forms;
import publicpost.process.Town;

/** What a clerk finds in the inbox: the own town's tasks and no other's. */
@InOneContext
class TaskFiltersTest {

    @Autowired
    Town town;

    @Autowired
    TaskFilters filters;

    @Autowired
    FilterService stored;

    @Autowired
    IdentityService identities;

    @Test
    void aTaskIsOfferedToItsOwnTownOnly() {
        var caseNumber = town.applies(town.announces(1), "1976-03-01");

        assertThat(inbox("town-chucun")).extracting(Task::getTaskDefinitionKey).contains("VerifyEvidence");
        assertThat(inbox("town-tianhe")).isEmpty();
        town.does(caseNumber, "VerifyEvidence", Forms.CONFIRMED);
        assertThat(inbox("village-chucun-1"))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly("Appraise");
        assertThat(inbox("village-chucun-2")).isEmpty();
    }

    @Test
    void anOfficeSeesTheViewsOfItsOwnSteps() {
        assertThat(viewsOf("village-chucun-1"))
                .containsExactlyInAnyOrder("我的任务", "待我办部门的任务", "已逾期", "核对身份", "民主评议", "答复递补", "补正材料", "填报出勤", "出勤签字");
        assertThat(viewsOf("agency")).containsExactlyInAnyOrder("我的任务", "待我办部门的任务", "已逾期", "填报出勤");
        assertThat(viewsOf("committee")).containsExactlyInAnyOrder("我的任务", "待我办部门的任务", "已逾期", "区管委审议");
    }

    private List<String> viewsOf(String office) {
        return as(office, () -> stored.createFilterQuery().list().stream()
                .map(Filter::getName)
                .toList());
    }

    @Test
    void startingTwiceMakesNoFilterTwice() {
        var before = stored.createFilterQuery().count();

        filters.provide();

        assertThat(stored.createFilterQuery().count()).isEqualTo(before).isGreaterThan(15);
    }

    private List<Task> inbox(String office) {
        return as(office, () -> stored.<Task>list(groupFilter().getId()));
    }

    private Filter groupFilter() {
        return stored.createFilterQuery().list().stream()
                .filter(filter -> filter.getName().equals("待我办部门的任务"))
                .findFirst()
                .orElseThrow();
    }

    private <T> T as(String office, Supplier<T> look) {
        try {
            identities.setAuthentication(office, List.of(office));
            return look.get();
        } finally {
            identities.clearAuthentication();
        }
    }
}
