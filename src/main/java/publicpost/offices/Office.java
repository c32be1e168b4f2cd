package publicpost.offices;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** One office; its code is also the group of the people who work there. */
@Entity
public class Office {

    public enum Kind {
        DISTRICT,
        COMMITTEE,
        VERIFIER,
        TOWN,
        VILLAGE,
        FINANCE,
        AGENCY
    }

    @Id
    private String code;

    @Enumerated(STRING)
    private Kind kind;

    private String name;

    private String parent;

    protected Office() {} // for JPA

    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    /** As staff and citizens write it. */
    public String name() {
        return name;
    }

    /** The town of a village; null for every other office. */
    public String parent() {
        return parent;
    }
}
