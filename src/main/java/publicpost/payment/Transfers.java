package publicpost.payment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import publicpost.casefile.Sha256;
import publicpost.policy.Money;

/** The lines of a payment file, in their order. */
record Transfers(List<Transfer> lines) {

    Transfers {
        lines = List.copyOf(lines);
    }

    Money total() {
        return lines.stream().map(Transfer::amount).reduce(Money.ZERO, Money::plus);
    }

    /** SHA-256 over the canonical text of the lines in UTF-8, in hexadecimal. */
    String checksum() {
        var digest = Sha256.digest();
        lines.forEach(line -> digest.update(line.canonical().getBytes(StandardCharsets.UTF_8)));
        return Sha256.hex(digest.digest());
    }

    static String purpose(PaidMonth month) {
        return "公益性岗位补贴" + month.inWords();
    }
}
