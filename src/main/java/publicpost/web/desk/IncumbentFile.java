package publicpost.web.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.incumbents.Incumbent;
import publicpost.offices.Offices;
import publicpost.placement.Placements;
import publicpost.process.Officer;

/** The file of somebody placed under an earlier scheme: the row of the list, what was decided, and what came of it. */
@Component
class IncumbentFile {

    private final Placements placements;
    private final InPostFiles files;
    private final Offices offices;

    IncumbentFile(Placements placements, InPostFiles files, Offices offices) {
        this.placements = placements;
        this.files = files;
        this.offices = offices;
    }

    CaseFile of(Incumbent one, Officer officer) {
        return files.of(header(one), one.personId(), List.of(row(one)), placements.ofCase(one.caseNumber()), officer);
    }

    private CaseFile.Header header(Incumbent one) {
        var home = one.home();
        return new CaseFile.Header(
                one.caseNumber(),
                "重新认定",
                "%s人员重新认定（%s）".formatted(one.post().scheme().label(), Words.of(home.area())),
                Words.of(one.status()),
                !one.status().isEnd(),
                offices.nameOf(home.village()),
                offices.nameOf(home.town()));
    }

    private static CaseFile.Sheet row(Incumbent one) {
        var post = one.post();
        var rows = List.of(
                List.of("原岗位类别", post.scheme().label()),
                List.of("岗位、工作地点", "%s，%s".formatted(post.title(), post.place())),
                List.of("上岗日期", post.startedOn().toString()),
                List.of(
                        "协议或待遇截止日",
                        post.endsOn() == null ? "未约定" : post.endsOn().toString()),
                List.of("已享受补贴月数", String.valueOf(post.monthsUsed())),
                List.of("补贴标准", "%s %s".formatted(post.standard().toPlainString(), Words.of(post.payBasis()))),
                List.of(
                        "银行账户",
                        "%s %s".formatted(one.bank().bankName(), one.bank().masked())));
        return new CaseFile.Sheet("名册第 %d 行".formatted(one.rowNumber()), List.of("项目", "内容"), rows);
    }
}
