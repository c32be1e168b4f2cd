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
 * @param anew asks for the same page in the other language
 */
record Bar(String officer, String here, String anew, List<Way> ways) {

    private static final String TASKS = "/camunda/app/tasklist/default/#/";

    /**
     * @param label as it stands on the screen
     * @param about what one finds there, for the first page
     */
    record Way(String href, String label, String about) {}

    static Bar of(
            Officer officer, Optional<Sight> sight, boolean sendsLists, boolean hasSheets, String here, String anew) {
        var ways = new ArrayList<Way>();
        ways.add(new Way(TASKS, "任务", "待我办理的任务（Tasklist）"));
        if (hasSheets) {
            ways.add(new Way("/desk/sheets", "批量办理", "同一公告的多人在一张表上评议、排序、审批和上岗"));
        }
        if (sendsLists) {
            ways.add(new Way("/desk/incumbents", "原岗位名册", "导入以前项目的在岗人员，逐行核对后重新认定"));
        }
        sight.filter(Sight::hasBoard).ifPresent(seen -> ways.add(new Way("/desk/board", "计划看板", "年度计划落实情况，点每个数字看明细")));
        sight.ifPresent(seen -> {
            ways.add(new Way("/desk/subsidy", "月度补贴", "逐月的出勤、补贴和发放"));
            if (seen.mayLookAtFunds()) {
                ways.add(new Way("/desk/budget", "年度预算", "各镇街、各来源的年度资金和已占用"));
                ways.add(new Way("/desk/debts", "追缴台账", "多发补贴的追缴和收回"));
            }
        });
        if (officer.isAdministrator()) {
            ways.add(new Way("/desk/audit", "审计记录", "谁查阅、变更、决定、导出了什么"));
            ways.add(new Way("/desk/retention", "保存期限", "各类记录保存多久，到期清除"));
            ways.add(new Way("/account/locked", "锁定账户", "解除登录锁定和两步验证"));
        }
        return new Bar(officer.id(), here, anew, List.copyOf(ways));
    }
}
