package publicpost.process.modelcheck;

/** One thing that is asked of a set of files. */
interface Rule {

    void check(ModelSet set, Findings found);
}
