package publicpost.process;

import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Records;
import publicpost.casefile.Refused;
import publicpost.intake.Application;
import publicpost.intake.Intake;
import publicpost.offices.Offices;
import publicpost.online.OnlineApplications;
import publicpost.online.Submitted;

/** Where a case stands in its model, and what the applicant may still do about it. */
@Component
public class CaseDesk {

    private static final int LONGEST_REASON = 500;

    /** Nodes of the case's model that wait, and that are done. */
    public record Progress(List<String> active, List<String> done) {}

    private final RuntimeService runtime;
    private final HistoryService history;
    private final RepositoryService repository;
    private final Intake intake;
    private final OnlineApplications online;
    private final Offices offices;
    private final Records records;
    private final Messages messages;

    CaseDesk(
            RuntimeService runtime,
            HistoryService history,
            RepositoryService repository,
            Intake intake,
            OnlineApplications online,
            Offices offices,
            Records records,
            Messages messages) {
        this.runtime = runtime;
        this.history = history;
        this.repository = repository;
        this.intake = intake;
        this.online = online;
        this.offices = offices;
        this.records = records;
        this.messages = messages;
    }

    public Progress progress(String caseNumber) {
        var instance = instance(caseNumber);
        var active = instance.getEndTime() == null ? runtime.getActiveActivityIds(instance.getId()) : List.<String>of();
        var done =
                history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .finished()
                        .list()
                        .stream()
                        .map(HistoricActivityInstance::getActivityId)
                        .filter(id -> !id.contains("#"))
                        .distinct()
                        .toList();
        return new Progress(active.stream().distinct().toList(), done);
    }

    /** Whether there is such a case, and something is left to be done in it. */
    public boolean isRunning(String caseNumber) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNumber)
                        .count()
                > 0;
    }

    /** The model as the case began with it. */
    public InputStream model(String caseNumber) {
        return repository.getProcessModel(instance(caseNumber).getProcessDefinitionId());
    }

    /** What the case's model calls one of its nodes; the id itself where the model no longer has it. */
    public String nameOf(String caseNumber, String node) {
        var own = instance(caseNumber).getProcessDefinitionId();
        return nameIn(own, node).or(() -> nameAnywhere(node)).orElse(node);
    }

    /** What happened to a placement stands in the file of the case it came from, whichever model it happened in. */
    private Optional<String> nameAnywhere(String node) {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .flatMap(model -> nameIn(model.getId(), node).stream())
                .findFirst();
    }

    private Optional<String> nameIn(String model, String node) {
        return repository.getBpmnModelInstance(model).getModelElementById(node) instanceof FlowNode found
                ? Optional.ofNullable(found.getName())
                : Optional.empty();
    }

    private HistoricProcessInstance instance(String caseNumber) {
        // a refusal that was objected to is reviewed, and may be followed by another round, under the same number
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .max(Comparator.comparing((HistoricProcessInstance one) -> one.getEndTime() == null)
                        .thenComparing(HistoricProcessInstance::getStartTime))
                .orElseThrow(() -> new NoSuchElementException("no case " + caseNumber));
    }

    public boolean mayWithdraw(Application application, Officer officer) {
        return !application.status().isEnd() && isOf(application.village(), officer);
    }

    /** Likewise of whoever applied online and is not registered yet. */
    public boolean mayWithdraw(Submitted submitted, Officer officer) {
        return submitted.status().isPending() && isOf(submitted.village(), officer);
    }

    private boolean isOf(String village, Officer officer) {
        return officer.worksFor(village)
                || officer.worksFor(offices.get(village).parent());
    }

    private boolean mayWithdraw(String caseNumber, Officer officer) {
        return intake.find(caseNumber)
                .map(found -> mayWithdraw(found, officer))
                .or(() -> online.find(caseNumber).map(found -> mayWithdraw(found, officer)))
                .orElse(false);
    }

    /**
     * The applicant withdraws, at whatever step the case stands.
     *
     * @throws Refused when the case has ended or belongs to another village or town
     */
    @Transactional
    public void withdraw(String caseNumber, Officer officer, String reason) {
        if (!mayWithdraw(caseNumber, officer)) {
            throw Refused.at("caseNumber", "案件", "案件已办结，或不属于您所在的村（社区）、镇街");
        }
        withdrawnBy(caseNumber, officer.id(), reason);
    }

    /**
     * Likewise in whoever's name; the caller knows that it is the applicant's own wish, or an officer's who may.
     *
     * @throws Refused when the case has ended, or no reason is given
     */
    @Transactional
    public void withdrawnBy(String caseNumber, String who, String reason) {
        var why = WrittenText.of(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw Refused.at("reason", "撤回原因", "请填写，最多 %d 字".formatted(LONGEST_REASON));
        }
        WrittenText.problem(reason).ifPresent(problem -> {
            throw Refused.at("reason", "撤回原因", problem);
        });
        records.step(caseNumber, who, "Withdrawn", "WITHDRAWN", why);
        if (!messages.tell(caseNumber, Messages.WITHDRAWN)) {
            throw Refused.at("caseNumber", "案件", "案件已办结");
        }
    }
}
