package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An analyst writes a draft in the editors; a colleague sees what it changes. */
class StudioInBrowserTest extends AtTheDesk {

    private Studio studio;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void anAnalystSignsIn() {
        studio = studioOf("analyst");
        page = studio.page();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyModelTableAndFormOpensAndIsSavedAsItWas() {
        var draft = studio.newDraft("打开全部");
        var files = (List<String>) page.evaluate(
                "fetch('/api/studio/live').then(a => a.json()).then(live => live.files.map(file => file.name))");
        assertThat(files).hasSizeGreaterThan(60);

        assertSoftly(softly -> files.forEach(file -> {
            complaints.clear();
            studio.open(draft + "/files/" + file);
            softly.assertThat(complaints).as(file).isEmpty();
            softly.assertThat((List<String>) page.evaluate("studio.warnings"))
                    .as(file)
                    .isEmpty();
            softly.assertThat((List<String>) page.evaluate("[...studio.missing]"))
                    .as("without Chinese in %s", file)
                    .isEmpty();
            softly.assertThat(page.evaluate("studio.text().then(() => studio.state.isChanged)"))
                    .as(file)
                    .isEqualTo(false);
        }));
    }

    @Test
    void aStepIsChangedSavedComparedAndCommentedOn() {
        page.navigate(server() + "/desk");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("流程工作室"))
                .first()
                .click();
        var draft = studio.newDraft("退出前家访");
        studio.open(draft + "/files/exit.bpmn");
        page.evaluate(
                """
                () => {
                  const of = (name) => studio.modeler.get(name);
                  const confirm = of('elementRegistry').get('ConfirmExit');
                  of('modeling').updateProperties(confirm, { name: '区级决定是否退出', 'camunda:dueDate': 'P7D' });
                  const visit = of('modeling').createShape({ type: 'bpmn:UserTask' }, { x: 900, y: 150 }, of('canvas').getRootElement());
                  of('modeling').updateProperties(visit, { id: 'VisitHome', name: '家访' });
                  of('modeling').removeElements([of('elementRegistry').get('StaysInPost')]);
                  of('selection').select(confirm);
                }""");
        assertThat(page.locator("[data-state]")).hasText("有未保存的修改");
        page.keyboard().press("Control+s");
        assertThat(page.locator("[data-state]")).hasText("已保存");

        page.locator("[data-tab=comments]").click();
        assertThat(page.locator("[data-about]")).hasText("区级决定是否退出");
        page.getByLabel("批注", new Page.GetByLabelOptions().setExact(true)).fill("七天是不是太长？");
        page.locator("[data-add=comment]").click();
        assertThat(page.locator("[data-mark=ConfirmExit]")).isVisible();
        looked("studio-editor");

        page.locator("[data-changes]").click();
        studio.ready();
        assertThat(page.locator("[data-change=added]")).containsText("家访");
        assertThat(page.locator("[data-change=removed]").first()).containsText("继续在岗");
        assertThat(page.locator("[data-change=changed]")).containsText("办理期限：P5D → P7D");
        page.locator("[data-change=added] .jump").click();
        assertThat(page.locator(".djs-element.is-added")).hasCount(1);
        looked("studio-changes");

        page.locator("[data-tab=comments]").click();
        page.locator("[data-settle]").click();
        assertThat(page.locator("[data-comment]")).containsText("已处理：analyst");
        studio.open(draft);
        assertThat(page.locator("[data-changed]")).containsText("exit.bpmn");
        looked("studio-draft");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aTableIsComparedByCellAndAFormByField() {
        var draft = studio.newDraft("最低工资");
        studio.open(draft + "/files/figures.dmn");
        page.locator("td.output-cell").first().click();
        page.keyboard().press("End");
        page.keyboard().type("5");
        page.locator("td.annotation").first().click();
        studio.save();
        looked("studio-table");
        studio.open(draft + "/files/figures.dmn/changes");
        assertThat(page.locator("[data-change=changed]")).containsText("数值：2100 → 21005");
        assertThat(page.locator("tr.is-changed ins")).hasText("21005");
        looked("studio-table-changes");

        studio.open(draft + "/files/approve.form");
        page.locator("[data-id=Decision]").first().click();
        page.evaluate("studio.modeler.get('modeling').editFormField("
                + "studio.modeler.get('formFieldRegistry').get('Decision'), 'label', '审批决定')");
        studio.save();
        page.locator("[data-preview]").click();
        assertThat(page.locator(".form-preview")).containsText("审批决定");
        looked("studio-form");
        studio.open(draft + "/files/approve.form/changes");
        assertThat(page.locator("[data-change=changed]")).containsText("名称：决定 → 审批决定");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aNewFormAndANewModelBeginWithWhatEveryOneHas() {
        var draft = studio.newDraft("家访");
        studio.addFile("FORM", "home-visit", "家访");
        assertThat(page.locator(".fjs-editor-container")).containsText("决定");
        studio.open(draft);
        studio.addFile("BPMN", "visits", "家访流程");
        assertThat(page.locator("[data-element-id=Begins]").first()).isVisible();
        studio.open(draft);
        assertThat(page.locator("[data-file='visits.bpmn']")).containsText("新增");
        studio.open(draft + "/files/visits.bpmn/changes");
        assertThat(page.locator("[data-list=changes]")).containsText("新增的文件");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aNewFileThatIsThereOrCannotBeIsRefusedAtItsName() {
        var draft = studio.newDraft("新建");
        var add = page.locator("[data-add]");
        var wrong = add.locator("[name=name] + small.wrong");
        add.locator("button").click();
        assertThat(wrong).containsText("以字母开头");
        add.locator("[name=name]").fill("approve");
        add.locator("[name=title]").fill("审批");
        add.locator("button").click();
        assertThat(wrong).containsText("已有此文件：approve.form");
        assertThat(add.locator("[name=title]")).hasValue("审批");
        looked("studio-new-file");
        studio.addFile("FORM", "approve-2", "审批");
        studio.open(draft);
        assertThat(page.locator("[data-changed] tr[data-file]")).hasCount(1);
    }

    @Test
    void whoeverIsLateKeepsWhatWasTypedAndIsTold() {
        var draft = studio.newDraft("两人同改");
        studio.open(draft + "/files/suspend.html");
        var other = studioOf("analyst-2").page();
        other.navigate(page.url());
        other.locator("[data-ready]").waitFor();
        other.locator("textarea.source").pressSequentially("x");
        other.locator("[data-save]").click();
        assertThat(other.locator("[data-state]")).hasText("已保存");

        page.locator("textarea.source").pressSequentially("y");
        page.locator("[data-save]").click();

        assertThat(page.locator("[data-said]")).containsText("analyst-2");
        assertThat(page.locator("[data-state]")).hasText("有未保存的修改");
        assertThat((String) page.locator("textarea.source").inputValue()).endsWith("y");
        looked("studio-conflict");
        var mine = page.waitForDownload(() -> page.locator("[data-download]").click());
        assertThat(mine.suggestedFilename()).isEqualTo("suspend.html");
        assertThat(read(mine)).endsWith("y");
        var newer = page.waitForPopup(() -> page.locator("[data-newer]").click());
        newer.locator("[data-ready]").waitFor();
        assertThat(newer.locator("textarea.source").inputValue()).endsWith("x");
        assertThat(page.locator("textarea.source").inputValue()).endsWith("y");
    }

    @Test
    void whoeverIsLateWithADiagramATableOrAFormCanDownloadIt() {
        var draft = studio.newDraft("两人同画");
        for (var file : List.of("exit.bpmn", "figures.dmn", "approve.form")) {
            studio.open(draft + "/files/" + file);
            var other =
                    "fetch('/api/studio%s', {method: 'PUT', headers: {'X-Requested-With': 'publicpost', 'Content-Type': 'application/json'},"
                            + " body: JSON.stringify({text: 'x', revision: 0})}).then(answer => answer.status)";
            assertThat(page.evaluate(other.formatted(draft.replace("/studio", "") + "/files/" + file)))
                    .isEqualTo(200);
            page.evaluate("studio.editor.whenChanged && (studio.state.isChanged = true)");
            page.evaluate("document.querySelector('[data-save]').disabled = false");
            page.locator("[data-save]").click();
            assertThat(page.locator("[data-said]")).containsText("请先下载");
            looked("studio-conflict-" + file);
            assertThat(read(page.waitForDownload(
                            () -> page.locator("[data-download]").click())))
                    .isEqualTo(page.evaluate("studio.text()"));
            page.evaluate("studio.state.isChanged = false");
        }
    }

    private static String read(Download file) {
        try {
            return Files.readString(file.path());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Labels whose last line is a single sign. */
    private static final String BROKEN =
            """
            [...document.querySelectorAll('text.djs-label')].map(label => [...label.querySelectorAll('tspan')].map(line => line.textContent))
              .filter(lines => lines.length > 1 && lines[lines.length - 1].length === 1).map(lines => lines.join('|'))""";

    @Test
    void labelsDoNotBreakBeforeTheirLastSign() {
        var draft = studio.newDraft("文字");
        for (var file : List.of("application.bpmn", "exit.bpmn")) {
            for (var path :
                    List.of(draft + "/files/" + file, draft + "/files/" + file + "/changes", "/studio/live/" + file)) {
                studio.open(path);
                assertThat((List<?>) page.evaluate(BROKEN)).as(path).isEmpty();
            }
        }
        looked("studio-labels");
    }

    @Test
    void aRowIsCalledByItsCodeAndSeenAtOnce() {
        var draft = studio.newDraft("新的一类");
        page.evaluate(
                """
                async (draft) => {
                  const text = await (await fetch('/api/studio/live/target-groups.dmn')).text();
                  const last = text.slice(text.lastIndexOf('<rule '), text.lastIndexOf('</rule>') + 7);
                  const row = last.replaceAll(' id="', ' id="New-')
                    .replace(/(out-code">\\s*<text>)[^<]*/, '$1"NEW_GROUP"').replace(/(<description>)[^<]*/, '$1新的一类人员');
                  await fetch(`/api${draft}/files/target-groups.dmn`, { method: 'PUT',
                    headers: { 'X-Requested-With': 'publicpost', 'Content-Type': 'application/json' },
                    body: JSON.stringify({ text: text.replace(last, last + row), revision: 0 }) });
                }""",
                draft);
        studio.open(draft + "/files/target-groups.dmn/changes");
        assertThat(page.locator("[data-change=added] .jump")).containsText("NEW_GROUP 第 ");
        assertThat(page.locator("tr.is-added")).isInViewport();
        page.locator("[data-changes]").evaluate("box => box.scrollTop = 0");
        page.locator("[data-change=added] .jump").click();
        assertThat(page.locator("tr.is-added.is-chosen")).isInViewport();
        looked("studio-row");
    }

    @Test
    void whoIsLedToAnElementSeesItAndWhatItsTemplateAsksFor() {
        var draft = studio.newDraft("去看");
        studio.open(draft + "/files/application.bpmn?element=Approve");
        assertThat(page.locator("g.djs-element[data-element-id=Approve]")).isInViewport();
        assertThat((Double) page.evaluate("Number(studio.modeler.get('canvas').zoom())"))
                .isGreaterThan(0.5);
        page.evaluate(
                """
                () => {
                  const of = (name) => studio.modeler.get(name);
                  const asks = of('elementTemplates').getAll().find(({ appliesTo, properties }) =>
                    appliesTo.includes('bpmn:UserTask') && properties.some(({ label }) => label === '表单编号'));
                  const step = of('modeling').createShape({ type: 'bpmn:UserTask' }, { x: 900, y: 150 }, of('canvas').getRootElement());
                  of('selection').select(of('elementTemplates').applyTemplate(step, asks) || step);
                }""");
        assertThat(page.locator("[data-properties]").getByLabel("表单编号").first()).isVisible();
        looked("studio-template");
    }

    @Test
    void onATelephoneAFormHasMostOfTheWidth() {
        var draft = studio.newDraft("窄");
        studio.open(draft + "/files/approve.form");
        page.setViewportSize(390, 844);
        assertThat(page.locator(".fjs-form-container").boundingBox().width).isGreaterThan(350);
        assertThat(page.locator(".fjs-palette-container").boundingBox().height).isLessThan(200);
        looked("studio-form-narrow");
    }

    @Test
    void whoHasNoScriptIsTold() {
        var draft = studio.newDraft("无脚本");
        var without = withoutScript(page);
        for (var path :
                List.of("/studio", "/studio/versions", draft, draft + "/files/exit.bpmn", "/studio/live/exit.bpmn")) {
            without.navigate(server() + path);
            assertThat(without.locator("noscript p")).containsText("JavaScript");
            assertThat(without.locator(".reading:visible")).hasCount(0);
        }
        Pictures.take(without, "studio-noscript");
    }

    @Test
    void whatIsInForceIsOnlyLookedAt() {
        for (var file : List.of("exit.bpmn", "figures.dmn", "approve.form", "suspend.html")) {
            studio.open("/studio/live/" + file);
            looked("studio-live-" + file);
        }
        studio.open("/studio/versions");
        assertThat(page.locator("[data-version] em.is-good")).hasText("现行");
        looked("studio-versions");
        studio.open("/studio");
        looked("studio-home");
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatIsRefusedIsSaidAtItsFieldAndCanBeSentAgain() {
        studio.open("/studio");
        page.getByText("新建修改稿").first().click();
        page.locator("form[data-new] button").click();
        assertThat(page.locator("form[data-new] small.wrong")).hasText("必填");
        page.getByLabel("名称").fill("改了再交");
        page.locator("form[data-new] button").click();
        page.waitForURL(address -> address.matches(".*/drafts/\\d+"));
        studio.ready();

        page.locator("[data-do-propose]").click();
        var asked = page.locator("[data-dialog-propose]");
        asked.locator("[name=effectiveOn]").fill("2020-01-01");
        asked.locator("button.main").click();
        assertThat(asked.locator("[name=note] + small.wrong")).hasText("必填");
        assertThat(asked.locator("[name=effectiveOn]")).hasValue("2020-01-01");
        asked.locator("[name=note]").fill("家访");
        asked.locator("button.main").click();
        assertThat(asked.locator("[name=effectiveOn] + small.wrong")).containsText("须晚于今天");
        assertThat(asked.locator("small.wrong")).hasCount(1);
        assertThat(asked.locator("[name=note]")).hasValue("家访");
        looked("studio-refused");
        asked.getByText("取消").click();
        assertThat(asked).isHidden();
        assertThat(complaints).noneMatch(complaint -> complaint.contains("TypeError"));
    }

    @Test
    void whileTheServerWorksThePageSaysSoAndSendsNothingTwice() {
        var held = new ArrayList<Route>();
        studio.newDraft("慢慢检查");
        page.route("**/check", held::add);
        page.locator("[data-do-check]").dblclick();
        assertThat(page.locator("[data-do-check]")).hasText("正在检查…");
        assertThat(page.locator("[data-do-check]")).isDisabled();
        assertThat(held).hasSize(1);
        held.get(0).resume();
        assertThat(page.locator("[data-problem-list][data-checked]"))
                .hasCount(1, new HasCountOptions().setTimeout(60_000));
        assertThat(page.locator("[data-do-check]")).hasText("检查");

        held.clear();
        page.route("**/propose", held::add);
        page.locator("[data-do-propose]").click();
        var asked = page.locator("[data-dialog-propose]");
        asked.locator("[name=note]").fill("没有改动");
        asked.locator("button.main").dblclick();
        assertThat(asked.getByRole(AriaRole.STATUS)).containsText("正在检查全部文件并提交");
        assertThat(asked.locator("button.main")).isDisabled();
        assertThat(asked.getByText("取消")).isDisabled();
        page.keyboard().press("Escape");
        assertThat(asked).isVisible();
        looked("studio-working");
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        assertThat(held).hasSize(1);
        held.get(0).resume();
        assertThat(asked.locator("p.wrong")).containsText("没有改动", new ContainsTextOptions().setTimeout(60_000));
        assertThat(asked).isVisible();
        assertThat(asked.getByRole(AriaRole.STATUS)).hasText("");
        assertThat(asked.locator("button.main")).isEnabled();
    }

    private void looked(String name) {
        var size = page.viewportSize();
        Pictures.atBothWidths(page, name.replaceAll("\\W", "-"));
        page.setViewportSize(size.width, size.height);
    }
}
