package publicpost.web.desk.findings;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import publicpost.findings.FindingFilter;
import publicpost.findings.FindingFilter.State;
import publicpost.policy.FindingKind;
import publicpost.policy.FindingRule.Severity;

/** What the address of the list asks for, as it was typed, and what of it cannot be asked. */
record Asked(String town, String kind, String severity, String state, String number, String page) {

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{0,2}[0-9-]{0,12}");
    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern TOWN = Pattern.compile("[a-z0-9-]{0,40}");

    Asked {
        town = given(town);
        kind = given(kind);
        severity = given(severity);
        state = given(state);
        number = given(number);
        page = given(page);
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }

    /** By field, in words; empty when everything can be asked. */
    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        addUnless(TOWN.matcher(town).matches(), wrong, "town", "没有这个镇（街道）");
        addUnless(isOne(kind, FindingKind.values()), wrong, "kind", "没有这种问题");
        addUnless(isOne(severity, Severity.values()), wrong, "severity", "应为严重或一般");
        addUnless(isOne(state, State.values()), wrong, "state", "请从列出的状态中选择");
        addUnless(NUMBER.matcher(plainNumber()).matches(), wrong, "number", "案号应如 HC2026-000123，可以只填前几位");
        addUnless(page.isBlank() || PAGE.matcher(page).matches(), wrong, "page", "没有这一页");
        return wrong;
    }

    private static void addUnless(boolean right, Map<String, String> wrong, String field, String why) {
        if (!right) {
            wrong.put(field, why);
        }
    }

    private static boolean isOne(String text, Enum<?>[] values) {
        return text.isBlank()
                || Arrays.stream(values).anyMatch(one -> one.name().equals(text));
    }

    private String plainNumber() {
        return number.strip().toUpperCase(Locale.ROOT);
    }

    /** Only where nothing is wrong. A number that is looked for is found whatever became of it. */
    FindingFilter filter() {
        return new FindingFilter(
                town,
                kind.isBlank() ? null : FindingKind.valueOf(kind),
                severity.isBlank() ? null : Severity.valueOf(severity),
                shownState(),
                plainNumber());
    }

    State shownState() {
        if (!state.isBlank()) {
            return State.valueOf(state);
        }
        return number.isBlank() ? State.OPEN : State.ALL;
    }

    int pageNumber() {
        return page.isBlank() ? 1 : Integer.parseInt(page);
    }
}
