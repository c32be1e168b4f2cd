package publicpost.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.audit.Act;
import publicpost.audit.Audit;
import publicpost.casefile.Refused;
import publicpost.incumbents.Incumbents;
import publicpost.intake.BankAccount;
import publicpost.intake.Intake;
import publicpost.masks.Masks;
import publicpost.people.People;
import publicpost.placement.Matters;
import publicpost.placement.Placements;

/** 查看完整信息: shows an officer the whole numbers of the person a case is about, for a reason that stays on record. */
@Service
public class Unmasking {

    /** They pay and count, and need no identity number for it. */
    private static final Set<String> NEVER = Set.of("finance", "agency");

    /** Of one person; the account is the one of the case. */
    public record Whole(String idNumber, String phone, String bankName, String bankAccount) {

        /** Never the numbers. */
        @Override
        public String toString() {
            return "unmasked";
        }
    }

    private record About(Long person, BankAccount bank) {}

    private final CaseDoor door;
    private final Intake intake;
    private final Incumbents incumbents;
    private final Matters matters;
    private final Placements placements;
    private final People people;
    private final Audit audit;

    Unmasking(
            CaseDoor door,
            Intake intake,
            Incumbents incumbents,
            Matters matters,
            Placements placements,
            People people,
            Audit audit) {
        this.door = door;
        this.intake = intake;
        this.incumbents = incumbents;
        this.matters = matters;
        this.placements = placements;
        this.people = people;
        this.audit = audit;
    }

    /** Whether somebody of the office may ask at all. */
    public boolean isFor(Officer officer) {
        return !NEVER.containsAll(officer.offices());
    }

    /** @throws Refused when the case is not the officer's or about nobody, or at {@code reason} when it is too short or long */
    @Transactional
    public Whole show(String caseNumber, Officer officer, String reason) {
        door.open(caseNumber, officer);
        if (!isFor(officer)) {
            throw Refused.at("caseNumber", "案件", "您所在部门不需要查看完整身份信息");
        }
        var why = WrittenReason.read(reason, "查看理由");
        var about = about(caseNumber).orElseThrow(() -> Refused.at("caseNumber", "案件", "本案没有个人信息"));
        var person = people.get(about.person());
        audit.record(Act.UNMASKED, "person/" + person.id(), Map.of("case", caseNumber, "reason", Masks.within(why)));
        return new Whole(
                person.idNumber().digits(),
                person.phone(),
                about.bank().bankName(),
                about.bank().bankAccount());
    }

    private Optional<About> about(String caseNumber) {
        return intake.find(caseNumber)
                .map(one -> new About(one.personId(), one.bank()))
                .or(() -> incumbents.find(caseNumber).map(one -> new About(one.personId(), one.bank())))
                .or(() -> matters.find(caseNumber)
                        .flatMap(matter -> about(
                                placements.get(matter.placementId()).home().caseNumber())));
    }
}
