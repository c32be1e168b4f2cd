package publicpost.board;

/** @param heading in Chinese */
public record RowColumn(RowField field, String heading) {}
