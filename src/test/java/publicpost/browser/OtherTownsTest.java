package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose work it is: an office sees its own, and knowing the task's number does not open another's. */
class OtherTownsTest extends AtTheDesk {

    private static final String ASK =
            "task => fetch(`/api/steps/VerifyEvidence/context?task=${task}`).then(answer => answer.text())";

    @Test
    void aClerkOfAnotherTownIsNotOfferedTheTask() {
        town.applies(town.announces(1), "1976-03-01");
        var own = deskOf("town-chucun");
        var other = deskOf("town-yiyuan");

        assertThat(own.todo()).hasCount(1);
        assertThat(other.todo()).hasCount(0);

        var task = database.queryForObject(
                "select id_ from act_ru_task where task_def_key_ = 'VerifyEvidence'", String.class);
        assertThat(own.page().evaluate(ASK, task)).asString().contains("idNumber");
        assertThat(other.page().evaluate(ASK, task))
                .asString()
                .contains("不由您所在的部门办理")
                .doesNotContain("371002");
    }
}
