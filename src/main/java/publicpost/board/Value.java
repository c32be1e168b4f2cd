package publicpost.board;

import java.math.BigDecimal;

/**
 * A figure of one town, area and part.
 *
 * @param count rows
 * @param amount yuan; zero where it is not about money
 */
public record Value(String town, String area, String part, long count, BigDecimal amount) {}
