package publicpost.web.desk;

import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import publicpost.process.Officer;
import publicpost.process.Unmasking;
import publicpost.web.audit.Unrecorded;

/** Shows what the case page masks, for a reason. */
@RestController
class UnmaskCall {

    private final Unmasking unmasking;

    UnmaskCall(Unmasking unmasking) {
        this.unmasking = unmasking;
    }

    @Unrecorded("recorded with its reason where it is shown")
    @PostMapping("/api/cases/{caseNumber}/unmask")
    ResponseEntity<Unmasking.Whole> unmask(
            @PathVariable String caseNumber, @RequestBody Map<String, String> body, Officer officer) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(unmasking.show(caseNumber, officer, body.get("reason")));
    }
}
