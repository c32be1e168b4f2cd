package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.casefile.Records;
import publicpost.intake.Application.Status;
import publicpost.intake.Intake;

/** 告知未安置: tells those who waited that the list is closed. */
@Component
class CloseUnplaced implements JavaDelegate {

    private final Intake intake;
    private final Records records;

    CloseUnplaced(Intake intake, Records records) {
        this.intake = intake;
        this.records = records;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        intake.become(caseNumber, Status.NOT_PLACED);
        records.write(caseNumber, "NOT_PLACED", "候补名单已关闭，本次未能安置，可在下次公告时重新申请。", "§二(四)", Officer.SYSTEM.id());
    }
}
