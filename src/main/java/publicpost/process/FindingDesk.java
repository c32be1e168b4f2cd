package publicpost.process;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.findings.FindingFilter;
import publicpost.findings.FindingList;
import publicpost.findings.Listed;
import publicpost.offices.Office;
import publicpost.offices.Office.Kind;
import publicpost.offices.Offices;

/** 问题核查: the findings of the zone or of a town, for the offices that look into them and decide; no village reads them. */
@Component
public class FindingDesk {

    private static final Set<Kind> READ = Set.of(Kind.DISTRICT, Kind.TOWN);

    private final FindingList findings;
    private final Offices offices;

    FindingDesk(FindingList findings, Offices offices) {
        this.findings = findings;
        this.offices = offices;
    }

    public boolean isFor(Officer officer) {
        return offices.anyIs(officer.offices(), READ);
    }

    /** The towns an officer may choose from. */
    public List<Office> towns(Officer officer) {
        open(officer);
        return offices.of(Kind.TOWN).stream()
                .filter(town ->
                        offices.anyIs(officer.offices(), Set.of(Kind.DISTRICT)) || officer.worksFor(town.code()))
                .toList();
    }

    /** @throws Refused when findings are not the officer's business */
    public int count(FindingFilter filter, Officer officer) {
        open(officer);
        return officer.looksAt(() -> findings.count(filter));
    }

    /** @throws Refused likewise */
    public List<Listed> list(FindingFilter filter, int from, int most, Officer officer) {
        open(officer);
        return officer.looksAt(() -> findings.list(filter, from, most));
    }

    private void open(Officer officer) {
        if (!isFor(officer)) {
            throw Refused.at("officer", "问题核查", "问题核查只有镇（街道）和区级可以查看");
        }
    }
}
