package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 发布公告: the announcement becomes a case, and its posts stand on seats of the plan. */
@Component
class PublishAnnouncement implements JavaDelegate {

    private final OpenCase openCase;
    private final Announce announce;

    PublishAnnouncement(OpenCase openCase, Announce announce) {
        this.openCase = openCase;
        this.announce = announce;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openCase.by(announce, execution);
    }
}
