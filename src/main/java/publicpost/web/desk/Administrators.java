package publicpost.web.desk;

import publicpost.casefile.Refused;
import publicpost.process.Officer;

/** Who may read the traces of all others. */
final class Administrators {

    private Administrators() {}

    /** @throws Refused for anybody else */
    static void open(Officer officer) {
        if (!officer.isAdministrator()) {
            throw Refused.at("officer", "审计记录", "只有系统管理员可以查阅审计记录");
        }
    }
}
