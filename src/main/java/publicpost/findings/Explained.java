package publicpost.findings;

import publicpost.policy.FindingKind;

/**
 * A fact about somebody that was looked into, explained and closed: what a check derives from that fact alone is no finding
 * either, in whichever list it stands again. Another fact of the same kind is.
 */
public final class Explained {

    private Explained() {}

    /**
     * A condition of SQL.
     *
     * @param person the column of whom it is about
     * @param fact an expression that gives the fact as the check of that kind writes it down
     */
    public static String sql(FindingKind kind, String person, String fact) {
        return """
                exists (select from app.finding x where x.person_id = %s and x.kind = '%s' and x.fact = %s
                    and x.decision = 'EXPLAINED' and x.closed_on is not null)"""
                .formatted(person, kind.name(), fact);
    }
}
