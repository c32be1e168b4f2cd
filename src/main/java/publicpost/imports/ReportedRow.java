package publicpost.imports;

import java.util.List;

/**
 * One row of a list as its report shows it.
 *
 * @param number as the file counts it
 * @param who the name, masked
 * @param problems what is wrong or to be known, in Chinese
 * @param caseNumber of the case that began or went on; null where there is none
 */
public record ReportedRow(int number, String who, RowState state, List<String> problems, String caseNumber) {}
