package publicpost.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.casefile.Documents;
import publicpost.casefile.Refused;
import publicpost.intake.Claim.Result;
import publicpost.intake.Evidence;
import publicpost.intake.Intake;
import publicpost.intake.Verification;
import publicpost.intake.Verification.Found;
import publicpost.memberships.Membership;
import publicpost.memberships.Memberships;
import publicpost.people.People;
import publicpost.policy.Block;
import publicpost.policy.PolicyTables;
import publicpost.policy.TargetGroup;

/** 核验材料: the office that owns the list says whether the person is on it. */
@Component
class VerifyEvidence implements Step {

    private final Evidence evidence;
    private final Intake intake;
    private final People people;
    private final Documents documents;
    private final PolicyTables tables;
    private final Memberships memberships;

    VerifyEvidence(
            Evidence evidence,
            Intake intake,
            People people,
            Documents documents,
            PolicyTables tables,
            Memberships memberships) {
        this.memberships = memberships;
        this.evidence = evidence;
        this.intake = intake;
        this.people = people;
        this.documents = documents;
        this.tables = tables;
    }

    @Override
    public Outcome record(Turn turn, Answer answer) {
        mayCheck(turn);
        var verification = read(answer);
        evidence.check(turn.part(), verification, turn.by());
        return Outcome.of(verification.result())
                .noting(label(
                        evidence.claim(turn.part()).groupCode(),
                        intake.get(turn.caseNumber()).appliedOn()));
    }

    /** A completion can carry any variable along, so which claim it means is held against the case and the office. */
    private void mayCheck(Turn turn) {
        var claim = evidence.claim(turn.part());
        var ofTheCase =
                claim.applicationId().equals(intake.get(turn.caseNumber()).id());
        if (!ofTheCase || !turn.officer().worksFor(claim.verifier())) {
            throw Refused.at("claim", "核验事项", "不是本案中由您所在部门核验的事项");
        }
    }

    private static Verification read(Answer a) {
        var result = a.oneOf("result", "核验结果", "CONFIRMED", "NOT_FOUND", "SEND_BACK");
        var confirmed = "CONFIRMED".equals(result);
        var sendBack = "SEND_BACK".equals(result);
        var listName = confirmed ? a.text("listName", "名单（登记）名称") : a.optional("listName", "名单（登记）名称");
        var listDate = confirmed ? a.day("listDate", "名单日期") : a.optionalDay("listDate", "名单日期");
        var lapsesOn = a.optionalDay("lapsesOn", "有效期至");
        var note = sendBack ? a.text("note", "需补正的内容") : a.optional("note", "说明");
        var found = blocks(a);
        a.refuseIfWrong();
        return new Verification(Result.valueOf(result), listName, listDate, lapsesOn, note, found);
    }

    private static List<Found> blocks(Answer a) {
        var found = new ArrayList<Found>();
        for (var row : a.rows("blocks")) {
            found.add(new Found(row.choice("code", "不予安置情形", Block.class), row.text("evidence", "依据")));
        }
        return found;
    }

    @Override
    public Object context(Turn turn) {
        var application = intake.get(turn.caseNumber());
        var person = people.get(application.personId());
        var claim = evidence.claim(turn.part());
        var shown = new HashMap<String, Object>(Map.of(
                "caseNumber", turn.caseNumber(),
                "name", person.name(),
                // the office looks the number up in its own list, so it must see it whole
                "idNumber", person.idNumber().digits(),
                "idNumberMasked", person.idNumber().masked(),
                "groupCode", claim.groupCode(),
                "groupLabel", label(claim.groupCode(), application.appliedOn()),
                "documents", documents.of(turn.caseNumber()),
                "blocks", blocks()));
        memberships.latest(person.id(), claim.groupCode()).ifPresent(kept -> shown.put("kept", kept(kept)));
        return shown;
    }

    /** What an imported list says: a proposal, which the officer may change. */
    private static Map<String, Object> kept(Membership kept) {
        var shown = new HashMap<String, Object>();
        shown.put("listName", kept.listName());
        shown.put("listDate", kept.listDate());
        shown.put("lapsesOn", kept.lapsesOn());
        return shown;
    }

    private String label(String code, LocalDate on) {
        return TargetGroup.labelOf(code, tables.groupsInForce(on));
    }

    /** Those that an office finds in its records; the rest our own register knows. */
    private static List<Map<String, String>> blocks() {
        return Arrays.stream(Block.values())
                .filter(block -> block != Block.IN_POST && block != Block.TERM_USED)
                .map(block -> Map.of("code", block.name(), "label", block.label()))
                .toList();
    }
}
