package publicpost.subsidy;

/**
 * How far a calculation has come.
 *
 * @param rows people to be calculated
 * @param done people whose lines this calculation has written
 * @param stopAsked whether somebody asked it to stop
 * @param ruleVersion of the rule in this program
 * @param evidence the tables that were asked, their versions and the rows that matched, as JSON
 */
public record Progress(
        Long run, int rows, int done, boolean stopAsked, boolean finished, int ruleVersion, String evidence) {}
