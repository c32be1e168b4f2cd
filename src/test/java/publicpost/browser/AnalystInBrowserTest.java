package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import org.junit.jupiter.api.Test;

/** An analyst adds a step between appraisal and ranking: refused at first, replayed, published by another, and met by new cases only. */
class AnalystInBrowserTest extends AtTheDesk {

    private static final String STEP = "入户核实";

    /** Drops a human step onto the flow that leads from a passed appraisal to the ranking. */
    private static final String DROP =
            """
            () => {
              const of = (name) => studio.modeler.get(name);
              const flow = of('elementRegistry').get('Flow_AppraisalResultPassed');
              const [from, to] = [flow.waypoints[0], flow.waypoints[flow.waypoints.length - 1]];
              const step = of('modeling').createShape({ type: 'bpmn:UserTask' },
                  { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, flow);
              of('modeling').updateProperties(step, { id: 'VisitHome', name: '入户核实' });
              of('selection').select(step);
            }""";

    /** What the checks asked for. */
    private static final String COMPLETE =
            """
            () => {
              const of = (name) => studio.modeler.get(name);
              const step = of('elementRegistry').get('VisitHome');
              const why = of('bpmnFactory').create('bpmn:Documentation',
                  { text: '村（社区）入户核实评议通过的申请人情况。依据：§二(四)“民主评议”。' });
              of('modeling').updateProperties(step, {
                'camunda:formRef': 'visit-home', 'camunda:formRefBinding': 'deployment',
                'camunda:candidateGroups': '${candidates.village(execution)}', 'camunda:dueDate': 'P3D', documentation: [why],
              });
            }""";

    @Test
    void newApplicationsMeetTheStepThatAnAnalystAddedAndOldOnesDoNot() {
        town.placed("1975-03-01");
        var announcement = town.announces(2);
        var before = town.applies(announcement, "1976-03-01");
        var studio = studioOf("analyst");
        var analyst = studio.page();
        var draft = studio.newDraft(STEP);

        studio.addFile("FORM", "visit-home", STEP);
        studio.open(draft + "/files/application.bpmn");
        analyst.evaluate(DROP);
        studio.save();

        // a first try, before anybody is asked and without a form
        studio.open(draft);
        analyst.locator("[data-do-check]").click();
        assertThat(analyst.locator("[data-problem-list]")).containsText(STEP, patiently());
        propose(analyst);
        assertThat(analyst.locator("[data-dialog-propose] p.wrong, [data-dialog-propose] small.wrong")
                        .first())
                .containsText("VisitHome", patiently());
        Pictures.take(analyst, "analyst-refused");

        studio.open(draft + "/files/application.bpmn");
        analyst.evaluate(COMPLETE);
        studio.save();
        replay(analyst, draft);

        studio.open(draft);
        acceptWarnings(analyst);
        propose(analyst);
        assertThat(analyst.locator("[data-standing]")).hasText("待同意", new HasTextOptions().setTimeout(60_000));
        var other = studioOf("analyst-2");
        var colleague = other.page();
        other.open(draft);
        refusedWithoutAReason(colleague, "[data-do-return]", "[data-dialog-return]");
        colleague.locator("[data-do-agree]").click();
        colleague.locator("[data-dialog-agree] button.main").click();
        assertThat(colleague.locator("[data-standing]")).hasText("已发布", new HasTextOptions().setTimeout(60_000));

        assertThat(colleague.locator("[data-changed]")).containsText("application.bpmn");
        colleague.locator("[data-changes='application.bpmn']").click();
        other.ready();
        assertThat(colleague.locator("[data-change=added]").first()).containsText(STEP);
        assertThat(colleague.locator("figcaption").first()).containsText("版");
        other.open("/studio/versions");
        refusedWithoutAReason(colleague, "[data-restore]", "[data-dialog-restore]");

        var after = town.applies(announcement, "1977-03-01");
        town.passes(before);
        town.passes(after);
        assertThat(town.steps(before)).isEmpty();
        var clerk = deskOf("village-chucun-1");
        assertThat(clerk.todo().filter(new Locator.FilterOptions().setHasText(STEP)))
                .hasCount(1);
        clerk.take(STEP);
        assertThat(clerk.page().locator(".task-details")).containsText("入户");
        Pictures.take(clerk.page(), "analyst-step-in-tasklist");
        assertThat(town.steps(after)).containsExactly("VisitHome");
    }

    private static void refusedWithoutAReason(Page page, String button, String dialog) {
        page.locator(button).first().click();
        page.locator(dialog + " button.main").click();
        assertThat(page.locator(dialog + " textarea + small.wrong")).hasText("必填");
        page.locator(dialog + " [data-cancel]").click();
        assertThat(page.locator(dialog)).isHidden();
    }

    private void replay(Page analyst, String draft) {
        analyst.navigate(server() + draft + "/replays");
        analyst.getByText("开始重演").click();
        assertThat(analyst.locator("#runs")).containsText("已完成", patiently());
        analyst.locator("#runs a").first().click();
        assertThat(analyst.locator("main")).containsText(STEP);
        // analysts may open nobody's case
        assertThat(analyst.locator("main tr td").first()).isVisible();
        assertThat(analyst.locator("main a[href*='/desk/cases/']")).hasCount(0);
        Pictures.atBothWidths(analyst, "analyst-replay");
        analyst.setViewportSize(1440, 900);
    }

    /** There is little room on the flow, so the step stands over its neighbours, which is a matter of taste. */
    private static void acceptWarnings(Page analyst) {
        analyst.locator("[data-do-check]").click();
        var accept = analyst.getByText("接受这条提醒");
        accept.first().waitFor();
        for (var left = accept.count(); left > 0; left--) {
            accept.first().click();
            assertThat(accept).hasCount(left - 1, new HasCountOptions().setTimeout(60_000));
        }
    }

    private static ContainsTextOptions patiently() {
        return new ContainsTextOptions().setTimeout(60_000);
    }

    private static void propose(Page page) {
        page.locator("[data-do-propose]").click();
        page.locator("[data-dialog-propose] textarea[name=note]").fill("评议通过后先入户核实");
        page.locator("[data-dialog-propose] button.main").click();
    }
}
