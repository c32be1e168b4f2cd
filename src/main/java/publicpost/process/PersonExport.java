package publicpost.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.audit.Act;
import publicpost.audit.Audit;
import publicpost.casefile.Refused;
import publicpost.masks.Masks;
import publicpost.offices.Office;
import publicpost.offices.Office.Kind;
import publicpost.offices.Offices;
import publicpost.persondata.PersonData;
import publicpost.persondata.PersonReader;

/** 导出本人全部信息: what a person may ask for by 个人信息保护法 art. 45, handed out by an office of theirs, on record. */
@Service
public class PersonExport {

    /** Those that take the person's request; whoever pays, counts or verifies does not. */
    private static final Set<Kind> HAND_OUT = Set.of(Kind.DISTRICT, Kind.TOWN, Kind.VILLAGE);

    /** @param office its name */
    public record Handed(PersonData data, String office) {}

    private final CaseDoor door;
    private final Offices offices;
    private final PersonReader reader;
    private final Audit audit;

    PersonExport(CaseDoor door, Offices offices, PersonReader reader, Audit audit) {
        this.door = door;
        this.offices = offices;
        this.reader = reader;
        this.audit = audit;
    }

    /** Whether somebody of the office may ask at all. */
    public boolean isFor(Officer officer) {
        return handingOut(officer).isPresent();
    }

    private Optional<Office> handingOut(Officer officer) {
        return offices.all().stream()
                .filter(one -> officer.worksFor(one.code()) && HAND_OUT.contains(one.kind()))
                .findFirst();
    }

    /** @throws Refused when the case is not the officer's or about nobody, or at {@code reason} when it is too short or long */
    @Transactional
    public Handed hand(String caseNumber, String reason, Officer officer) {
        door.open(caseNumber, officer);
        var office =
                handingOut(officer).orElseThrow(() -> Refused.at("caseNumber", "案件", "只有本人所在的村（社区）、镇街和区可以导出本人全部信息"));
        var why = WrittenReason.read(reason, "导出理由");
        var person = reader.personOf(caseNumber).orElseThrow(() -> Refused.at("caseNumber", "案件", "本案没有个人信息"));
        var data = reader.read(person, office.kind() != Kind.VILLAGE);
        audit.record(
                Act.EXPORTED,
                "person/" + person,
                Map.of("case", caseNumber, "reason", Masks.within(why), "rows", data.rows(), "law", "个人信息保护法第45条"));
        return new Handed(data, office.name());
    }
}
