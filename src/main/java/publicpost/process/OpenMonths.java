package publicpost.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import publicpost.attendance.Corrections;
import publicpost.attendance.PayMonth;
import publicpost.attendance.PayMonths;
import publicpost.attendance.Rosters;
import publicpost.casefile.Records;
import publicpost.offices.Offices;

/** 逐镇建立: begins the month that is over for every town in which somebody was in post, and those missed before. */
@Component
class OpenMonths implements JavaDelegate {

    private static final String PROCESS = "monthly-subsidy";

    private final PayMonths months;
    private final Corrections corrections;
    private final Rosters rosters;
    private final Records records;
    private final Offices offices;
    private final ObjectProvider<RuntimeService> runtime;

    OpenMonths(
            PayMonths months,
            Corrections corrections,
            Rosters rosters,
            Records records,
            Offices offices,
            ObjectProvider<RuntimeService> runtime) {
        this.months = months;
        this.corrections = corrections;
        this.rosters = rosters;
        this.records = records;
        this.offices = offices;
        this.runtime = runtime;
    }

    @Override
    public void execute(DelegateExecution execution) {
        months.openMissing().forEach(this::begin);
    }

    private void begin(PayMonth month) {
        corrections.takeUp(month);
        rosters.refresh(month);
        records.step(month.caseNumber(), Officer.SYSTEM.id(), "OpenMonths", "OPENED", month.inWords());
        runtime.getObject()
                .startProcessInstanceByKey(
                        PROCESS,
                        month.caseNumber(),
                        Map.of(
                                CaseVariables.CASE_NUMBER,
                                month.caseNumber(),
                                CaseVariables.VILLAGE,
                                "%s %s".formatted(offices.nameOf(month.town()), month.inWords())));
    }
}
