package publicpost.web.desk.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import publicpost.process.Officer;
import publicpost.process.Sight;

/**
 * The ways that stand above every page of the desk.
 *
 * @param officer the account that is signed in
 * @param here the address of the page itself
 */
record Bar(String officer, String here, List<Way> ways) {

    private static final String TASKS = "/camunda/app/tasklist/default/#/";

    /** @param label as it stands on the screen */
    record Way(String href, String label) {}

    static Bar of(Officer officer, Optional<Sight> sight, boolean sendsLists, boolean hasSheets, String here) {
        var ways = new ArrayList<Way>();
        ways.add(new Way(TASKS, "任务"));
        if (hasSheets) {
            ways.add(new Way("/desk/sheets", "批量办理"));
        }
        if (sendsLists) {
            ways.add(new Way("/desk/incumbents", "原岗位名册"));
        }
        sight.filter(Sight::hasBoard).ifPresent(seen -> ways.add(new Way("/desk/board", "计划看板")));
        sight.ifPresent(seen -> {
            ways.add(new Way("/desk/subsidy", "月度补贴"));
            if (seen.mayLookAtFunds()) {
                ways.add(new Way("/desk/budget", "年度预算"));
                ways.add(new Way("/desk/debts", "追缴台账"));
            }
        });
        if (officer.isAdministrator()) {
            ways.add(new Way("/desk/audit", "审计记录"));
            ways.add(new Way("/desk/retention", "保存期限"));
            ways.add(new Way("/account/locked", "锁定账户"));
        }
        return new Bar(officer.id(), here, List.copyOf(ways));
    }
}
