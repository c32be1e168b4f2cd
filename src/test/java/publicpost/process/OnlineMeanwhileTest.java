package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.casefile.Documents;
import publicpost.casefile.Refused;
import publicpost.online.OnlineApplication;
import publicpost.online.OnlineApplication.Status;
import publicpost.online.OnlineApplications;
import publicpost.online.ResumeCode;
import publicpost.payment.AtOnce;

/** Two pages of one application at once: what is kept counts, and not what a page had found before. */
@InOneContext
class OnlineMeanwhileTest {

    private static final String NUMBER = Forms.idNumber("1976-03-01", 70);
    private static final byte[] SCAN = "%PDF-1.4 test %%EOF".getBytes();

    @Autowired
    Town town;

    @Autowired
    OnlineApplicant applicant;

    @Autowired
    OnlineDesk desk;

    @Autowired
    OnlineApplications online;

    @Autowired
    Documents documents;

    @Autowired
    JdbcTemplate database;

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

    @Test
    void allAtOnceAreNoMoreThanTen() throws Exception {
        IntStream.range(0, 8).forEach(i -> desk.attach(before, List.of(new Attached("户口簿.pdf", SCAN))));

        var answers = AtOnce.of(IntStream.range(0, 6).mapToObj(this::attaching).toList());

        assertThat(answers.done()).hasSize(2);
        assertThat(answers.refused()).hasSize(4).allSatisfy(refused -> assertThat(refused)
                .isInstanceOfSatisfying(
                        Refused.class, over -> assertThat(over.inWords()).contains("最多 10 个文件")));
        assertThat(desk.documents(before)).hasSize(10);
        assertThat(kept()).isEqualTo(10);
    }

    @Test
    void afterItWasHandedInNothingIsAddedOrTakenBack() {
        desk.attach(before, List.of(new Attached("户口簿.pdf", SCAN)));
        var file = desk.documents(before).get(0).id();
        var number = desk.submit(before, true);

        assertThatThrownBy(() -> desk.attach(before, List.of(new Attached("户口簿.pdf", SCAN))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.remove(before, file)).isInstanceOf(Refused.class);

        assertThat(kept()).isOne();
        assertThat(documents.of(number)).hasSize(1);
        assertThatCode(() -> documents.open(file)).doesNotThrowAnyException();
    }

    @RepeatedTest(5)
    void besideTheSubmissionEachIsInTheCaseOrRefused() throws Exception {
        var submitting = (Callable<String>) () -> desk.submit(before, true);
        var attaching = IntStream.range(0, 6).mapToObj(this::attaching);

        var answers = AtOnce.of(Stream.concat(attaching, Stream.of(submitting)).toList());

        var number = applicant.application(code).caseNumber();
        assertThat(answers.refused()).allSatisfy(refused -> assertThat(refused).isInstanceOf(Refused.class));
        assertThat(answers.done()).contains(number);
        assertThat(documents.of(number)).hasSize(answers.done().size() - 1);
        assertThat(kept()).isEqualTo(answers.done().size() - 1);
    }

    private Callable<String> attaching(int which) {
        return () -> {
            var name = "户口簿%d.pdf".formatted(which);
            desk.attach(before, List.of(new Attached(name, SCAN)));
            return name;
        };
    }

    private int kept() {
        return database.queryForObject(
                "select count(*) from app.document where blanked_on is null and uploaded_by = ?",
                Integer.class,
                before.uploader());
    }

    @Test
    void tasklistNamesTheVillageWhereItWasHandedInAgain() {
        var number = desk.submit(before, true);
        assertThat(named(number)).containsExactly("初村一村（示例）");
        town.does(number, "VerifyIdentity", Map.of("decision", "SEND_BACK", "reason", "村填错了"));
        desk.save(
                applicant.application(code),
                OnlineStep.WHERE,
                step(OnlineStep.WHERE, Map.of("village", "village-chucun-2")));

        applicant.submits(code);

        assertThat(named(number)).containsExactly("初村二村（示例）");
    }

    private List<String> named(String number) {
        return database.queryForList(
                "select distinct v.text_ from act_ru_variable v join act_ru_execution e on e.id_ = v.proc_inst_id_"
                        + " where e.business_key_ = ? and v.name_ = 'village'",
                String.class,
                number);
    }

    /** The application may have been moved, and then the case is the other village's alone. */
    @Test
    void onceVerifiedACaseIsReachedThroughTheApplication() {
        var number = desk.submit(before, true);
        assertThat(reached("village-chucun-1", number)).containsExactly("case", "row");
        town.does(number, "VerifyIdentity", Map.of("decision", "VERIFIED", "way", "CARD"));
        assertThat(reached("village-chucun-1", number)).containsExactly("case", "row");

        database.update("update app.application set village = 'village-chucun-2' where case_number = ?", number);

        assertThat(reached("village-chucun-1", number)).isEmpty();
        assertThat(reached("village-chucun-2", number)).containsExactly("case", "row");
        assertThat(reached("town-chucun", number)).containsExactly("case", "row");
        assertThat(reached("town-yiyuan", number)).isEmpty();
        assertThat(reached("district", number)).containsExactly("case", "row");
    }

    private List<String> reached(String office, String number) {
        return Town.officer(office)
                .looksAt(() -> database.queryForList(
                        "select 'case' where app.reaches_case(?)"
                                + " union all select 'row' from app.online_application where case_number = ?",
                        String.class,
                        number,
                        number));
    }
}
