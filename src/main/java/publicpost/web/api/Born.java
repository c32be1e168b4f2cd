package publicpost.web.api;

import java.time.LocalDate;

/** A day of birth: not in the future. */
final class Born {

    private Born() {}

    static LocalDate read(Fields fields, LocalDate today) {
        var born = fields.day("born");
        fields.inOrder(born, today, "born", "不得晚于今天", "must not be in the future");
        return born;
    }
}
