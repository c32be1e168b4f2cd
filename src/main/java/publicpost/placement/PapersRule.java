package publicpost.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;
import publicpost.policy.Area;

/** Whether everything is there for a start: agreement, insurance that covers the day, verified post and account. */
final class PapersRule {

    private final Papers papers;
    private final Area area;
    private final List<FieldError> errors = new ArrayList<>();

    private PapersRule(Papers papers, Area area) {
        this.papers = papers;
        this.area = area;
    }

    /**
     * @param agreementMonths the longest a rural agreement may be signed for
     * @throws Refused naming every paper that is missing or does not fit
     */
    static void check(Papers papers, Area area, LocalDate approvedOn, int agreementMonths) {
        var rule = new PapersRule(papers, area);
        rule.checkStart(approvedOn);
        rule.checkAgreement(agreementMonths);
        rule.checkInsurance();
        rule.checkVerified();
        if (!rule.errors.isEmpty()) {
            throw new Refused(rule.errors);
        }
    }

    private void checkStart(LocalDate approvedOn) {
        if (papers.startOn().isBefore(approvedOn)) {
            wrong("startOn", "上岗日期", "不能早于区级审批日（%s）".formatted(approvedOn));
        }
    }

    private void checkAgreement(int months) {
        var agreement = papers.agreement();
        if (agreement.signedOn().isAfter(papers.startOn())) {
            wrong("agreementSignedOn", "协议签订日期", "应不晚于上岗日期");
        }
        if (!covers(agreement.from(), agreement.until())) {
            wrong("agreementFrom", "协议期限", "没有覆盖上岗日期 %s".formatted(papers.startOn()));
        }
        if (area == Area.RURAL
                && agreement.until().isAfter(agreement.from().plusMonths(months).minusDays(1))) {
            wrong("agreementUntil", "协议终止日期", "乡村公益性岗位服务协议每次最长 %d 个月".formatted(months));
        }
    }

    private void checkInsurance() {
        var insurance = papers.insurance();
        if (area == Area.RURAL && insurance == null) {
            wrong("policyNumber", "意外伤害保险", "乡村公益性岗位须先为在岗人员购买意外伤害商业保险（§二(三)）");
        } else if (area == Area.RURAL && !covers(insurance.from(), insurance.until())) {
            wrong("insuranceFrom", "保险期限", "没有覆盖上岗日期 %s（§二(三)）".formatted(papers.startOn()));
        } else if (area == Area.URBAN && papers.socialInsuranceFrom() == null) {
            wrong("socialInsuranceFrom", "社会保险登记日期", "城镇公益性岗位须办理社会保险登记（§二(三)）");
        }
    }

    private void checkVerified() {
        if (!papers.bankAccountVerified()) {
            wrong("bankAccountVerified", "银行账户", "须核验为本人账户");
        }
        if (!papers.postCodeVerified()) {
            wrong("postCodeVerified", "岗位编码", "须核验岗位编码（双实名，§二(五)）");
        }
    }

    private boolean covers(LocalDate from, LocalDate until) {
        return !papers.startOn().isBefore(from) && !papers.startOn().isAfter(until);
    }

    private void wrong(String field, String label, String message) {
        errors.add(new FieldError(field, label, message));
    }
}
