package publicpost.web.desk.inspections;

import java.util.Objects;
import java.util.UUID;
import publicpost.process.InspectionDesk.Asked;

/** What is typed to draw an inspection; the page shows it again. */
record DrawForm(String town, String size, String riskShare, String form) {

    DrawForm {
        town = Objects.requireNonNullElse(town, "");
        size = Objects.requireNonNullElse(size, "");
        riskShare = Objects.requireNonNullElse(riskShare, "");
        form = Objects.requireNonNullElse(form, "");
    }

    static DrawForm empty() {
        return new DrawForm("", "", "", UUID.randomUUID().toString());
    }

    Asked asked() {
        return new Asked(town, size, riskShare, form);
    }
}
