package publicpost.policy;

/** Money above a limit is approved by two people; the limit itself still needs only one. */
public final class SecondApprovalRule {

    private SecondApprovalRule() {}

    /**
     * @param amount yuan; money taken back counts like money given
     * @param limit yuan
     */
    public static boolean isNeeded(Money amount, Figure limit) {
        return amount.yuan().abs().compareTo(limit.value()) > 0;
    }
}
