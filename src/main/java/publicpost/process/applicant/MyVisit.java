package publicpost.process.applicant;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;
import publicpost.outbox.MessageKind;
import publicpost.outbox.Outbox;
import publicpost.outbox.Tidings;
import publicpost.visits.CaseVisits;
import publicpost.visits.Visit;

/** 我的申请: how an applicant comes to her case, by its number, the end of her identity number and a code sent to her telephone. */
@Component
public class MyVisit {

    public static final String NUMBER = "caseNumber";
    public static final String LAST_FOUR = "lastFour";

    private static final Pattern FOUR = Pattern.compile("[0-9]{3}[0-9X]");

    /** Compared with where there is no case, so that this takes as long. */
    private static final String NOBODYS = "----";

    private final Proof proof;
    private final WhoApplied whoApplied;
    private final CaseVisits visits;
    private final Outbox outbox;

    MyVisit(Proof proof, WhoApplied whoApplied, CaseVisits visits, Outbox outbox) {
        this.proof = proof;
        this.whoApplied = whoApplied;
        this.visits = visits;
        this.outbox = outbox;
    }

    /**
     * Sends a code where both numbers belong together, and says in no way whether they do.
     *
     * @return what her browser is to hold
     * @throws Refused only when one of them cannot be such a number at all
     */
    public String ask(String caseNumber, String lastFour) {
        refuseUnlikely(caseNumber, lastFour);
        var number = CaseNumber.read(caseNumber);
        var four = four(lastFour);
        return proof.before(() -> asked(number.get(), four));
    }

    private static String four(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    /** @throws Refused likewise; without looking for anything */
    public static void refuseUnlikely(String caseNumber, String lastFour) {
        var number = CaseNumber.read(caseNumber);
        var four = four(lastFour);
        var wrong = new LinkedHashMap<String, FieldError>();
        if (number.isEmpty()) {
            wrong.put(NUMBER, new FieldError(NUMBER, "案号", "请填写案号：SQ 开头，后面是年份和六位数字"));
        }
        if (!FOUR.matcher(four).matches()) {
            wrong.put(LAST_FOUR, new FieldError(LAST_FOUR, "身份证号码后四位", "请填写身份证号码的后四位，最后一位可以是 X"));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(List.copyOf(wrong.values()));
        }
    }

    private String asked(String number, String four) {
        var applicant = whoApplied.of(number);
        var matches = MessageDigest.isEqual(
                applicant.map(WhoApplied.Applicant::lastFour).orElse(NOBODYS).getBytes(UTF_8), four.getBytes(UTF_8));
        var visit = visits.ask(number, matches);
        applicant.filter(one -> visit.coded()).ifPresent(one -> send(visit, one));
        return visit.token();
    }

    /** What it says has no number but the code. */
    private void send(Visit visit, WhoApplied.Applicant applicant) {
        outbox.write(new Tidings(
                visit.caseNumber(), applicant.person(), MessageKind.ACCESS_CODE, CaseVisits.nameOf(visit), List.of()));
    }

    /**
     * Opens the case.
     *
     * @return what her browser is to hold from now on; empty where the code is wrong, too late or tried too often, or there is
     *     no such case
     */
    public Optional<String> enter(String token, String code) {
        return proof.before(() -> visits.enter(token, code));
    }

    /** The case that is open to her, for what else she may do about it; empty where the visit is over, or never was. */
    public Optional<String> caseOf(String token) {
        return proof.of(token, caseNumber -> caseNumber);
    }

    /** Ends it; nothing is left of it in her browser. */
    public void leave(String token) {
        proof.before(() -> {
            visits.end(token);
            return null;
        });
    }
}
