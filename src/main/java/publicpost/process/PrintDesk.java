package publicpost.process;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.offices.Office.Kind;
import publicpost.offices.Offices;
import publicpost.printing.Form;
import publicpost.prints.AppraisalPrint;
import publicpost.prints.CasePrint;
import publicpost.prints.CasePrints;
import publicpost.prints.NoticePrint;
import publicpost.prints.Printable;

/** 打印文书: forms of a case, a meeting or a notice, for the offices that decide on it and as far as they reach. */
@Component
public class PrintDesk {

    /** Whoever pays, counts or keeps a list signs none of them. */
    private static final Set<Kind> PRINT = Set.of(Kind.DISTRICT, Kind.TOWN, Kind.VILLAGE);

    private static final String DISTRICT = "district";

    private final CaseDoor door;
    private final CasePrints prints;
    private final AppraisalPrint meetings;
    private final NoticePrint notices;
    private final Printable printable;
    private final Unmasking unmasking;
    private final Offices offices;

    PrintDesk(
            CaseDoor door,
            CasePrints prints,
            AppraisalPrint meetings,
            NoticePrint notices,
            Printable printable,
            Unmasking unmasking,
            Offices offices) {
        this.door = door;
        this.prints = prints;
        this.meetings = meetings;
        this.notices = notices;
        this.printable = printable;
        this.unmasking = unmasking;
        this.offices = offices;
    }

    private boolean isFor(Officer officer) {
        return offices.anyIs(officer.offices(), PRINT);
    }

    /** What there is to print of a case. */
    public Set<CasePrint> of(String caseNumber, Officer officer) {
        return isFor(officer) ? officer.looksAt(() -> prints.of(caseNumber)) : Set.of();
    }

    /**
     * With masked numbers.
     *
     * @throws Refused when the case is not the officer's, or its forms are printed by others
     * @throws NoSuchElementException when the case has not come so far
     */
    public Form print(CasePrint what, String caseNumber, Officer officer) {
        open(caseNumber, officer);
        return form(what, caseNumber, officer, false);
    }

    /**
     * With whole numbers, on record.
     *
     * @throws Refused likewise, or at {@code reason} when it is too short or long
     * @throws NoSuchElementException when the case has not come so far
     */
    public Form printWhole(CasePrint what, String caseNumber, String reason, Officer officer) {
        open(caseNumber, officer);
        if (!what.numbered() || !of(caseNumber, officer).contains(what)) {
            throw notThere(what, caseNumber);
        }
        unmasking.show(caseNumber, officer, reason);
        return form(what, caseNumber, officer, true);
    }

    private void open(String caseNumber, Officer officer) {
        door.open(caseNumber, officer);
        if (!isFor(officer)) {
            throw Refused.at("caseNumber", "案件", "文书由本案的村（社区）、镇（街道）和区级打印");
        }
    }

    private Form form(CasePrint what, String caseNumber, Officer officer, boolean whole) {
        return officer.looksAt(() -> prints.print(what, caseNumber, whole))
                .orElseThrow(() -> notThere(what, caseNumber));
    }

    private static NoSuchElementException notThere(CasePrint what, String caseNumber) {
        return new NoSuchElementException("no %s of %s".formatted(what, caseNumber));
    }

    // ── announcements ───────────────────────────────────────────────────────────────────────────────────────────

    /** Under which announcements there is something to print. */
    public List<Printable.Under> announcements(Officer officer) {
        return isFor(officer)
                ? officer.looksAt(printable::announcements).stream()
                        .map(under -> seesAll(under.town(), officer) ? under : under.withoutNotice())
                        .toList()
                : List.of();
    }

    /** @throws NoSuchElementException when there is no such announcement, or no meeting that the officer may see */
    public List<Form> meetings(String announcement, String village, Officer officer) {
        return officer.looksAt(() -> meetings.of(announcement, village));
    }

    /** Whether it is an announcement whose notice was put up, and the officer's office sees everybody on it. */
    public boolean printsNotice(String caseNumber, Officer officer) {
        return notices.townOf(caseNumber).filter(town -> seesAll(town, officer)).isPresent();
    }

    private static boolean seesAll(String town, Officer officer) {
        return officer.worksFor(DISTRICT) || officer.worksFor(town);
    }

    /**
     * @throws Refused when the officer's office would see a part of it only
     * @throws NoSuchElementException when nothing was put up yet
     */
    public Form notice(String announcement, Officer officer) {
        var town = notices.townOf(announcement)
                .orElseThrow(() -> new NoSuchElementException("no notice of " + announcement));
        if (!seesAll(town, officer)) {
            throw Refused.at("announcement", "公示", "公示由发布公告的镇（街道）和区级打印");
        }
        return officer.looksAt(() -> notices.of(announcement));
    }
}
