package publicpost.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import publicpost.casefile.DecisionMade;
import publicpost.casefile.Records;
import publicpost.casefile.Sentence;
import publicpost.findings.Finding;
import publicpost.findings.Finding.Way;
import publicpost.offices.Offices;

/** What somebody a finding is about is told in writing: that she may speak, and what was decided. The dead are told nothing. */
@Component
class FindingLetters {

    /** The kind of the letter that asks somebody to speak. */
    static final String HEARING = "FINDING_HEARING";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Records records;
    private final Offices offices;
    private final ShortMessages shortMessages;

    FindingLetters(Records records, Offices offices, ShortMessages shortMessages) {
        this.records = records;
        this.offices = offices;
        this.shortMessages = shortMessages;
    }

    /** @param answerBy the last day on which an answer is in time */
    void invite(Finding finding, LocalDate answerBy, String officer) {
        var text = "在核查公益性岗位管理情况时发现：%s（自 %s）。请在%s前（含当日）到%s说明情况，也可以书面答复。您有权陈述和申辩；逾期没有答复的，按已查明的情况处理。依据：%s。核查编号：%s。"
                .formatted(
                        finding.kind().label(),
                        finding.since(),
                        DAY.format(answerBy),
                        offices.nameOf(finding.subject().town()),
                        finding.clause(),
                        finding.caseNumber());
        records.write(finding.caseNumber(), HEARING, text, finding.clause(), officer);
        shortMessages.invited(finding, answerBy);
    }

    void decided(Finding finding) {
        if (!finding.isOfSomebody() || finding.hearing().way() == Way.DECEASED) {
            return;
        }
        var made = latest(finding.caseNumber());
        var clause = String.join("；", made.ruling().clauses());
        var text = "您在公益性岗位的有关情况（核查编号 %s：%s）已核查完毕，决定：%s。依据：%s。如有异议，可以向区科技创新局申请复核，也可以依法申请行政复议或者提起行政诉讼。"
                .formatted(
                        finding.caseNumber(),
                        finding.kind().label(),
                        Sentence.withoutEnd(made.ruling().reason()),
                        clause);
        records.write(finding.caseNumber(), DecideFinding.KIND, text, clause, made.decidedBy());
        shortMessages.decided(finding, made.id());
    }

    private DecisionMade latest(String caseNumber) {
        return records.decisionsOf(caseNumber).stream()
                .filter(made -> made.ruling().kind().equals(DecideFinding.KIND))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
