package publicpost.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.audit.Act;
import publicpost.audit.Audit;
import publicpost.casefile.Refused;
import publicpost.outbox.Message;
import publicpost.outbox.Outbox;

/** 短信: which messages did not come through, as far as the officer's office reaches, and trying them once more. */
@Component
public class MessageDesk {

    /** Where more than these were given up, something is wrong with the gateway and not with them. */
    public static final int MOST = 200;

    private final Outbox outbox;
    private final Audit audit;

    MessageDesk(Outbox outbox, Audit audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    /** The latest first. */
    public List<Message> givenUp(Officer officer) {
        return officer.looksAt(() -> outbox.givenUp(MOST));
    }

    public int countGivenUp(Officer officer) {
        return officer.looksAt(outbox::countGivenUp);
    }

    public List<Message> of(String caseNumber, Officer officer) {
        return officer.looksAt(() -> outbox.of(caseNumber));
    }

    /**
     * Tries one once more that was given up; the gateway is told the same number, so it sends nothing that it sent before.
     *
     * @throws Refused when it is not of the officer's cases, or was not given up
     */
    @Transactional
    public Message again(UUID id, Officer officer) {
        var message = officer.looksAt(() -> outbox.find(id)).orElseThrow(() -> refused("没有这条短信，或不属于您所在部门的办理范围"));
        if (!outbox.again(id)) {
            throw refused("这条短信没有停止发送，不需要再发");
        }
        audit.record(
                Act.CHANGED,
                message.caseNumber(),
                Map.of("row", "message/" + id, "kind", message.kind(), "asked", "AGAIN"));
        return outbox.find(id).orElseThrow();
    }

    private static Refused refused(String why) {
        return Refused.at("id", "短信", why);
    }
}
