package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import publicpost.InOneContext;
import publicpost.casefile.Refused;
import publicpost.online.OnlineApplication;
import publicpost.online.OnlineApplication.Status;
import publicpost.online.OnlineApplications;
import publicpost.online.ResumeCode;

/** Two pages of one application at once: what is kept counts, and not what a page had found before. */
@InOneContext
class OnlineMeanwhileTest {

    private static final String NUMBER = Forms.idNumber("1976-03-01", 70);

    @Autowired
    Town town;

    @Autowired
    OnlineApplicant applicant;

    @Autowired
    OnlineDesk desk;

    @Autowired
    OnlineApplications online;

    private Map<String, Object> said;
    private ResumeCode code;
    private OnlineApplication before;

    @BeforeEach
    void hasFilledInAll() {
        var announcement = town.announces(1);
        said = applicant.says(announcement, NUMBER);
        code = applicant.fillsIn(announcement, said);
        before = applicant.application(code);
    }

    private Map<String, Object> step(OnlineStep step, Map<String, ?> other) {
        var typed = new HashMap<>(said);
        typed.putAll(other);
        typed.keySet().retainAll(step.fields());
        return typed;
    }

    @Test
    void whatIsProvedIsNotWrittenOver() {
        desk.prove(before, "于证明", Forms.idNumber("1976-03-01", 72), "https://identity.example");

        desk.save(before, OnlineStep.WHO, step(OnlineStep.WHO, Map.of("name", "于改名", "phone", "13900009999")));

        assertThat(applicant.application(code).content())
                .containsEntry("name", "于证明")
                .containsEntry("idNumber", Forms.idNumber("1976-03-01", 72))
                .containsEntry("phone", "13900009999");
    }

    @Test
    void whatIsProvedAgainIsTheLast() {
        desk.prove(before, "于证明", Forms.idNumber("1976-03-01", 72), "https://identity.example");
        desk.prove(before, "于再来", NUMBER, "https://identity.example");

        assertThat(applicant.application(code).content())
                .containsEntry("name", "于再来")
                .containsEntry("idNumber", NUMBER);
    }

    @Test
    void aCaseComesToTheVillageThatIsKept() {
        desk.save(
                applicant.application(code),
                OnlineStep.WHERE,
                step(OnlineStep.WHERE, Map.of("village", "village-chucun-2")));

        var number = desk.submit(before, true);

        assertThat(online.get(number).village()).isEqualTo("village-chucun-2");
    }

    @Test
    void whatIsKeptIsCheckedBeforeItIsHandedIn() {
        online.write(before.id(), Map.of("bankAccount", ""));

        assertThatThrownBy(() -> desk.submit(before, true))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.byField()).containsOnlyKeys("bankAccount"));
        assertThat(applicant.application(code).status()).isEqualTo(Status.DRAFT);
    }
}
