package publicpost.audit;

/** What somebody did, as the record keeps it. */
public enum Act {
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    LOCKED,
    UNLOCKED,
    /** A right, an office or an account was given, changed or taken. */
    RIGHT_CHANGED,
    /** A case, a person or a sheet was looked at. */
    READ,
    /** Personal data were shown unmasked, for a reason. */
    UNMASKED,
    CHANGED,
    DECIDED,
    EXPORTED,
    /** Something was asked for that the asker has no right to. */
    REFUSED,
    DELETED
}
