package publicpost.dryrun;

import java.time.LocalDate;
import java.util.Map;
import publicpost.models.FileSet;

/** Changes tables as an analyst would. */
public final class DraftedTables {

    private final FileSet live;

    public DraftedTables(FileSet live) {
        this.live = live;
    }

    public String text(String name) {
        return live.text(name).orElseThrow();
    }

    /** The row in force ends the day before, and another one begins. */
    public FileSet withFigure(String rule, String value, String otherwise, LocalDate from) {
        var table = text("figures.dmn");
        var row = row(table, rule);
        var at = row.indexOf("&gt;= date(");
        var since = row.substring(at, row.indexOf(")", at) + 1);
        var ended = row.replace(since, "[%s..date(\"%s\")]".formatted(since.replace("&gt;= ", ""), from.minusDays(1)));
        var begun = row.replace(rule, rule + "-next")
                .replace(since, "&gt;= date(\"%s\")".formatted(from))
                .replace("<text>%s</text>".formatted(value), "<text>%s</text>".formatted(otherwise));
        return FileSet.of(Map.of("figures.dmn", table.replace(row, ended + begun)));
    }

    /** A group that goes first, told by a list like that of another, from a day on. */
    public FileSet withGroup(String code, String label, LocalDate from) {
        var table = text("target-groups.dmn");
        var row = row(table, "POVERTY_LIFTED-2022");
        var added = row.replace("POVERTY_LIFTED-2022", code + "-2027")
                .replace("POVERTY_LIFTED", code)
                .replace("脱贫享受政策人口（含防止返贫监测帮扶对象）", label)
                .replace("2022-01-01", from.toString());
        return FileSet.of(Map.of("target-groups.dmn", table.replace(row, row + added)));
    }

    private static String row(String table, String rule) {
        var start = table.indexOf("<rule id=\"%s\">".formatted(rule));
        return table.substring(start, table.indexOf("</rule>", start) + "</rule>".length());
    }
}
