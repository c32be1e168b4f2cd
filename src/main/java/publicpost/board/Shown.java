package publicpost.board;

import java.math.BigDecimal;

/**
 * One number of a table.
 *
 * @param text as it stands there
 * @param number to be drawn and added up; null where it is neither
 * @param ask the rows behind it; null where it was reckoned from the numbers beside it, or is nothing
 */
public record Shown(String text, BigDecimal number, Ask ask) {}
