package publicpost.process.moves;

/**
 * A version of a model on which cases run, or the latest.
 *
 * @param definition the engine's id
 * @param version the engine's count of that model's versions
 * @param published the number under which the studio published it; null for what is older than the studio
 * @param unchanged whether its diagram is the latest version's; forms and tables may still differ
 */
public record RunningVersion(
        String process,
        String name,
        String definition,
        int version,
        Integer published,
        long cases,
        boolean latest,
        boolean unchanged) {}
