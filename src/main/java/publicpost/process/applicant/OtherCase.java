package publicpost.process.applicant;

/** A page of one case was sent while the visit is to another: in the same browser somebody has come to hers since. */
public class OtherCase extends RuntimeException {

    OtherCase() {
        super("the page was about another case than the visit is to");
    }
}
