package publicpost.exports;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;

/** Exports hold a connection for as long as somebody downloads: one an account, and a few at a time, on each node. */
@Component
public class UnderWay {

    /** Of twenty connections. */
    static final int MOST = 5;

    private final Set<String> accounts = new HashSet<>();

    /** @throws Refused at {@code busy} when the account has one under way, or all others have */
    public synchronized void begin(String account) {
        if (accounts.contains(account)) {
            throw Refused.at("busy", "导出", "您有一份导出还没有完成，请等它下载完再导出下一份");
        }
        if (accounts.size() >= MOST) {
            throw Refused.at("busy", "导出", "正在导出的人太多，请过一会儿再试");
        }
        accounts.add(account);
    }

    public synchronized void end(String account) {
        accounts.remove(account);
    }
}
