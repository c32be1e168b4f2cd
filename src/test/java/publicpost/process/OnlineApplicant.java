package publicpost.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import publicpost.online.OnlineApplication;
import publicpost.online.ResumeCode;

/** Somebody who applies online, without the pages: step by step, through the counter that the pages use. */
@TestComponent
public class OnlineApplicant {

    private final OnlineDesk desk;
    private final Town town;

    OnlineApplicant(OnlineDesk desk, Town town) {
        this.desk = desk;
        this.town = town;
    }

    /** Everything of the steps, for a woman of a village of the town. */
    Map<String, Object> says(String announcement, String idNumber) {
        var said = new HashMap<String, Object>();
        said.put("idNumber", idNumber);
        said.put("name", "网民" + idNumber.substring(14, 17));
        said.put("householdPlace", "初村镇初村一村");
        said.put("phone", "13800001111");
        said.put("retirementCategory", "FEMALE_50");
        said.put("village", "village-chucun-1");
        said.put("area", "RURAL");
        said.put(
                "wishes",
                town.offersOf(announcement).stream()
                        .map(offer -> offer.id().toString())
                        .toList());
        said.put("groups", List.of("RURAL_OLDER"));
        said.put("unemployedRegistered", "");
        said.put("bankName", "农村商业银行");
        said.put("bankAccount", "6222020000000000");
        return said;
    }

    ResumeCode begins(String announcement) {
        return desk.begin(announcement);
    }

    ResumeCode fillsIn(String announcement, Map<String, Object> said) {
        var code = begins(announcement);
        for (var step : OnlineStep.values()) {
            var fields = new HashMap<>(said);
            fields.keySet().retainAll(step.fields());
            if (!fields.isEmpty()) {
                desk.save(application(code), step, fields);
            }
        }
        return code;
    }

    OnlineApplication application(ResumeCode code) {
        return desk.find(code).orElseThrow();
    }

    String submits(ResumeCode code) {
        return desk.submit(application(code), true);
    }

    /** @return the case number */
    public String applies(String announcement, String idNumber) {
        return submits(fillsIn(announcement, says(announcement, idNumber)));
    }
}
