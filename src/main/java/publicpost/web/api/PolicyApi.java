package publicpost.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import publicpost.calendar.OfficeClock;
import publicpost.calendar.WorkCalendars;
import publicpost.policy.EligibilityRule;
import publicpost.policy.NoFigure;
import publicpost.policy.NoticePeriod;
import publicpost.policy.PolicyTables;
import publicpost.policy.Retirement;
import publicpost.policy.RetirementCategory;
import publicpost.policy.SubsidyFigures;
import publicpost.policy.UnknownYear;
import publicpost.web.audit.Unrecorded;

/** The policy calculator for offices and the site: open to anyone, and it keeps nothing of what it is asked. */
@Tag(name = "政策计算", description = "与业务流程使用同一套规则；结果仅供参考，以经办机构的决定为准")
@RestController
@Unrecorded("asks the rules, about nobody")
@RequestMapping("/api/policy")
class PolicyApi {

    /** A year of working days needs more calendar than is ever published ahead. */
    private static final int MOST_DAYS = 366;

    private final PolicyTables tables;
    private final WorkCalendars calendars;
    private final Clock clock;

    PolicyApi(PolicyTables tables, WorkCalendars calendars, Clock clock) {
        this.tables = tables;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Operation(summary = "法定退休日期")
    @Parameter(name = "category", required = true, schema = @Schema(implementation = RetirementCategory.class))
    @Parameter(
            name = "born",
            required = true,
            schema = @Schema(type = "string", format = "date"),
            example = "1965-05-12")
    @Parameter(name = "asKnownOn", description = "按哪一天有效的法律，默认今天", schema = @Schema(type = "string", format = "date"))
    @GetMapping("/retirement")
    ResponseEntity<RetirementFigures> retirement(@Parameter(hidden = true) @RequestParam Map<String, String> given) {
        var fields = QueryFields.of(given);
        var category = fields.code("category", RetirementCategory.class);
        var born = Born.read(fields, today());
        var asKnownOn = fields.dayOr("asKnownOn", today());
        fields.check();
        return json(RetirementFigures.of(Retirement.of(category, born, asKnownOn)));
    }

    @Operation(summary = "工作日期限的最后一天", description = "起始日不计入；涉及尚未公布放假安排的年份时不作推算")
    @Parameter(
            name = "from",
            required = true,
            schema = @Schema(type = "string", format = "date"),
            example = "2023-09-27")
    @Parameter(
            name = "days",
            required = true,
            schema = @Schema(type = "integer", minimum = "1", maximum = "366"),
            example = "5")
    @GetMapping("/working-days")
    ResponseEntity<WorkingDayFigures> workingDays(@Parameter(hidden = true) @RequestParam Map<String, String> given) {
        var fields = QueryFields.of(given);
        var from = fields.day("from");
        var days = fields.number("days", 1, MOST_DAYS);
        fields.check();
        var calendar = calendars.current();
        try {
            var until = NoticePeriod.end(from, days, calendar);
            return json(new WorkingDayFigures(until, calendar.basis(from, until)));
        } catch (UnknownYear unknown) {
            throw BadInput.of(
                    unknown.year() == from.getYear() ? "from" : "days",
                    "涉及%d年，该年放假安排尚未公布或未载入".formatted(unknown.year()),
                    "reaches %d, whose holidays are not published or not loaded".formatted(unknown.year()));
        }
    }

    @Operation(
            summary = "是否符合安置条件",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = EligibilityQuestion.class))))
    @PostMapping("/eligibility")
    ResponseEntity<EligibilityFigures> eligibility(HttpServletRequest request)
            throws IOException, HttpMediaTypeNotSupportedException {
        var question = EligibilityQuestion.read(JsonBody.fields(request), today(), tables);
        try {
            return json(EligibilityFigures.of(EligibilityRule.check(question.applicant(), question.on(), tables)));
        } catch (NoFigure none) {
            throw notInForce("on", none);
        }
    }

    @Operation(
            summary = "岗位补贴期限",
            description = "期限和延长的日期为不再享受补贴的第一天；附期满评估和提醒日期、可作的决定、初次核定时冻结的情况与现行法律的对照",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = TermInput.class))))
    @PostMapping("/term")
    ResponseEntity<TermFigures> term(HttpServletRequest request)
            throws IOException, HttpMediaTypeNotSupportedException {
        var input = TermInput.read(JsonBody.fields(request), today());
        try {
            return json(TermCalculation.of(input, tables));
        } catch (NoFigure none) {
            throw notInForce(none.on().equals(today()) ? "start" : "asKnownOn", none);
        }
    }

    @Operation(
            summary = "当月补贴测算",
            description = "一人一月的费用，不含第三方管理费；标准低于当月最低工资的按最低工资；乡村岗位先由省级按一个月应计额承担，其余由市区两级分担",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = SubsidyInput.class))))
    @PostMapping("/subsidy")
    ResponseEntity<SubsidyBreakdown> subsidy(HttpServletRequest request)
            throws IOException, HttpMediaTypeNotSupportedException {
        var input = SubsidyInput.read(JsonBody.fields(request));
        try {
            return json(SubsidyBreakdown.of(input, SubsidyFigures.of(input.month(), tables)));
        } catch (NoFigure none) {
            throw notInForce("month", none);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(OfficeClock.ZONE));
    }

    private static BadInput notInForce(String field, NoFigure none) {
        return BadInput.of(
                field,
                "%s没有有效的政策规定（%s）".formatted(none.on(), none.code()),
                "no rule is in force on %s (%s)".formatted(none.on(), none.code()));
    }

    /** Always JSON, whatever the caller says it accepts: an answer beats a dispute about formats. */
    private static <T> ResponseEntity<T> json(T answer) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
    }
}
