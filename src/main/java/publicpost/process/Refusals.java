package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.calendar.OfficeClock;
import publicpost.casefile.DecisionMade;
import publicpost.casefile.Records;
import publicpost.casefile.Ruling;
import publicpost.casefile.Sentence;
import publicpost.intake.Intake;
import publicpost.policy.ClauseWords;
import publicpost.policy.Figures;
import publicpost.policy.PolicyTables;

/** Refusals: never the program's alone — a named officer decides, and the person is told why (个人信息保护法第24条). */
@Component
class Refusals {

    private static final String KIND = "REFUSAL";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Records records;
    private final Intake intake;
    private final ShortMessages shortMessages;
    private final PolicyTables tables;
    private final Clock clock;

    Refusals(Records records, Intake intake, ShortMessages shortMessages, PolicyTables tables, Clock clock) {
        this.records = records;
        this.intake = intake;
        this.shortMessages = shortMessages;
        this.tables = tables;
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
        var until = DAY.format(objectionEnds(LocalDate.now(clock)));
        records.write(
                caseNumber,
                KIND,
                "您的公益性岗位申请（案号 %s）未获批准。理由：%s。依据：%s。如有异议，可在%s前（含当日）向区科技创新局申请复核。"
                        .formatted(caseNumber, reason, ClauseWords.inFull(ruling.clauses()), until),
                clause,
                decided.decidedBy());
        shortMessages.refused(intake.get(caseNumber), all(caseNumber).size(), reason, ruling, until);
    }

    /** The last day on which somebody told on that day may object. */
    private LocalDate objectionEnds(LocalDate told) {
        return told.plusDays(tables.figure(Figures.REFUSAL_OBJECTION_DAYS, told).whole());
    }

    /** The last day on which the applicant may object to the latest refusal; empty while it was not told. */
    Optional<LocalDate> objectionEnds(String caseNumber) {
        return records.lettersOf(caseNumber).stream()
                .filter(letter -> letter.kind().equals(KIND))
                .reduce((first, second) -> second)
                .map(letter -> objectionEnds(LocalDate.ofInstant(letter.writtenAt(), OfficeClock.ZONE)));
    }

    DecisionMade latest(String caseNumber) {
        return all(caseNumber).stream()
                .reduce((first, second) -> second)
                .orElseThrow(() -> new NoSuchElementException("no refusal in " + caseNumber));
    }

    /** An annulled one may be followed by another. */
    private List<DecisionMade> all(String caseNumber) {
        return records.decisionsOf(caseNumber).stream()
                .filter(decision -> decision.ruling().kind().equals(KIND))
                .toList();
    }
}
