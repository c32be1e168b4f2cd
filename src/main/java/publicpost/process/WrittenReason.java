package publicpost.process;

import publicpost.casefile.Refused;

/** Why somebody asks to be shown or handed what others are not, in their own words; it stays on record. */
final class WrittenReason {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 200;

    private WrittenReason() {}

    /**
     * @param label what the screen calls it
     * @throws Refused at {@code reason} when it is too short or long, or could not be kept
     */
    static String read(String reason, String label) {
        WrittenText.problem(reason).ifPresent(problem -> {
            throw Refused.at("reason", label, problem);
        });
        var why = WrittenText.of(reason);
        var length = why.codePointCount(0, why.length());
        if (length < SHORTEST || length > LONGEST) {
            throw Refused.at("reason", label, "请写明 %d 至 %d 个字的理由".formatted(SHORTEST, LONGEST));
        }
        return why;
    }
}
