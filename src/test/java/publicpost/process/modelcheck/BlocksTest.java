package publicpost.process.modelcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import publicpost.process.ThisProgram;
import publicpost.process.allowed.ModelGate;
import publicpost.process.modelcheck.Block.Kind;
import publicpost.process.modelcheck.Block.Word;

/** The blocks are those of the program, in the words of the models. */
class BlocksTest {

    private final Catalogue catalogue =
            new Blocks(new ModelGate(ThisProgram.nameable()), ThisProgram.program()).of(SetFiles.here());

    @Test
    void theTextHereIsWhatWouldBeWritten() throws IOException {
        Written.mustBe("src/docs/blocks.md", new BlocksText(catalogue).written());
    }

    @Test
    void aHumanStepSaysWhoDoesItAndWhatComesOfIt() {
        var approve = block("Approve");

        assertThat(approve.kind()).isEqualTo(Kind.HUMAN);
        assertThat(approve.name()).isEqualTo("区级审批");
        assertThat(approve.form()).isEqualTo("approve.form");
        assertThat(approve.offices()).isEqualTo("district");
        assertThat(approve.outcomes()).extracting(Word::code).containsExactly("APPROVE", "REFUSE", "SEND_BACK");
        assertThat(approve.models()).containsExactly("公益性岗位申请");
    }

    @Test
    void aStepOfTheSoftwareIsOneHoweverManyModelsUseIt() {
        var close = block("CloseMatter");

        assertThat(close.kind()).isEqualTo(Kind.SOFTWARE);
        assertThat(close.bean()).contains("closeMatter");
        assertThat(close.models()).hasSizeGreaterThan(2);
    }

    @Test
    void everyMessageIsToldBySomebodyAndAwaited() {
        assertThat(catalogue.messages()).allSatisfy(message -> {
            assertThat(message.from()).as(message.name()).isNotEmpty();
            assertThat(message.to()).as(message.name()).isNotEmpty();
        });
    }

    private Block block(String id) {
        return catalogue.blocks().stream()
                .filter(block -> block.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
