package publicpost.printing;

/**
 * What stands above the table.
 *
 * @param title of the document
 * @param unit the office that draws it up (编制单位)
 * @param period what it is about, as 2026年10月; empty where there is none
 */
public record Heading(String title, String unit, String period) {}
