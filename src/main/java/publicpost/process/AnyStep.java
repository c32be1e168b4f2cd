package publicpost.process;

/** A step that a model has and the program does not know: its decision and reason go to the trail, its outcome on. */
class AnyStep implements Step {

    @Override
    public Outcome record(Turn turn, Answer answer) {
        var decision = answer.optional("decision", "决定");
        var reason = answer.optional("reason", "理由");
        answer.refuseIfWrong();
        return Outcome.of(decision == null ? "DONE" : decision).noting(reason);
    }
}
