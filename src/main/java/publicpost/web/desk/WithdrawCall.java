package publicpost.web.desk;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import publicpost.process.CaseDesk;
import publicpost.process.Officer;
import publicpost.web.audit.Unrecorded;

/** What the case file offers beside reading: the applicant withdraws. */
@RestController
class WithdrawCall {

    private final CaseDesk cases;

    WithdrawCall(CaseDesk cases) {
        this.cases = cases;
    }

    @Unrecorded("the step is recorded")
    @PostMapping("/api/cases/{caseNumber}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String caseNumber, @RequestBody Map<String, String> body, Officer officer) {
        cases.withdraw(caseNumber, officer, body.get("reason"));
    }
}
