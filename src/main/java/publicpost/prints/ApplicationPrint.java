package publicpost.prints;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.intake.Application;
import publicpost.intake.Claim;
import publicpost.intake.Evidence;
import publicpost.offices.Offices;
import publicpost.printing.Cell;
import publicpost.printing.Column;
import publicpost.printing.Form;
import publicpost.printing.FormPart;
import publicpost.printing.FormPart.Box;
import publicpost.printing.FormPart.Boxes;
import publicpost.printing.Table;
import publicpost.recruitment.Announcements;

/** 申请表: what the applicant says and signs, and what the offices found in their lists (§二(四) 个人申请). */
@Component
class ApplicationPrint {

    private static final List<Column> CHECKED = List.of(
            Column.words("申请类别", 12), Column.mark("核验部门", 9), Column.words("依据的名单、日期", 14), Column.mark("核验结果", 6));

    private static final String PROMISE =
            "本人自愿申请城乡公益性岗位，以上内容和所交材料真实有效，银行账户为本人所有；" + "同意有关部门为核验安置条件查询本人相关信息。如有不实，本人承担相应责任。";

    private static final Set<Claim.Result> SHOWN =
            Set.of(Claim.Result.OPEN, Claim.Result.CONFIRMED, Claim.Result.NOT_FOUND, Claim.Result.SEND_BACK);

    private final Applicants applicants;
    private final Evidence evidence;
    private final Announcements announcements;
    private final Offices offices;

    ApplicationPrint(Applicants applicants, Evidence evidence, Announcements announcements, Offices offices) {
        this.applicants = applicants;
        this.evidence = evidence;
        this.announcements = announcements;
        this.offices = offices;
    }

    Form of(Application application, boolean whole) {
        var numbers = applicants.numbers(application, whole);
        var recruitment = announcements.get(application.recruitmentId());
        return new Form(
                "城乡公益性岗位申请表",
                "案号：" + application.caseNumber(),
                "申请日期：" + PrintWords.day(application.appliedOn()),
                List.of(
                        new Boxes(List.of(
                                Box.wide("招聘公告", "%s（%s）".formatted(recruitment.title(), recruitment.caseNumber())))),
                        applicants.person(application, numbers),
                        new Boxes(List.of(Box.of("开户银行", numbers.bankName()), Box.of("银行账号", numbers.bankAccount()))),
                        applicants.wishes(application),
                        new FormPart.Opinion("申请人承诺", PROMISE, List.of("申请人"), "", FormPart.DATE),
                        new FormPart.Rows("", checked(application)),
                        new FormPart.Opinion(
                                "受理意见", "", List.of("受理人"), offices.nameOf(application.village()), FormPart.DATE)));
    }

    private Table checked(Application application) {
        return Table.of(
                CHECKED,
                evidence.claims(application.id()).stream()
                        .filter(claim -> SHOWN.contains(claim.result()))
                        .map(claim -> row(application, claim))
                        .toList());
    }

    private List<Cell> row(Application application, Claim claim) {
        var list = claim.listName() == null ? "" : claim.listName();
        var day = claim.listDate() == null ? "" : "（%s）".formatted(PrintWords.day(claim.listDate()));
        return List.of(
                Cell.text(applicants.group(application, claim.groupCode())),
                Cell.text(offices.nameOf(claim.verifier())),
                Cell.text(list + day),
                Cell.text(result(claim.result())));
    }

    static String result(Claim.Result result) {
        return switch (result) {
            case OPEN -> "待核验";
            case CONFIRMED -> "已核实";
            case NOT_FOUND -> "不在名单";
            case SEND_BACK -> "退回补正";
            case DROPPED -> "不再主张";
        };
    }
}
