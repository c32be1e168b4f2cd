package publicpost.process.modelcheck;

import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;

/** What failed is tried again, soon enough that the case does not stand still for days. */
final class RetryRule implements Rule {

    @Override
    public void check(ModelSet set, Findings found) {
        set.models().values().forEach(model -> model.all(CamundaFailedJobRetryTimeCycle.class)
                .forEach(cycle -> check(model, cycle, found)));
    }

    private static void check(Model model, CamundaFailedJobRetryTimeCycle cycle, Findings found) {
        var text = cycle.getTextContent().strip();
        if (!EngineTimes.isRetry(text)) {
            found.error(model.spot(cycle), "retry", "重试间隔“%s”不能用，请写成至少一次、间隔不超过一天，如 R3/PT1M", text);
        }
    }
}
