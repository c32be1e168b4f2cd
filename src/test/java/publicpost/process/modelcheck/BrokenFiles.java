package publicpost.process.modelcheck;

import static publicpost.process.modelcheck.Breakage.of;

import java.util.List;
import java.util.stream.Stream;
import publicpost.models.Problem.Severity;

/** What analysts get wrong, each as a small edit of what is right. */
final class BrokenFiles {

    private static final String APPLICATION = "application.bpmn";
    private static final String RENEWAL = "renewal.bpmn";
    private static final String FIGURES = "figures.dmn";
    private static final String FINDINGS = "findings.dmn";
    private static final String GROUPS = "target-groups.dmn";

    private static final String WATCH = "daily-watch.bpmn";
    private static final String CYCLE = "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">";
    private static final String OF_DISTRICT = "camunda:candidateGroups=\"district\" camunda:";

    private BrokenFiles() {}

    static Stream<Breakage> all() {
        return Stream.of(
                        reading(),
                        processes(),
                        steps(),
                        times(),
                        questions(),
                        forms(),
                        ways(),
                        waits(),
                        tables(),
                        fields())
                .flatMap(List::stream);
    }

    private static List<Breakage> reading() {
        return List.of(
                of("a file broken off", APPLICATION, "</bpmn:definitions>", "", null, "not-allowed"),
                of("a table broken off", FIGURES, "</definitions>", "", null, "not-allowed"),
                of("a form broken off", "approve.form", "\"components\": [", "\"components\": ", null, "not-allowed"),
                of(
                        "a flow to nowhere",
                        APPLICATION,
                        "sourceRef=\"Approve\" targetRef=\"ApprovalDecision\"",
                        "sourceRef=\"Approve\" targetRef=\"Nowhere\"",
                        "Flow_Approve",
                        "unreadable"),
                of(
                        "a class of one's own",
                        APPLICATION,
                        "camunda:delegateExpression=\"${recheck}\"",
                        "camunda:class=\"com.example.Mine\"",
                        "Recheck",
                        "not-allowed"),
                of(
                        "an expression that runs code",
                        APPLICATION,
                        "${outcome == 'ACCEPT'}",
                        "${''.getClass() == 'ACCEPT'}",
                        "Flow_OfferAnswerAccept",
                        "not-allowed"),
                new Breakage(
                        "two processes in one file",
                        Breakage.replace(
                                RENEWAL,
                                "<bpmn:process id=\"renewal\"",
                                "<bpmn:process id=\"other\" isExecutable=\"false\" /><bpmn:process id=\"renewal\""),
                        RENEWAL,
                        null,
                        "one-process",
                        Severity.ERROR));
    }

    private static List<Breakage> processes() {
        return List.of(
                of(
                        "not executable",
                        RENEWAL,
                        "isExecutable=\"true\"",
                        "isExecutable=\"false\"",
                        "renewal",
                        "executable"),
                of(
                                "another id than the file",
                                RENEWAL,
                                "process id=\"renewal\"",
                                "process id=\"renew\"",
                                "renew",
                                "file-name")
                        .alsoWriting(RENEWAL, "bpmnElement=\"renewal\"", "bpmnElement=\"renew\""),
                of(
                        "no time to live",
                        RENEWAL,
                        " camunda:historyTimeToLive=\"P1825D\"",
                        "",
                        "renewal",
                        "history-time-to-live"),
                of("no version", RENEWAL, " camunda:versionTag=\"1\"", "", "renewal", "version-tag"),
                of("no clause", RENEWAL, "处理。依据：§二(三)。", "处理。", "renewal", "clause"),
                of("an English name", RENEWAL, "name=\"续签或续保\"", "name=\"Renew\"", "RenewPaper", "chinese-name"),
                of("no name at all", RENEWAL, " name=\"已续办\"", "", "PaperRenewed", "lint/label-required"),
                of("a Chinese id", RENEWAL, "\"PaperRenewed\"", "\"Renewed1\"", "Renewed1", "english-id")
                        .alsoWriting(RENEWAL, ">Flow_RenewedRenewed<", ">Flow_RenewedRenewed<"));
    }

    private static List<Breakage> steps() {
        return List.of(
                of(
                                "a step the software does not have",
                                APPLICATION,
                                "id=\"Recheck\"",
                                "id=\"RecheckTwice\"",
                                "RecheckTwice",
                                "delegate")
                        .alsoWriting(APPLICATION, "targetRef=\"Recheck\"", "targetRef=\"RecheckTwice\"")
                        .alsoWriting(APPLICATION, "sourceRef=\"Recheck\"", "sourceRef=\"RecheckTwice\"")
                        .alsoWriting(APPLICATION, "bpmnElement=\"Recheck\"", "bpmnElement=\"RecheckTwice\""),
                of("another step's class", APPLICATION, "${recheck}", "${takeSeat}", "Recheck", "delegate"),
                of(
                        "an office there is not",
                        APPLICATION,
                        "camunda:candidateGroups=\"district\"",
                        "camunda:candidateGroups=\"distric\"",
                        "Approve",
                        "candidate-groups"),
                of(
                        "nobody's task",
                        APPLICATION,
                        " camunda:candidateGroups=\"district\"",
                        "",
                        "Approve",
                        "candidate-groups"),
                of(
                        "no due date",
                        APPLICATION,
                        "camunda:candidateGroups=\"district\" camunda:dueDate=\"P5D\"",
                        "camunda:candidateGroups=\"district\"",
                        "Approve",
                        "due-date"),
                of(
                        "due at once",
                        APPLICATION,
                        "camunda:candidateGroups=\"district\" camunda:dueDate=\"P5D\"",
                        "camunda:candidateGroups=\"district\" camunda:dueDate=\"P0D\"",
                        "Approve",
                        "due-date"),
                of(
                                "a decision given to the village",
                                APPLICATION,
                                OF_DISTRICT,
                                "camunda:candidateGroups=\"${candidates.village(execution)}\" camunda:",
                                "Approve",
                                "office-other")
                        .asWarning(),
                of("no clause for a step", APPLICATION, "依据：§二(四)“区级审批”、§一(三)。", "", "Approve", "clause"));
    }

    /** The engine refuses some of them when it deploys, and some not before a case is there. */
    private static List<Breakage> times() {
        return List.of(
                of("an hour there is not", WATCH, CYCLE + "0 0 6 ", CYCLE + "0 0 25 ", "EachMorning", "timer"),
                of("a minute there is not", WATCH, CYCLE + "0 0 6 ", CYCLE + "0 61 5 ", "EachMorning", "timer"),
                of("a day no month has", WATCH, CYCLE + "0 0 6 *", CYCLE + "0 0 6 32", "EachMorning", "timer"),
                of("a day some months have", WATCH, CYCLE + "0 0 6 *", CYCLE + "0 0 6 31", "EachMorning", "timer"),
                of(
                                "a start at a case's date",
                                WATCH,
                                CYCLE + "0 0 6 * * ?",
                                "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${dates.windowEnds(execution)}",
                                "EachMorning",
                                "timer")
                        .alsoWriting(WATCH, "</bpmn:timeCycle>", "</bpmn:timeDate>"),
                of("kept for no day", RENEWAL, "\"P1825D\"", "\"P0D\"", "renewal", "history-time-to-live"),
                of("figures kept for no day", FIGURES, "\"P1825D\"", "\"P0D\"", "figures", "history-time-to-live"),
                of("kept for ever", RENEWAL, "\"P1825D\"", "\"P99999D\"", "renewal", "history-time-to-live"),
                due("due in millions of years", "dueDate=\"P999999999D\""),
                due("due in hundreds of years", "dueDate=\"P400Y\""),
                due("due by no period", "dueDate=\"P3\""),
                due("to be followed up at once", "dueDate=\"P5D\" camunda:followUpDate=\"P0D\""),
                due("to be followed up when nobody lives", "dueDate=\"P5D\" camunda:followUpDate=\"P999999999D\""),
                retry("tried again never", "R0/PT1M"),
                retry("tried again after no period", "R3/P5S"),
                retry("tried again at once", "R3/PT0S"),
                retry("tried again in a month", "R3/P30D"));
    }

    /** Each would stop every case before the step that asks. */
    private static List<Breakage> questions() {
        return List.of(
                of(
                        "due when a finding is",
                        APPLICATION,
                        OF_DISTRICT + "dueDate=\"P5D\"",
                        OF_DISTRICT + "dueDate=\"${dates.findingDue(execution)}\"",
                        "Approve",
                        "question"),
                asks("offered to who looks into findings", "investigator"),
                asks("offered to a unit of a month", "unit"),
                asks("offered to who verifies a claim, and none is at hand", "verifier"),
                of(
                        "a timer of a placement there is not",
                        APPLICATION,
                        "${dates.offerEnds(execution)}</bpmn:timeDate>",
                        "${dates.termEnds(execution)}</bpmn:timeDate>",
                        "OfferLapsed",
                        "question"),
                of(
                        "a way that asks for another process's case",
                        RENEWAL,
                        "${outcome == 'RENEWED'}",
                        "${places.shortlisted(execution)}",
                        "Flow_RenewedRenewed",
                        "question"));
    }

    private static Breakage asks(String what, String office) {
        return of(
                what,
                APPLICATION,
                OF_DISTRICT,
                "camunda:candidateGroups=\"${candidates.%s(execution)}\" camunda:".formatted(office),
                "Approve",
                "question");
    }

    private static Breakage due(String what, String instead) {
        return of(what, APPLICATION, OF_DISTRICT + "dueDate=\"P5D\"", OF_DISTRICT + instead, "Approve", "due-date");
    }

    private static Breakage retry(String what, String instead) {
        return of(what, APPLICATION, "R3/PT1M", instead, "CheckEligibility", "retry");
    }

    private static List<Breakage> forms() {
        return List.of(
                new Breakage(
                        "a form forgotten",
                        files -> files.without("approve.form"),
                        APPLICATION,
                        "Approve",
                        "form-missing",
                        Severity.ERROR),
                of(
                        "another step's form",
                        APPLICATION,
                        "camunda:formRef=\"approve\"",
                        "camunda:formRef=\"appraise\"",
                        "Approve",
                        "form-name"),
                of(
                        "a form of no version",
                        APPLICATION,
                        "camunda:formRef=\"approve\" camunda:formRefBinding=\"deployment\"",
                        "camunda:formRef=\"approve\"",
                        "Approve",
                        "form-binding"),
                of(
                        "no form",
                        APPLICATION,
                        " camunda:formRef=\"approve\" camunda:formRefBinding=\"deployment\"",
                        "",
                        "Approve",
                        "form-missing"),
                new Breakage(
                        "a form nobody opens",
                        files -> files.with(
                                "spare.form",
                                files.text("approve.form")
                                        .orElseThrow()
                                        .replace("\"id\": \"approve\"", "\"id\": \"spare\"")),
                        "spare.form",
                        null,
                        "form-unused",
                        Severity.WARNING));
    }

    private static List<Breakage> ways() {
        return List.of(
                of(
                        "an outcome misspelt",
                        APPLICATION,
                        "${outcome == 'ACCEPT'}",
                        "${outcome == 'ACEPT'}",
                        "Flow_OfferAnswerAccept",
                        "outcome-never-given"),
                of(
                        "an outcome without a way",
                        APPLICATION,
                        "${outcome == 'ACCEPT'}",
                        "${outcome == 'ACEPT'}",
                        "OfferAnswer",
                        "outcome-without-way"),
                of(
                        "a way without a condition",
                        APPLICATION,
                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${outcome == 'ACCEPT'}</bpmn:conditionExpression>",
                        "",
                        "Flow_OfferAnswerAccept",
                        "condition"),
                of(
                        "one condition twice",
                        RENEWAL,
                        "${outcome == 'NOT_RENEWED'}",
                        "${outcome == 'RENEWED'}",
                        "Flow_RenewedNotRenewed",
                        "condition"),
                of(
                        "a default taken away",
                        APPLICATION,
                        " default=\"Flow_PlaceOtherwise\"",
                        "",
                        "Flow_PlaceOtherwise",
                        "condition"),
                of(
                        "another variable",
                        APPLICATION,
                        "${outcome == 'ACCEPT'}",
                        "${village == 'ACCEPT'}",
                        "Flow_OfferAnswerAccept",
                        "condition"),
                of(
                                "a way without a name",
                                RENEWAL,
                                "id=\"Flow_RenewedRenewed\" name=\"续办\"",
                                "id=\"Flow_RenewedRenewed\"",
                                "Flow_RenewedRenewed",
                                "chinese-name")
                        .asWarning(),
                of(
                                "a step split in two",
                                RENEWAL,
                                "<bpmn:sequenceFlow id=\"Flow_CoverLapsed\" sourceRef=\"CoverLapsed\"",
                                "<bpmn:sequenceFlow id=\"Flow_CoverLapsed\" sourceRef=\"RestoreCover\"",
                                "RestoreCover",
                                "only-gateways-decide")
                        .alsoWriting(
                                RENEWAL,
                                "<bpmn:outgoing>Flow_RestoreCover</bpmn:outgoing>",
                                "<bpmn:outgoing>Flow_RestoreCover</bpmn:outgoing><bpmn:outgoing>Flow_CoverLapsed</bpmn:outgoing>"),
                of(
                        "not drawn",
                        RENEWAL,
                        "bpmnElement=\"PaperRenewed\"",
                        "bpmnElement=\"NotRenewed\"",
                        "PaperRenewed",
                        "drawn"));
    }

    private static List<Breakage> waits() {
        return List.of(
                of(
                                "a dead end",
                                RENEWAL,
                                "<bpmn:sequenceFlow id=\"Flow_RestoreCover\" sourceRef=\"RestoreCover\" targetRef=\"Restored\" />",
                                "",
                                "RestoreCover",
                                "wait-without-way-on")
                        .alsoWriting(RENEWAL, "<bpmn:outgoing>Flow_RestoreCover</bpmn:outgoing>", "")
                        .alsoWriting(RENEWAL, "<bpmn:incoming>Flow_RestoreCover</bpmn:incoming>", ""),
                of(
                                "a step nobody comes to",
                                RENEWAL,
                                "sourceRef=\"Uncovered\" targetRef=\"RenewPaper\"",
                                "sourceRef=\"Uncovered\" targetRef=\"RestoreCover\"",
                                "RenewPaper",
                                "unreachable")
                        .alsoWriting(RENEWAL, "<bpmn:incoming>Flow_UncoveredOtherwise</bpmn:incoming>", "")
                        .alsoWriting(
                                RENEWAL,
                                "<bpmn:incoming>Flow_UncoveredUncovered</bpmn:incoming>",
                                "<bpmn:incoming>Flow_UncoveredUncovered</bpmn:incoming><bpmn:incoming>Flow_UncoveredOtherwise</bpmn:incoming>"),
                of(
                        "a message nobody tells",
                        APPLICATION,
                        "name=\"seatOffered\"",
                        "name=\"seatOfered\"",
                        "SeatOffered",
                        "message-untold"),
                of(
                        "a message nobody awaits",
                        RENEWAL,
                        "messageRef=\"Message_CoverLapsed\"",
                        "messageRef=\"Message_PlacementEnded\"",
                        "Message_CoverLapsed",
                        "message-unawaited"),
                of(
                        "a wait for days in the air",
                        APPLICATION,
                        "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${dates.offerEnds(execution)}</bpmn:timeDate>",
                        "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P3D</bpmn:timeDuration>",
                        "OfferLapsed",
                        "timer"),
                of(
                        "a watch every minute",
                        "daily-watch.bpmn",
                        "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">",
                        "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">0/5 ",
                        "EachMorning",
                        "timer"),
                of("a step renamed beside the map", RENEWAL, "name=\"续签或续保\"", "name=\"续办\"", "RenewPaper", "map")
                        .saidOf("lifecycle.bpmn")
                        .asWarning());
    }

    private static List<Breakage> tables() {
        return List.of(
                of(
                        "a row without days",
                        FIGURES,
                        "<text>[date(\"2021-10-01\")..date(\"2023-09-30\")]</text>",
                        "<text></text>",
                        "MINIMUM_WAGE_MONTHLY-2021",
                        "row-dated"),
                of(
                        "days without a rule",
                        FIGURES,
                        "[date(\"2023-10-01\")",
                        "[date(\"2023-11-01\")",
                        "MINIMUM_WAGE_MONTHLY-2023",
                        "period-gap"),
                of(
                        "two rules on one day",
                        FIGURES,
                        "date(\"2023-09-30\")]",
                        "date(\"2023-10-31\")]",
                        "MINIMUM_WAGE_MONTHLY-2023",
                        "period-overlap"),
                of("a figure taken out", FIGURES, "\"TERM_MONTHS\"", "\"TERM_MONTH\"", "figures-table", "code-missing"),
                of(
                        "a figure nobody asks",
                        FIGURES,
                        "\"TERM_MONTHS\"",
                        "\"TERM_MONTH\"",
                        "TERM_MONTHS-2022",
                        "code-unknown"),
                of("no source", FIGURES, "\"鲁政字〔2021〕169号\"", "\"\"", "MINIMUM_WAGE_MONTHLY-2021", "row-cited"),
                of(
                        "a law that is a plan",
                        FIGURES,
                        "\"鲁政字〔2021〕169号\"",
                        "\"§二(三)\"",
                        "MINIMUM_WAGE_MONTHLY-2021",
                        "row-standing"),
                of("another unit", FIGURES, "\"元/小时\"", "\"块/小时\"", "MINIMUM_WAGE_HOURLY-2021", "row-unit"),
                of("a column renamed", FIGURES, "name=\"value\"", "name=\"amount\"", "figures-table", "table-columns"),
                new Breakage(
                        "a table forgotten",
                        files -> files.without(FINDINGS),
                        FINDINGS,
                        null,
                        "table-missing",
                        Severity.ERROR),
                of("a check left out", FINDINGS, "\"TWO_POSTS\"", "\"THREE_POSTS\"", "findings-table", "code-missing"),
                of(
                        "a grave word",
                        FINDINGS,
                        "<text>\"SEVERE\"</text>",
                        "<text>\"GRAVE\"</text>",
                        "TWO_POSTS-2022",
                        "row-value"),
                of(
                        "an office without lists",
                        GROUPS,
                        "\"agriculture\"",
                        "\"farming\"",
                        "POVERTY_LIFTED-2022",
                        "row-verifier"));
    }

    private static List<Breakage> values() {
        return List.of(
                of("ages backwards", GROUPS, "[45..70]", "[70..45]", "RURAL_OLDER-2022", "row-range"),
                of("ages that are none", GROUPS, "[45..70]", "(70..70]", "RURAL_OLDER-2022", "row-range"),
                of("an age nobody reaches", GROUPS, "[45..70]", "[45..170]", "RURAL_OLDER-2022", "row-range"),
                wage("a wage of nothing", "1").asWarning(),
                wage("a wage with a nought too many", "21000").asWarning(),
                wage("a wage beyond all measure", "99999999999999999999"),
                of("half a month", FIGURES, "<text>36</text>", "<text>36.5</text>", "TERM_MONTHS-2022", "row-value"));
    }

    private static Breakage wage(String what, String instead) {
        return Breakage.of(
                what,
                FIGURES,
                "<text>2100</text>",
                "<text>%s</text>".formatted(instead),
                "MINIMUM_WAGE_MONTHLY-2021",
                instead.length() > 10 ? "row-value" : "row-bounds");
    }

    private static List<Breakage> fields() {
        return List.of(
                of(
                        "a field that breaks Tasklist",
                        "approve.form",
                        "\"type\": \"textarea\"",
                        "\"type\": \"filepicker\"",
                        "Reason",
                        "field-type"),
                of(
                        "one key twice",
                        "approve.form",
                        "\"key\": \"reason\"",
                        "\"key\": \"clause\"",
                        "Reason",
                        "field-key"),
                of(
                        "an English label",
                        "approve.form",
                        "\"label\": \"理由\"",
                        "\"label\": \"Reason\"",
                        "Reason",
                        "field-label"),
                of(
                        "a form of later days",
                        "approve.form",
                        "\"schemaVersion\": 16",
                        "\"schemaVersion\": 19",
                        null,
                        "form-version"),
                of(
                        "a form of another name",
                        "approve.form",
                        "\"id\": \"approve\"",
                        "\"id\": \"approval\"",
                        "approval",
                        "file-name"),
                of(
                        "a page of another step",
                        "rank.html",
                        "open(camForm, 'Rank')",
                        "open(camForm, 'Range')",
                        null,
                        "page-script"),
                of(
                        "a page bound to a variable",
                        "rank.html",
                        "name=\"windowUntil\"",
                        "name=\"windowUntil\" cam-variable-name=\"windowUntil\"",
                        "windowUntil",
                        "page-variable"));
    }
}
