package publicpost.process;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.attendance.PayMonth;
import publicpost.attendance.PayMonths;
import publicpost.casefile.Refused;
import publicpost.incumbents.Incumbent;
import publicpost.incumbents.Incumbents;
import publicpost.intake.Application;
import publicpost.intake.Claim;
import publicpost.intake.Evidence;
import publicpost.intake.Intake;
import publicpost.leaving.Referrals;
import publicpost.offices.Offices;
import publicpost.placement.Matter;
import publicpost.placement.Matters;
import publicpost.placement.Placements;
import publicpost.recruitment.Announcements;

/** Which offices may look into a case: its village and town, the offices that verify for it, and the district. */
@Component
public class CaseDoor {

    private final Intake intake;
    private final Evidence evidence;
    private final Announcements announcements;
    private final Incumbents incumbents;
    private final Matters matters;
    private final Placements placements;
    private final Referrals referrals;
    private final PayMonths months;
    private final Offices offices;

    CaseDoor(
            Intake intake,
            Evidence evidence,
            Announcements announcements,
            Incumbents incumbents,
            Matters matters,
            Placements placements,
            Referrals referrals,
            PayMonths months,
            Offices offices) {
        this.intake = intake;
        this.evidence = evidence;
        this.announcements = announcements;
        this.incumbents = incumbents;
        this.matters = matters;
        this.placements = placements;
        this.referrals = referrals;
        this.months = months;
        this.offices = offices;
    }

    /** @throws Refused when the officer's office has nothing to do with the case, or there is none */
    public void open(String caseNumber, Officer officer) {
        if (caseNumber == null || !officer.worksForAny(officesOf(caseNumber))) {
            throw Refused.at("caseNumber", "案件", "没有这个案件，或不属于您所在部门的办理范围");
        }
    }

    private Set<String> officesOf(String caseNumber) {
        var may = new HashSet<>(Set.of("district", "committee", "camunda-admin"));
        announcements.find(caseNumber).ifPresent(recruitment -> may.add(recruitment.town()));
        intake.find(caseNumber).ifPresent(application -> may.addAll(around(application)));
        incumbents.find(caseNumber).map(Incumbent::home).ifPresent(home -> {
            may.add(home.town());
            may.add(home.village());
        });
        months.find(caseNumber).ifPresent(month -> may.addAll(around(month)));
        matters.find(caseNumber).ifPresent(matter -> may.addAll(around(matter)));
        return may;
    }

    private Set<String> around(PayMonth month) {
        var may = new HashSet<>(Set.of(month.town(), "finance", "agency"));
        offices.villagesOf(month.town()).forEach(village -> may.add(village.code()));
        return may;
    }

    private Set<String> around(Matter matter) {
        var home = placements.get(matter.placementId()).home();
        var may = new HashSet<>(Set.of(home.town(), home.village()));
        referrals.of(matter).ifPresent(referred -> may.add("social-affairs"));
        return may;
    }

    private Set<String> around(Application application) {
        var may = new HashSet<String>();
        may.add(application.village());
        may.add(offices.get(application.village()).parent());
        evidence.claims(application.id()).stream().map(Claim::verifier).forEach(may::add);
        return may;
    }
}
