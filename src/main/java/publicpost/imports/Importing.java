package publicpost.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import publicpost.acting.Acting;
import publicpost.casefile.Refused;

/** What is special about one kind of list. */
public interface Importing {

    Kind kind();

    /**
     * Reads a file.
     *
     * @param about what was typed beside it, as JSON
     * @throws Refused at {@code file} when it is no such list
     */
    OpenedList open(byte[] content, String office, String about, Acting who);

    /** Who accounts are by now. */
    @FunctionalInterface
    interface Accounts {

        /** Empty when this program does not know the account. */
        Optional<Set<String>> officesOf(String account);
    }

    /** All kinds. */
    static Importing of(Kind kind, List<Importing> all) {
        return all.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }
}
