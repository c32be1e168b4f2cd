package publicpost.policy;

import java.util.List;

/** Whether a person may be placed on a day; advice only: a named officer decides a refusal (个人信息保护法第24条). */
public sealed interface Eligibility permits Eligible, NotEligible {

    /** All that fit, also of a person who is not eligible for another reason. */
    List<TargetGroup> groups();

    /** The best of the groups; null when there is none. */
    Priority priority();

    /** Those that stand against the placement. */
    List<Block> blocks();

    /** Those that only ask for an extra review. */
    List<Block> flags();

    /** Why not; empty when eligible. */
    List<Reason> reasons();

    /** What an officer should look at; stops nobody. */
    List<Reason> warnings();

    /** Every clause applied, each once. */
    List<Clause> clauses();

    TableEvidence evidence();

    boolean eligible();
}
