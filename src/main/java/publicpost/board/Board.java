package publicpost.board;

import java.time.LocalDate;
import java.util.List;

/**
 * The board of a year.
 *
 * @param plan the year of the plan it is held against; 0 where there is none
 * @param on the office's day, of which the figures are
 */
public record Board(int year, int plan, LocalDate on, List<Section> sections) {}
