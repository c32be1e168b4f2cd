package publicpost.web.desk.imports;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.process.IncumbentDesk;
import publicpost.process.Officer;
import publicpost.process.ProvinceDesk;
import publicpost.process.Sight.Role;
import publicpost.process.Sights;
import publicpost.process.imports.ImportDesk;

/** The lists that are sent in elsewhere, where the step they belong to is done. */
@Component
class OtherLists {

    private static final String TASKS = "/camunda/app/tasklist/default/#/";

    private final ImportDesk desk;
    private final IncumbentDesk incumbents;
    private final ProvinceDesk province;
    private final Sights sights;

    OtherLists(ImportDesk desk, IncumbentDesk incumbents, ProvinceDesk province, Sights sights) {
        this.desk = desk;
        this.incumbents = incumbents;
        this.province = province;
        this.sights = sights;
    }

    record Other(String href, String label, String about) {}

    List<Other> of(Officer officer) {
        var others = new ArrayList<Other>();
        if (incumbents.isFor(officer)) {
            others.add(new Other("/desk/incumbents", "原岗位人员", "以前项目的在岗人员名册，逐行核对后重新认定"));
        }
        if (province.isFor(officer)) {
            others.add(new Other("/desk/province", "省系统数据", "省公共就业人才服务信息系统的数据，逐行与本系统比对"));
        }
        var role = sights.find(officer).map(sight -> sight.role()).orElse(null);
        if (role == Role.VILLAGE || role == Role.AGENCY) {
            others.add(new Other(TASKS, "出勤", "在任务“填报出勤”里下载本单位的表，填好后读回"));
        }
        if (role == Role.FINANCE) {
            others.add(new Other(TASKS, "发放结果", "在任务“登记发放结果”里上传银行返回的文件"));
        }
        return others;
    }

    boolean hasAny(Officer officer) {
        return !desk.kinds(officer).isEmpty() || !of(officer).isEmpty();
    }

    void mustHaveAny(Officer officer) {
        if (!hasAny(officer)) {
            throw Refused.at("officer", "导入", "您所在的部门没有需要导入的名单");
        }
    }
}
