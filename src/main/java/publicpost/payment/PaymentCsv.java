package publicpost.payment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import publicpost.lists.FormulaText;

/** A payment file as text. */
final class PaymentCsv {

    /** Without it Excel takes UTF-8 for the code page of the desk. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PaymentCsv() {}

    static byte[] of(Transfers transfers) {
        var text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(PaymentTable.HEADINGS);
            for (var line : transfers.lines()) {
                printer.printRecord(plain(PaymentTable.cells(line)));
            }
            printer.printRecord(PaymentTable.total(transfers));
            printer.printRecord(PaymentTable.checksum(transfers));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> plain(List<String> cells) {
        return cells.stream().map(FormulaText::plain).toList();
    }
}
