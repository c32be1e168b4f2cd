package publicpost.policy;

/** Why an answer is as it is: a code for programs, a Chinese sentence for people, the clause for both. */
public record Reason(String code, String text, Clause clause) {}
