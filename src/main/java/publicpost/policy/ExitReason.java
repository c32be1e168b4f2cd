package publicpost.policy;

import static publicpost.policy.ExitFact.ABOLISHED_FROM;
import static publicpost.policy.ExitFact.ABSENT_IN_YEAR;
import static publicpost.policy.ExitFact.ABSENT_RUNNING;
import static publicpost.policy.ExitFact.CERTIFICATE;
import static publicpost.policy.ExitFact.DIAGNOSED_BY;
import static publicpost.policy.ExitFact.DIAGNOSED_ON;
import static publicpost.policy.ExitFact.DIED_ON;
import static publicpost.policy.ExitFact.DISCOVERED_ON;
import static publicpost.policy.ExitFact.DOCUMENT_NUMBER;
import static publicpost.policy.ExitFact.EMPLOYED_FROM;
import static publicpost.policy.ExitFact.EMPLOYER;
import static publicpost.policy.ExitFact.FINDINGS;
import static publicpost.policy.ExitFact.LAPSED_ON;
import static publicpost.policy.ExitFact.LIST_NAME;
import static publicpost.policy.ExitFact.MATERIAL;
import static publicpost.policy.ExitFact.REQUESTED_ON;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Why somebody leaves a post (退出). */
public enum ExitReason {
    TERM_ENDED("期满", Clause.PAY_AND_TERM),
    FOUND_WORK("已就业", Clause.PEER_PRACTICE, EMPLOYER, EMPLOYED_FROM),
    RETIREMENT("达到法定退休年龄", Clause.PAY_AND_TERM),
    AGE_LIMIT("达到乡村岗位年龄上限", Clause.PEER_PRACTICE),
    DEATH("死亡", Clause.REAL_NAMES, DIED_ON, CERTIFICATE),
    UNFIT("身体原因不能胜任", Clause.PEER_PRACTICE, DIAGNOSED_BY, DIAGNOSED_ON, CERTIFICATE),
    OWN_WISH("本人自愿退出", Clause.PEER_PRACTICE, REQUESTED_ON),
    BREACH("违反协议或缺勤", Clause.OUR_DEFAULT, ABSENT_RUNNING, ABSENT_IN_YEAR, FINDINGS),
    SUBSTITUTION("顶岗替岗", Clause.REAL_NAMES, DISCOVERED_ON, FINDINGS),
    FALSE_MATERIALS("提供不实材料", Clause.REAL_NAMES, MATERIAL, DISCOVERED_ON, FINDINGS),
    NOT_ELIGIBLE("不再符合安置条件", Clause.WHO_MAY_BE_PLACED, LIST_NAME, LAPSED_ON),
    POST_ABOLISHED("岗位撤销", Clause.POSTS, DOCUMENT_NUMBER, ABOLISHED_FROM);

    private static final Set<ExitReason> DECIDED =
            EnumSet.of(UNFIT, BREACH, SUBSTITUTION, FALSE_MATERIALS, NOT_ELIGIBLE, POST_ABOLISHED);
    private static final Set<ExitReason> FOUND = EnumSet.of(TERM_ENDED, RETIREMENT, AGE_LIMIT);

    private final String label;
    private final Clause clause;
    private final List<ExitFact> facts;

    ExitReason(String label, Clause clause, ExitFact... facts) {
        this.label = label;
        this.clause = clause;
        this.facts = List.of(facts);
    }

    /** As staff read it. */
    public String label() {
        return label;
    }

    public Clause clause() {
        return clause;
    }

    /** All that must be known, in the order asked. */
    public List<ExitFact> facts() {
        return facts;
    }

    /** Whether an officer of the district must decide before it takes effect. */
    public boolean decided() {
        return DECIDED.contains(this);
    }

    /** Whether the person signs the settlement. */
    public boolean signed() {
        return this != DEATH;
    }

    /** Whether it may be registered by hand: the other ends come from the review or are found by the software. */
    public boolean byPeople() {
        return !FOUND.contains(this);
    }

    /** Whether a person in hardship is handed over to social assistance. */
    public boolean referable() {
        return this != DEATH && this != FOUND_WORK;
    }

    /** Whether the post goes with its holder, so that nobody is called for it. */
    public boolean abolishes() {
        return this == POST_ABOLISHED;
    }

    /** Whether it opens a recovery of what was paid. */
    public boolean recovers() {
        return this == FALSE_MATERIALS || this == SUBSTITUTION;
    }
}
