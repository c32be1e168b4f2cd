package publicpost.web.desk;

import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;
import publicpost.calendar.OfficeClock;
import publicpost.casefile.Explanations;
import publicpost.casefile.Records;
import publicpost.casefile.Refused;
import publicpost.offices.Offices;
import publicpost.process.CaseDoor;
import publicpost.process.Officer;
import publicpost.web.audit.Recorded;

/** Why a decision is as it is: who took it, on what, and what the rules answer when they are asked once more. */
@Controller
class WhyPage {

    private final CaseDoor door;
    private final Records records;
    private final Explanations explanations;
    private final DecidedParts parts;
    private final Offices offices;

    WhyPage(CaseDoor door, Records records, Explanations explanations, DecidedParts parts, Offices offices) {
        this.door = door;
        this.records = records;
        this.explanations = explanations;
        this.parts = parts;
        this.offices = offices;
    }

    /**
     * Within the page it is asked from, or as a page of its own.
     *
     * @throws NoSuchElementException when there is none of that number that the officer may see
     */
    @Recorded(subject = "decision/{id}")
    @GetMapping("/desk/decisions/{id:[0-9]{1,12}}/why")
    ModelAndView why(
            @PathVariable Long id,
            @RequestHeader(name = "HX-Request", required = false) String within,
            Officer officer) {
        var made = records.decision(id);
        door.open(made.caseNumber(), officer);
        var model = Map.of(
                "caseNumber",
                made.caseNumber(),
                "by",
                made.decidedBy().equals("system") ? "规则程序" : offices.nameOf(made.decidedBy()),
                "at",
                made.decidedAt().atZone(OfficeClock.ZONE),
                "decision",
                parts.ruling(made),
                "asked",
                explanations.of(made));
        return new ModelAndView(within == null ? "desk/why" : "desk/why :: answer", model);
    }

    @ExceptionHandler({NoSuchElementException.class, Refused.class})
    ModelAndView notThere() {
        return new ModelAndView("desk/message", Map.of("text", "没有找到，或不属于您所在部门的办理范围。"), HttpStatus.NOT_FOUND);
    }
}
