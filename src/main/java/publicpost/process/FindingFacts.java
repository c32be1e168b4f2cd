package publicpost.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.casefile.Records;
import publicpost.casefile.TrailEntry;
import publicpost.findings.Finding;
import publicpost.findings.Findings;
import publicpost.offices.Offices;
import publicpost.placement.Placements;

/** What the forms about a finding show: what was seen, of whom, and how far it has come. */
@Component
class FindingFacts {

    private static final String SEND_BACK = "SEND_BACK";
    private static final Set<String> JUDGED = Set.of("DecideFinding", "ConfirmClosing");

    private final Findings findings;
    private final Records records;
    private final Placements placements;
    private final PlacementFacts people;
    private final Offices offices;

    FindingFacts(Findings findings, Records records, Placements placements, PlacementFacts people, Offices offices) {
        this.findings = findings;
        this.records = records;
        this.placements = placements;
        this.people = people;
        this.offices = offices;
    }

    Map<String, Object> of(String caseNumber) {
        var finding = findings.get(caseNumber);
        var shown = new LinkedHashMap<String, Object>();
        if (finding.isOfSomebody()) {
            shown.putAll(people.of(placements.get(finding.subject().placement()), caseNumber));
        }
        shown.put("caseNumber", caseNumber);
        shown.put("kind", finding.kind().label());
        shown.put("severity", finding.severity().label());
        shown.put("since", finding.since());
        shown.put("raisedOn", finding.raisedOn());
        shown.put("dueOn", finding.dueOn());
        shown.put("clause", finding.clause());
        shown.put("facts", rows(finding));
        shown.put("place", place(finding));
        shown.put("ofSomebody", finding.isOfSomebody());
        shown.putAll(course(finding));
        sentBack(caseNumber).ifPresent(why -> shown.put("sentBack", why));
        return shown;
    }

    private static List<Map<String, String>> rows(Finding finding) {
        return finding.facts().entrySet().stream()
                .map(fact -> Map.of("label", fact.getKey(), "value", fact.getValue()))
                .toList();
    }

    private String place(Finding finding) {
        var town = offices.nameOf(finding.subject().town());
        var village = finding.subject().village();
        return village == null ? town : "%s %s".formatted(town, offices.nameOf(village));
    }

    private static Map<String, Object> course(Finding finding) {
        var shown = new LinkedHashMap<String, Object>();
        if (finding.investigation() != null) {
            shown.put("report", finding.investigation().text());
        }
        if (finding.hearing() != null) {
            shown.put("heard", inWords(finding.hearing()));
            shown.put("statement", finding.hearing().text());
        }
        if (finding.decision() != null) {
            shown.put("decision", finding.decision().outcome().label());
            shown.put("grounds", finding.decision().reason());
            shown.put("ledTo", finding.decision().ledTo());
        }
        return shown;
    }

    /** Why it was sent back, for whoever decides or looks into it once more. */
    private Optional<String> sentBack(String caseNumber) {
        return records.trailOf(caseNumber).stream()
                .filter(entry -> JUDGED.contains(entry.step()))
                .reduce((earlier, later) -> later)
                .filter(entry -> SEND_BACK.equals(entry.outcome()))
                .map(TrailEntry::note);
    }

    static String inWords(Finding.Hearing hearing) {
        return "%s（%s）".formatted(hearing.way().label(), hearing.on());
    }
}
