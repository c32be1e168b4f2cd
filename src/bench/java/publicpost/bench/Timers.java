package publicpost.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;
import publicpost.calendar.OfficeClock;
import publicpost.process.ManyInPost;
import publicpost.secrets.Secrets;

/** The other way: every placement has waited in the engine, by a timer of its own, for the very same review. */
final class Timers {

    private static final String MODEL = "term-review-by-timer";
    private static final int FIRST = 10_000_000;

    private static final List<String> TABLES = List.of(
            "act_ru_execution",
            "act_ru_variable",
            "act_ru_event_subscr",
            "act_ru_job",
            "act_hi_procinst",
            "act_hi_actinst");

    private final Installation at;
    private final JobExecutor executor;
    private int drained;

    /** Copies of one waiting instance, each with a placement and a matter, which the watch has yet to write for its own. */
    Timers(Installation at, int count) throws SQLException {
        this.at = at;
        this.executor = ((ProcessEngineImpl) at.bean(ProcessEngine.class))
                .getProcessEngineConfiguration()
                .getJobExecutor();
        for (var statement : ManyInPost.sql(
                FIRST, count + 1, at.bean(OfficeClock.class).today().plusDays(300), at.bean(Secrets.class))) {
            at.sql(statement);
        }
        at.sql(
                """
                insert into app.matter select n, 0, 'QM-T' || case when n > %d then '-' || n - %d else '' end, 'TERM_REVIEW', n,
                current_date + 90, current_date, 'system' from generate_series(%d, %d) n"""
                        .formatted(first(), first(), first(), first() + count));
        deploy();
        var template = at.bean(ProcessEngine.class)
                .getRuntimeService()
                .createProcessInstanceByKey(MODEL)
                .businessKey("QM-T")
                .setVariable("caseNumber", "QM-T")
                .setVariable("village", "初村")
                .execute();
        OtherCases.copy(at, TABLES, "'" + template.getId() + "'", 0, count);
        at.sql("vacuum analyze");
    }

    private static long first() {
        return ManyInPost.id(FIRST);
    }

    private void deploy() {
        var model = Bpmn.readModelFromStream(Timers.class.getResourceAsStream("/processes/term-review.bpmn"));
        var process = (Process) model.getModelElementById("term-review");
        process.setId(MODEL);
        var event = model.newInstance(IntermediateCatchEvent.class, "Wait");
        process.addChildElement(event);
        var timer = model.newInstance(TimerEventDefinition.class);
        event.addChildElement(timer);
        var date = model.newInstance(TimeDate.class);
        date.setTextContent("2099-01-01T00:00:00");
        timer.setTimeDate(date);
        var begins = (SequenceFlow) model.getModelElementById("Flow_TermComesToEnd");
        var onward = model.newInstance(SequenceFlow.class, "Flow_Wait");
        process.addChildElement(onward);
        onward.setSource(event);
        onward.setTarget(begins.getTarget());
        event.getOutgoing().add(onward);
        begins.getTarget().getIncoming().remove(begins);
        begins.setTarget(event);
        event.getIncoming().add(begins);
        model.getModelElementsByType(BpmnDiagram.class)
                .forEach(one -> one.getParentElement().removeChildElement(one));
        at.bean(ProcessEngine.class)
                .getRepositoryService()
                .createDeployment()
                .addModelInstance(MODEL + ".bpmn", model)
                .deploy();
    }

    /** Lets so many more come due and waits until the job executor has begun their reviews. */
    Meter drain(int count) throws Exception {
        executor.shutdown();
        at.sql("update act_ru_job set duedate_ = now() - interval '1 minute' where id_ in (select id_ from act_ru_job"
                + " where duedate_ = '2099-01-01' limit " + count + ")");
        at.sql("vacuum analyze act_ru_job");
        at.sql("checkpoint");
        drained += count;
        var before = Meter.read(at);
        executor.start();
        while (at.number("select count(*) from act_ru_task t join act_re_procdef d on d.id_ = t.proc_def_id_"
                        + " where d.key_ = '" + MODEL + "'")
                < drained) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return Meter.read(at).since(before);
    }
}
