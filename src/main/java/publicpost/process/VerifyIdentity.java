package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.casefile.Documents;
import publicpost.casefile.Refused;
import publicpost.offices.Offices;
import publicpost.online.OnlineApplication.Status;
import publicpost.online.OnlineApplications;
import publicpost.online.Submitted;
import publicpost.policy.Figures;
import publicpost.policy.PolicyTables;
import publicpost.policy.TargetGroup;

/** 核对身份: a clerk sees whether whoever applied online is who they say, before anything of it counts. */
@Component
@Gives({"VERIFIED", "SEND_BACK", "NOT_ACCEPTED"})
class VerifyIdentity implements Step {

    private static final String PROVIDER = "PROVIDER";

    private static final Map<String, String> WAYS = Map.of("CARD", "当面核对身份证", "VIDEO", "视频核对", PROVIDER, "身份平台");

    private final OnlineApplications online;
    private final KnownApplicant known;
    private final Documents documents;
    private final Offices offices;
    private final PolicyTables tables;
    private final ShortMessages shortMessages;
    private final Clock clock;

    VerifyIdentity(
            OnlineApplications online,
            KnownApplicant known,
            Documents documents,
            Offices offices,
            PolicyTables tables,
            ShortMessages shortMessages,
            Clock clock) {
        this.online = online;
        this.known = known;
        this.documents = documents;
        this.offices = offices;
        this.tables = tables;
        this.shortMessages = shortMessages;
        this.clock = clock;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        var decision = a.oneOf("decision", "核对结果", "VERIFIED", "SEND_BACK", "NOT_ACCEPTED");
        var isVerified = "VERIFIED".equals(decision);
        var way = isVerified ? a.oneOf("way", "核对方式", WAYS.keySet().toArray(String[]::new)) : null;
        var reason = isVerified ? null : a.text("reason", "原因");
        a.refuseIfWrong();
        if (isVerified) {
            mayRegister(online.get(turn.caseNumber()), way);
            return Outcome.of(decision).noting(WAYS.get(way));
        }
        var sendBack = "SEND_BACK".equals(decision);
        var next = sendBack ? Status.SENT_BACK : Status.NOT_ACCEPTED;
        online.decide(turn.caseNumber(), next, reason, turn.by());
        if (sendBack) {
            shortMessages.sentBackOnline(turn.caseNumber(), clock.instant(), reason, lastDay());
        }
        return Outcome.of(decision);
    }

    /** What else stands against it says the counter itself, when it is registered. */
    private void mayRegister(Submitted submitted, String way) {
        if (PROVIDER.equals(way) && submitted.provedBy() == null) {
            throw Refused.at("way", "核对方式", "申请人没有经身份平台验证，请当面或视频核对");
        }
        known.hints(submitted).stream().findFirst().ifPresent(hint -> {
            throw Refused.at("decision", "核对结果", hint + "，不能登记");
        });
    }

    private LocalDate lastDay() {
        var today = LocalDate.now(clock);
        return today.plusDays(tables.figure(Figures.CORRECTION_DAYS, today).whole());
    }

    @Override
    public Object context(Turn turn) {
        var submitted = online.get(turn.caseNumber());
        var shown = new LinkedHashMap<String, Object>();
        shown.put("caseNumber", turn.caseNumber());
        for (var field : List.of("name", "householdPlace", "phone")) {
            shown.put(field, submitted.text(field));
        }
        // it is held against the card, so it must be seen whole
        shown.put("idNumber", submitted.text("idNumber"));
        shown.put("village", offices.nameOf(submitted.village()));
        shown.put("groups", groups(submitted));
        shown.put("proved", submitted.provedBy() == null ? "没有，身份由本人声明" : "姓名和身份证号码已经身份平台验证");
        shown.put("hints", known.hints(submitted));
        shown.put("documents", documents.of(turn.caseNumber()));
        return shown;
    }

    private String groups(Submitted submitted) {
        var inForce = tables.groupsInForce(LocalDate.now(clock));
        var claimed = submitted.content().get("groups") instanceof List<?> codes ? codes : List.of();
        return String.join(
                "、",
                claimed.stream()
                        .map(code -> TargetGroup.labelOf(code.toString(), inForce))
                        .toList());
    }
}
