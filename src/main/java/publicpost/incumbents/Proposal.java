package publicpost.incumbents;

import publicpost.policy.EarlierAnswer.Course;

/**
 * What the town proposes for one incumbent.
 *
 * @param reason null where the rules say so anyway
 * @param post null for who does not enter the plan
 */
public record Proposal(Course course, Facts facts, String reason, NewPost post) {}
