package publicpost.imports;

import publicpost.acting.Acting;

/**
 * A file as an officer sends it in.
 *
 * @param office whose list it becomes
 * @param about what was typed beside it, as JSON; never of a person
 * @param elsewhere whether another provider knows the account
 */
public record SentFile(
        Kind kind, String name, byte[] content, String office, String about, Acting by, boolean elsewhere) {

    /** Never what is in it. */
    @Override
    public String toString() {
        return "a list of " + kind;
    }
}
