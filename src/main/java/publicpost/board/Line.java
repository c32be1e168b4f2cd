package publicpost.board;

import java.util.List;

/**
 * A line of a table.
 *
 * @param label what it is about, as 初村镇·乡村
 */
public record Line(String label, List<Shown> numbers) {}
