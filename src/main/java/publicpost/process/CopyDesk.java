package publicpost.process;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Records;
import publicpost.casefile.Refused;
import publicpost.copies.Copies;
import publicpost.copies.Copy;
import publicpost.process.Colleagues.Colleague;
import publicpost.process.access.Standings;

/** 抄送: tells a colleague of a case who may see it anyway; nobody sees more for it. */
@Component
public class CopyDesk {

    public static final int MOST = 20;

    private final Copies copies;
    private final CaseDoor door;
    private final Standings standings;
    private final Colleagues colleagues;
    private final Records records;

    CopyDesk(Copies copies, CaseDoor door, Standings standings, Colleagues colleagues, Records records) {
        this.copies = copies;
        this.door = door;
        this.standings = standings;
        this.colleagues = colleagues;
        this.records = records;
    }

    /** Who comes to mind first: of one's own offices, those above and below. */
    public List<Colleague> suggested(Officer officer) {
        return colleagues.of(colleagues.around(officer), officer.id());
    }

    /** @throws Refused when the officer or the colleague may not see the case, or the last one was not read yet */
    @Transactional
    public void send(String caseNumber, String to, String note, Officer officer) {
        door.open(caseNumber, officer);
        var written = WrittenNote.read(note, "附言", false);
        var reader = reader(caseNumber, to, officer);
        if (!copies.send(caseNumber, reader, officer.id(), written)) {
            throw Refused.at("account", "同事", "已抄送给该同事，对方还没有阅读");
        }
        var what = "抄送 " + reader;
        records.step(caseNumber, officer.id(), "Copy", "DONE", written.isEmpty() ? what : what + "：" + written);
    }

    private String reader(String caseNumber, String to, Officer officer) {
        var account = to == null ? "" : to.strip();
        if (account.isEmpty()) {
            throw Refused.at("account", "同事", "请填写同事的账号");
        }
        if (account.equals(officer.id())) {
            throw Refused.at("account", "同事", "不能抄送给自己");
        }
        if (!colleagues.exists(account)) {
            throw unseen();
        }
        var offices = standings.of(account).map(Standings.Standing::offices).orElseThrow(CopyDesk::unseen);
        if (!door.shows(caseNumber, new Officer(account, offices))) {
            throw unseen();
        }
        return account;
    }

    /** In the same words whether there is no such account or the case is not its business. */
    private static Refused unseen() {
        return Refused.at("account", "同事", "没有这个账号，或该同事无权查看本案");
    }

    public List<Copy> unread(Officer officer) {
        return officer.looksAt(() -> copies.unread(officer.id(), MOST));
    }

    public int countUnread(Officer officer) {
        return officer.looksAt(() -> copies.countUnread(officer.id()));
    }

    public List<Copy> of(String caseNumber, Officer officer) {
        return officer.looksAt(() -> copies.of(caseNumber, officer.id()));
    }

    /** @throws Refused when it is not the officer's, or was read already */
    @Transactional
    public void read(Long id, Officer officer) {
        if (!copies.read(id, officer.id())) {
            throw Refused.at("copy", "抄送", "没有这条抄送，或已经阅读");
        }
    }
}
