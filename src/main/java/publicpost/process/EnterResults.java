package publicpost.process;

import org.springframework.stereotype.Component;
import publicpost.attendance.PayMonths;
import publicpost.casefile.Documents;
import publicpost.payment.Payments;
import publicpost.payment.Results;
import publicpost.payment.Taken;

/** 登记发放结果: takes up the bank's answer; only what failed is paid again. */
@Component
@Gives({"PAID", "FAILED", "WAITING"})
class EnterResults implements Step {

    private final PayMonths months;
    private final Documents documents;
    private final Results results;
    private final Payments payments;
    private final PaymentFacts facts;

    EnterResults(PayMonths months, Documents documents, Results results, Payments payments, PaymentFacts facts) {
        this.months = months;
        this.documents = documents;
        this.results = results;
        this.payments = payments;
        this.facts = facts;
    }

    @Override
    public Outcome record(Turn turn, Answer answer) {
        var month = months.get(turn.caseNumber());
        var files = answer.ids("documents", "结果文件");
        if (files.size() != 1) {
            answer.wrong("documents", "结果文件", "请上传一个银行返回的结果文件");
        }
        var onlyGood = answer.yes("onlyGood", "只登记无误的行");
        answer.refuseIfWrong();
        documents.file(files, turn.caseNumber(), turn.by());
        var file = documents.open(files.get(0));
        var taken = results.take(month.id(), file.name(), file.content(), onlyGood, turn.by());
        return Outcome.of(outcome(month.id())).noting(inWords(taken));
    }

    private String outcome(Long month) {
        var standing = payments.standing(month);
        if (standing.sent().people() > 0) {
            return "WAITING";
        }
        if (!standing.complete()) {
            return "FAILED";
        }
        months.paid(month);
        return "PAID";
    }

    private static String inWords(Taken taken) {
        return taken.again()
                ? "该文件此前已登记，没有变化"
                : "成功 %d 笔，失败 %d 笔，未采纳 %d 行".formatted(taken.paid(), taken.failed(), taken.leftOut());
    }

    @Override
    public Object context(Turn turn) {
        return facts.of(turn.caseNumber());
    }
}
