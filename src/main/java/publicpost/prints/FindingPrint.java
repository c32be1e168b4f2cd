package publicpost.prints;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.calendar.OfficeClock;
import publicpost.casefile.Letter;
import publicpost.casefile.Records;
import publicpost.findings.Finding;
import publicpost.findings.Findings;
import publicpost.offices.Office.Kind;
import publicpost.offices.Offices;
import publicpost.people.People;
import publicpost.printing.Form;
import publicpost.printing.FormPart;
import publicpost.printing.FormPart.Signed;
import publicpost.printing.FormPart.Text;

/** 听取意见通知书 and 核查处理决定告知书: the letters of a finding as they were written, to be handed over and signed for. */
@Component
class FindingPrint {

    static final String HEARING = "FINDING_HEARING";
    static final String DECISION = "FINDING";

    private final Records records;
    private final Findings findings;
    private final People people;
    private final Offices offices;

    FindingPrint(Records records, Findings findings, People people, Offices offices) {
        this.records = records;
        this.findings = findings;
        this.people = people;
        this.offices = offices;
    }

    boolean isThere(String caseNumber, String kind) {
        return latest(caseNumber, kind).isPresent();
    }

    private Optional<Letter> latest(String caseNumber, String kind) {
        return Finding.numbers(caseNumber)
                ? records.lettersOf(caseNumber).stream()
                        .filter(letter -> letter.kind().equals(kind))
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }

    Form hearing(String caseNumber) {
        var town = offices.nameOf(findings.get(caseNumber).subject().town());
        return form("听取意见通知书", caseNumber, HEARING, town, List.of());
    }

    Form decision(String caseNumber) {
        var district = offices.of(Kind.DISTRICT).get(0).name();
        var complaint = List.<FormPart>of(new Text("救济途径", DecisionPrint.complaint()));
        return form("核查处理决定告知书", caseNumber, DECISION, district, complaint);
    }

    private Form form(String title, String caseNumber, String kind, String signer, List<FormPart> more) {
        var letter = latest(caseNumber, kind).orElseThrow();
        var person = people.get(findings.get(caseNumber).person());
        var parts = new ArrayList<FormPart>();
        parts.add(Text.of(
                "%s（身份证号码%s）：".formatted(person.name(), person.idNumber().masked()), letter.content()));
        parts.addAll(more);
        parts.add(Signed.by(signer, PrintWords.day(LocalDate.ofInstant(letter.writtenAt(), OfficeClock.ZONE))));
        parts.add(DecisionPrint.served());
        return new Form(title, "核查编号：" + caseNumber, "", parts);
    }
}
