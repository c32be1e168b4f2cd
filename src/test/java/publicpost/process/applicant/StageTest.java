package publicpost.process.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import publicpost.intake.Application.Status;
import publicpost.online.OnlineApplication;

/** Wherever a case waits, its applicant is told in words: a node that an analyst adds to the model wants some here. */
class StageTest {

    private static final BpmnModelInstance MODEL = Bpmn.readModelFromFile(new File("processes/application.bpmn"));

    /** Waits of applications made online that are told by where the application stands and not by the node. */
    private static final Set<String> TOLD_BY_STATUS = Set.of("AwaitResubmission");

    @Test
    void eachNodeThatWaitsHasWords() {
        var waits = new TreeSet<String>();
        Stream.of(UserTask.class, ReceiveTask.class, EventBasedGateway.class)
                .flatMap(kind -> MODEL.getModelElementsByType(kind).stream())
                .map(FlowNode::getId)
                .forEach(waits::add);
        MODEL.getModelElementsByType(FlowNode.class).stream()
                .filter(FlowNode::isCamundaAsyncBefore)
                .map(FlowNode::getId)
                .forEach(waits::add);
        MODEL.getModelElementsByType(IntermediateCatchEvent.class).stream()
                .filter(event ->
                        event.getPreviousNodes().list().stream().noneMatch(EventBasedGateway.class::isInstance))
                .map(FlowNode::getId)
                .forEach(waits::add);
        waits.removeAll(TOLD_BY_STATUS);

        assertThat(waits).contains("VerifyEvidence", "AwaitRanking", "CheckEligibility");
        assertThat(waits).allSatisfy(node -> assertThat(Stage.at(node)).as(node).isPresent());
    }

    @Test
    void eachEndHasWordsAndNothingElseIsAnEnd() {
        for (var status : Status.values()) {
            assertThat(Stage.of(status).isPresent()).as("%s", status).isEqualTo(status.isEnd());
        }
    }

    @Test
    void wherverAnOnlineApplicationStandsHasWords() {
        assertThat(PendingCase.stage(OnlineApplication.Status.SUBMITTED)).isEqualTo(Stage.IDENTIFIED);
        for (var status :
                EnumSet.complementOf(EnumSet.of(OnlineApplication.Status.DRAFT, OnlineApplication.Status.VERIFIED))) {
            assertThat(PendingCase.stage(status)).isNotEqualTo(Stage.OTHER);
        }
    }

    @Test
    void whatHasNoWordsIsSaidByItsOwnName() {
        assertThat(Stage.at("AddedByAnAnalyst")).isEmpty();
        assertThat(Stage.at("")).isEmpty();
    }
}
