package publicpost.process.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.lists.PlainText;
import publicpost.offices.Office;
import publicpost.offices.Office.Kind;
import publicpost.offices.Offices;

/** Villages as lists of an office write them. */
@Component
class Villages {

    private final Offices offices;

    Villages(Offices offices) {
        this.offices = offices;
    }

    /** The town itself, or that of a village. */
    String townOf(String office) {
        var parent = offices.get(office).parent();
        return parent == null ? office : parent;
    }

    /** Those for whose people the office may act. */
    List<Office> of(String office) {
        return offices.get(office).kind() == Kind.VILLAGE ? List.of(offices.get(office)) : offices.villagesOf(office);
    }

    /** Codes by name; the office's own where two have the same name. Others are known, to be refused for what they are. */
    Map<String, String> byName(String office) {
        var codes = new HashMap<String, String>();
        offices.of(Kind.VILLAGE).forEach(village -> codes.put(PlainText.of(village.name()), village.code()));
        of(office).forEach(village -> codes.put(PlainText.of(village.name()), village.code()));
        return codes;
    }
}
