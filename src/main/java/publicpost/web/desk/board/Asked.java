package publicpost.web.desk.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import publicpost.board.Ask;
import publicpost.board.Figure;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;

/** What an address of the board asks for, read as whoever typed it meant it. */
final class Asked {

    private static final int FIRST = 2022;
    private static final int LAST = 2100;

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{0,40}");
    private static final Set<String> AREAS = Set.of("", "URBAN", "RURAL");

    private Asked() {}

    /**
     * @param text empty for the year of today
     * @throws Refused when it is no year of the system
     */
    static int year(String text, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        var year = year(text, today, errors);
        refuse(errors);
        return year;
    }

    private static int year(String text, LocalDate today, List<FieldError> errors) {
        if (text.isBlank()) {
            return today.getYear();
        }
        var year = YEAR.matcher(text.strip()).matches() ? Integer.parseInt(text.strip()) : 0;
        if (year < FIRST || year > LAST) {
            errors.add(new FieldError("year", "年度", "应为 %d 至 %d".formatted(FIRST, LAST)));
        }
        return year;
    }

    /**
     * @param figure as in {@link Figure#code()}
     * @throws NoSuchElementException when there is no such figure
     * @throws Refused naming what cannot be asked for
     */
    static Ask ask(String figure, String town, String area, String part) {
        var found = Stream.of(Figure.values())
                .filter(one -> one.code().equals(figure))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such figure"));
        var errors = new ArrayList<FieldError>();
        if (!CODE.matcher(town).matches()) {
            errors.add(new FieldError("town", "镇（街道）", "没有这个镇（街道）"));
        }
        if (!AREAS.contains(area)) {
            errors.add(new FieldError("area", "区域", "应为城镇（URBAN）或乡村（RURAL）"));
        }
        if (!CODE.matcher(part).matches()) {
            errors.add(new FieldError("part", "分类", "没有这个分类"));
        }
        refuse(errors);
        return new Ask(found, town, area, part);
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
    }

    /** Where the rows of a number stand; what is not asked for is left out. */
    static String address(Ask ask, int year, String ending) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("year", String.valueOf(year));
        parameters.put("town", ask.town());
        parameters.put("area", ask.area());
        parameters.put("part", ask.part());
        return "/desk/board/rows/%s%s?%s".formatted(ask.figure().code(), ending, joined(parameters));
    }

    private static String joined(Map<String, String> parameters) {
        return String.join(
                "&",
                parameters.entrySet().stream()
                        .filter(one -> !one.getValue().isEmpty())
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .toList());
    }
}
