package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import publicpost.casefile.DecisionMade;
import publicpost.casefile.Records;
import publicpost.casefile.Ruling;
import publicpost.casefile.Sentence;
import publicpost.intake.Intake;

/** Refusals: never the program's alone — a named officer decides, and the person is told why (个人信息保护法第24条). */
@Component
class Refusals {

    private static final String KIND = "REFUSAL";

    private final Records records;
    private final Intake intake;
    private final ShortMessages shortMessages;
    private final Clock clock;

    Refusals(Records records, Intake intake, ShortMessages shortMessages, Clock clock) {
        this.records = records;
        this.intake = intake;
        this.shortMessages = shortMessages;
        this.clock = clock;
    }

    void decide(String caseNumber, String reason, String clause, String officer) {
        var ruling = new Ruling(KIND, LocalDate.now(clock), "REFUSED", reason, List.of(clause), Ruling.NO_INPUTS, "[]");
        records.decide(caseNumber, ruling, officer);
    }

    void tell(String caseNumber) {
        var decided = latest(caseNumber);
        var ruling = decided.ruling();
        var clause = String.join("；", ruling.clauses());
        var reason = Sentence.withoutEnd(ruling.reason());
        records.write(
                caseNumber,
                KIND,
                "您的公益性岗位申请（案号 %s）未获批准。理由：%s。依据：%s。如有异议，可向区科技创新局申请复核。".formatted(caseNumber, reason, clause),
                clause,
                decided.decidedBy());
        shortMessages.refused(intake.get(caseNumber), reason, ruling);
    }

    private DecisionMade latest(String caseNumber) {
        return records.decisionsOf(caseNumber).stream()
                .filter(decision -> decision.ruling().kind().equals(KIND))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new NoSuchElementException("no refusal in " + caseNumber));
    }
}
