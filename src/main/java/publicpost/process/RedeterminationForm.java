package publicpost.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import publicpost.incumbents.Facts;
import publicpost.incumbents.Facts.Found;
import publicpost.incumbents.Facts.Membership;
import publicpost.incumbents.NewPost;
import publicpost.incumbents.Proposal;
import publicpost.placement.Papers;
import publicpost.placement.Papers.Agreement;
import publicpost.placement.Papers.Insurance;
import publicpost.policy.Area;
import publicpost.policy.Block;
import publicpost.policy.EarlierAnswer.Course;
import publicpost.recruitment.PostType;

/** Reads what the town writes down when it proposes what becomes of an incumbent. */
final class RedeterminationForm {

    private final Answer answer;
    private final Area area;
    private final LocalDate today;

    private RedeterminationForm(Answer answer, Area area, LocalDate today) {
        this.answer = answer;
        this.area = area;
        this.today = today;
    }

    /** @throws publicpost.casefile.Refused naming every field that cannot be taken */
    static Proposal read(Answer answer, Area area, LocalDate today) {
        var form = new RedeterminationForm(answer, area, today);
        var course = answer.choice("course", "认定意见", Course.class);
        var facts = form.facts();
        var reason = answer.optional("reason", "理由");
        var post = course == Course.ENTER ? form.post() : null;
        answer.refuseIfWrong();
        return new Proposal(course, facts, reason, post);
    }

    private Facts facts() {
        return new Facts(memberships(), answer.yes("unemployedRegistered", "失业登记"), blocks());
    }

    private List<Membership> memberships() {
        var read = new ArrayList<Membership>();
        for (var row : answer.rows("memberships")) {
            var listed = row.day("listDate", "名单日期");
            if (listed != null && listed.isAfter(today)) {
                row.wrong("listDate", "名单日期", "不能晚于今天（%s）".formatted(today));
            }
            read.add(new Membership(row.text("group", "类别"), row.text("listName", "名单名称"), listed));
        }
        return read;
    }

    private List<Found> blocks() {
        var read = new ArrayList<Found>();
        for (var row : answer.rows("blocks")) {
            read.add(new Found(row.choice("code", "不予安置情形", Block.class), row.text("evidence", "依据")));
        }
        return read;
    }

    private NewPost post() {
        var year = answer.whole("year", "计划年度", 2022, 2100);
        var types = types();
        var duties = answer.text("duties", "岗位职责");
        var supervisor = answer.text("supervisor", "管理人员");
        var hours = answer.number("hours", "每月工时", "1", "300");
        var pay = answer.number("pay", "岗位待遇", "0.01", "100000");
        var papers = papers();
        return year == null ? null : new NewPost(year, types, duties, supervisor, hours, pay, papers);
    }

    private Set<PostType> types() {
        var types = answer.choices("types", "岗位类型", PostType.class);
        if (types.isEmpty()) {
            answer.wrong("types", "岗位类型", "至少选择一类");
        }
        return types.isEmpty() || types.contains(null) ? EnumSet.noneOf(PostType.class) : EnumSet.copyOf(types);
    }

    /** As they are on this day; the start is the day of the approval. */
    private Papers papers() {
        var agreement = new Agreement(
                answer.text("agreementNumber", "协议编号"),
                answer.day("agreementSignedOn", "协议签订日期"),
                answer.day("agreementFrom", "协议起始日期"),
                answer.day("agreementUntil", "协议终止日期"));
        var insurance = area == Area.RURAL ? insurance() : null;
        var social = area == Area.URBAN ? answer.day("socialInsuranceFrom", "社会保险登记日期") : null;
        return new Papers(
                today,
                agreement,
                insurance,
                social,
                answer.yes("bankAccountVerified", "银行账户核对"),
                answer.yes("postCodeVerified", "岗位编码核对"));
    }

    private Insurance insurance() {
        return new Insurance(
                answer.text("insurer", "承保机构"),
                answer.text("policyNumber", "保单号"),
                answer.day("insuranceFrom", "保险起期"),
                answer.day("insuranceUntil", "保险止期"));
    }
}
