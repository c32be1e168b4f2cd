package publicpost.process;

import org.springframework.stereotype.Component;

/** 督办未开发岗位: what the district does about posts that the first quarter left undeveloped (§一(三)). */
@Component
class AnswerUndeveloped implements Step {

    @Override
    public Outcome record(Turn turn, Answer a) {
        var measure = a.text("measure", "督办措施");
        var dueOn = a.day("dueOn", "要求完成日期");
        a.refuseIfWrong();
        return Outcome.of("FOLLOWED").noting("%s；期限 %s".formatted(measure, dueOn));
    }
}
