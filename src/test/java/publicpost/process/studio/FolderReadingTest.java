package publicpost.process.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.support.ResourcePatternResolver;
import publicpost.InOneContext;
import publicpost.models.DraftFiles;
import publicpost.models.FileSet;
import publicpost.models.ModelDrafts;
import publicpost.models.Problem;
import publicpost.models.Version.Origin;
import publicpost.models.Versions;
import publicpost.process.OnlyTheEngine;
import publicpost.process.modelcheck.ModelChecks;

/** A folder that the operator named: taken as a whole or not at all, and never over what analysts have published. */
@InOneContext
@ExtendWith(OutputCaptureExtension.class)
class FolderReadingTest {

    private static final String FORM = "forms/appraise.form";

    @Autowired
    ResourcePatternResolver resources;

    @Autowired
    ModelChecks checks;

    @Autowired
    Taking taking;

    @Autowired
    Versions versions;

    @Autowired
    Publishing publishing;

    @Autowired
    ModelDrafts drafts;

    @Autowired
    DraftFiles draftFiles;

    @TempDir
    Path folder;

    private FolderReading reading;
    private FileSet packaged;

    @BeforeEach
    void aCheckout() throws IOException {
        var brought = new BroughtFiles(resources, folder.toString());
        reading = new FolderReading(brought, checks, taking);
        packaged = brought.packaged();
        Files.createDirectories(folder.resolve("processes"));
        Files.createDirectories(folder.resolve("forms"));
    }

    /** The context is shared: the next test finds what the repository has, and the program's files as the last it offered. */
    @AfterEach
    void backToTheFirst() {
        if (!live().equals(packaged)) {
            publishing.restore(1, "测试结束", "analyst");
        }
        taking.take(packaged, "程序自带");
    }

    @Test
    void aGoodFolderStandsInPlaceOfTheProgramsFilesAtOnceAndOnce() throws IOException {
        write(FORM, packaged.text("appraise.form").orElseThrow().replace("评议", "民主评议"));

        assertThat(reading.read()).isTrue();
        assertThat(reading.latestProblems()).isEmpty();
        assertThat(live().text("appraise.form").orElseThrow()).contains("民主评议");
        assertThat(live().changedSince(packaged)).containsExactly("appraise.form");
        assertThat(reading.read()).isFalse();
    }

    @Test
    void oneBadFileIsNamedAndWhatIsInForceGoesOn() throws IOException {
        write(FORM, packaged.text("appraise.form").orElseThrow().replace("评议", "民主评议"));
        write(
                "processes/exit.bpmn",
                packaged.text("exit.bpmn")
                        .orElseThrow()
                        .replaceFirst("camunda:delegateExpression=\"[^\"]*\"", "camunda:class=\"java.lang.Runtime\""));
        var before = versions.live();

        assertThat(reading.read()).isFalse();

        assertThat(versions.live()).isEqualTo(before);
        assertThat(reading.latestProblems()).extracting(Problem::file).contains("exit.bpmn");
        assertThat(reading.latestProblems()).extracting(Problem::element).doesNotContainNull();
    }

    @Test
    void whatIsNoTextIsNamedAndWhatIsInForceGoesOn() throws IOException {
        Files.write(folder.resolve(FORM), new byte[] {(byte) 0xff, (byte) 0xfe, 0x00});

        assertThat(reading.read()).isFalse();
        assertThat(reading.latestProblems().get(0).text()).contains("appraise.form", "UTF-8");
    }

    @Test
    void aFolderThatIsGoneIsNamed() {
        var gone = new BroughtFiles(resources, folder.resolve("gone").toString());

        assertThat(new FolderReading(gone, checks, taking).read()).isFalse();
    }

    @Test
    void whatAnalystsPublishedStaysAndTheFoldersWaitsInADraft() throws IOException {
        publish("appraise.form", packaged.text("appraise.form").orElseThrow().replace("评议", "大会评议"));
        write(FORM, packaged.text("appraise.form").orElseThrow().replace("评议", "民主评议"));
        write("forms/approve.form", packaged.text("approve.form").orElseThrow() + "\n");

        assertThat(reading.read()).isTrue();

        assertThat(live().text("appraise.form").orElseThrow()).contains("大会评议");
        assertThat(live().text("approve.form").orElseThrow()).endsWith("\n\n");
        assertThat(versions.live().orElseThrow().origin()).isEqualTo(Origin.MERGED);
        var aside = drafts.latest(1).get(0);
        assertThat(aside.owner()).isEqualTo("system");
        assertThat(draftFiles.find(aside.id(), "appraise.form").orElseThrow().text())
                .contains("民主评议");
    }

    @Test
    void whatOnlyTheEngineRefusesIsSaidAndWhatIsInForceGoesOn() throws IOException {
        write(FORM, "{}");
        reading.read();
        Files.delete(folder.resolve(FORM));
        write(
                "processes/" + OnlyTheEngine.FILE,
                OnlyTheEngine.refuses(packaged).text(OnlyTheEngine.FILE).orElseThrow());
        var before = versions.live();

        assertThat(reading.read()).isFalse();

        assertThat(versions.live()).isEqualTo(before);
        assertThat(reading.latestProblems()).singleElement().satisfies(one -> assertThat(one.text())
                .contains("流程引擎不能采用这些文件"));
    }

    @Test
    void whatOnlyTheEngineRefusesKeepsNobodyFromStarting(CapturedOutput output) throws IOException {
        write(
                "processes/" + OnlyTheEngine.FILE,
                OnlyTheEngine.refuses(packaged).text(OnlyTheEngine.FILE).orElseThrow());
        var before = versions.live();
        var brought = new BroughtFiles(resources, folder.toString());

        new ModelsAtStart(brought, reading, taking, versions);

        assertThat(versions.live()).isEqualTo(before);
        assertThat(output.getAll().lines().filter(line -> line.contains("文件夹没有采用，原有版本照常使用：【流程引擎】")))
                .hasSize(1);
    }

    private void publish(String file, String text) {
        var draft =
                drafts.open("措辞", "", "analyst", versions.live().orElseThrow().number());
        draftFiles.save(draft, file, text, 0, "analyst");
        drafts.propose(draft, "analyst", "措辞", null);
        drafts.agree(draft, "analyst-2");
        publishing.publish(drafts.find(draft).orElseThrow());
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private FileSet live() {
        return versions.files(versions.live().orElseThrow().number());
    }
}
