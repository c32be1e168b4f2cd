package publicpost.officelists;

/** What a column of a list may be; each kind of list calls its own by its own names. */
public enum Field {
    NUMBER,
    NAME,
    /** Since when: the day of death, of insurance, of registration. */
    SINCE,
    /** Where: the employer, the company, the village. */
    PLACE,
    CADRE,
    /** What somebody is to a cadre or in a company. */
    RELATION
}
