package publicpost.dryrun;

import publicpost.policy.PolicyTables;

/** The tables as they are and as they are drafted: each fact is put to both. */
public record Sides(PolicyTables live, PolicyTables draft) {}
